/// The sentences of marking, at the body map and wherever several may be chosen.
extension Phrases {
  static let noneOfThese = "None of these"
  static let nowhere = "Nowhere"

  static func cleared(_ count: Int) -> String {
    count == 1
      ? "One mark was taken away; that can be undone." : "\(count) marks were taken away; that can be undone."
  }

  static func why(_ hint: String) -> String { "Why we ask: \(hint)" }
}

/// The sentences of marking, at the body map and wherever several may be chosen.
extension Phrases {
  static let noneOfThese = "None of these"
  static let nowhere = "Nowhere"

  static func cleared(_ count: Int) -> String {
    count == 1 ? "One mark was taken away; that can be undone." : "\(count) marks were taken away; that can be undone."
  }

  static func isMarked(_ mark: String, at place: String) -> String { "Marked: \(place), \(mark)" }
  static func isNotMarked(_ mark: String, at place: String) -> String {
    "No longer marked: \(place), \(mark)"
  }
  static func why(_ hint: String) -> String { "Why we ask: \(hint)" }
}

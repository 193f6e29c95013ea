import Knowledge

/// A feature of a Phenopacket: a term, and whether it is excluded.
struct PacketFeature {
  let term: String
  let label: String
  let isExcluded: Bool
  /// Where it stands in the packet.
  let place: String
  /// The term and every term above it.
  private let atOrAbove: Set<String>

  /// Nil when it has no term, or does not say plainly whether it is excluded.
  init?(_ fields: [String: JSONTree], at place: String, in terms: TermMap) {
    guard let type = fields["type"]?.fields, let id = type["id"]?.text, !id.isEmpty else { return nil }
    // Version 1 says negated.
    let marks = [fields["excluded"], fields["negated"]].compactMap { $0 }.filter { $0 != .null }
    guard marks.allSatisfy({ $0.truth != nil }) else { return nil }
    // Some write the term's address, or its id with another mark.
    term = id.split(separator: "/").last.map { $0.uppercased().replacing("_", with: ":") } ?? id
    label = type["label"]?.text ?? ""
    isExcluded = marks.contains { $0.truth == true }
    self.place = place
    atOrAbove = terms.atOrAbove(term)
  }

  /// Whether it settles a term: from below where it is observed, from above where it is excluded.
  func reaches(_ term: String, above: Set<String>) -> Bool {
    isExcluded ? above.contains(self.term) : atOrAbove.contains(term)
  }

  /// For people who ask what was not used.
  var name: String {
    [term, label, isExcluded ? "(excluded)" : ""].filter { !$0.isEmpty }.map { String($0.prefix(100)) }
      .joined(separator: " ")
  }

  /// What a feature has beside its term, which no question asks for.
  static let details: Set<String> = [
    "description", "severity", "modifiers", "onset", "classOfOnset", "class_of_onset", "resolution",
    "evidence",
  ]

  /// What says which term it is, and whether it is there.
  static let own: Set<String> = ["type", "excluded", "negated"]
}

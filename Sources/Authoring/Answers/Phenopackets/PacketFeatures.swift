import Knowledge

/// The features of a Phenopacket of any version, and what of them cannot be read.
struct PacketFeatures {
  private(set) var all: [PacketFeature] = []
  private(set) var notUsed: [NotUsed] = []
  private var details: Set<String> = []

  init(_ packet: [String: JSONTree], _ terms: TermMap) {
    for (name, value) in packet.inOrder where Self.isName(name) {
      if let items = value.items {
        for (number, item) in items.enumerated() { add(item, at: "\(name)[\(number)]", terms) }
      } else {
        add(value, at: name, terms)
      }
    }
    guard !details.isEmpty else { return }
    notUsed.append(
      NotUsed(details.sorted().joined(separator: ", "), at: "phenotypicFeatures", mayMatter: false))
  }

  /// The names that the schema's versions and writers give to the list.
  static func isName(_ name: String) -> Bool {
    ["phenotypicfeatures", "phenotypes", "phenotypicfeature", "phenotype"]
      .contains(name.lowercased().filter { $0 != "_" })
  }

  private mutating func add(_ item: JSONTree, at place: String, _ terms: TermMap) {
    guard item.holdsSomething else { return }
    let fields = item.fields ?? [:]
    guard let feature = PacketFeature(fields, at: place, in: terms) else {
      let shown = fields["type"]?.shown ?? item.shown
      notUsed.append(
        NotUsed("a feature that cannot be read: \(shown.prefix(100))", at: place, mayMatter: true))
      return
    }
    all.append(feature)
    for (name, value) in fields.inOrder where !PacketFeature.own.contains(name) {
      if PacketFeature.details.contains(name) {
        details.insert(name)
      } else {
        notUsed.append(NotUsed("an unknown \(name): \(value.shown)", at: "\(place).\(name)", mayMatter: true))
      }
    }
  }
}

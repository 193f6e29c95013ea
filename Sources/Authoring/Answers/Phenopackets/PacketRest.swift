import Knowledge

/// The parts of a Phenopacket that no question of a checklist asks for, such as a diagnosis.
enum PacketRest {
  static func notUsed(_ packet: [String: JSONTree]) -> [NotUsed] {
    packet.inOrder.filter { !PacketFeatures.isName($0.key) }.flatMap { name, value -> [NotUsed] in
      switch name {
      case "id", "metaData", "meta_data": []
      case "subject": subject(value)
      case "diseases": diseases(value)
      case "measurements": [NotUsed(name, at: name, mayMatter: true)]
      // As a rule they lead to a diagnosis that the packet names by itself.
      case "interpretations":
        [NotUsed(name, at: name, mayMatter: packet["diseases"]?.holdsSomething != true)]
      case _ where aside.contains(name): [NotUsed(name, at: name, mayMatter: false)]
      default: [NotUsed("an unknown \(name): \(value.shown)", at: name, mayMatter: true)]
      }
    }
  }

  /// Parts of any version of which nothing is said by people.
  private static let aside: Set<String> = [
    "biosamples", "files", "htsFiles", "hts_files", "genes", "variants", "medicalActions", "medical_actions",
    "pedigree", "resolvedPhenopacket",
  ]

  private static func subject(_ value: JSONTree) -> [NotUsed] {
    guard let fields = value.fields else {
      return [NotUsed("a subject that cannot be read: \(value.shown)", at: "subject", mayMatter: true)]
    }
    let known = PacketTime.names.union(["id"])
    let names = fields.inOrder.map(\.key).filter { !known.contains($0) }
    return names.isEmpty ? [] : [NotUsed(names.joined(separator: ", "), at: "subject", mayMatter: false)]
  }

  /// A diagnosis that somebody has made may matter, whichever it is; one that was excluded does not.
  private static func diseases(_ value: JSONTree) -> [NotUsed] {
    (value.items ?? [value]).enumerated().map { number, item in
      let term = item.fields?["term"]?.fields
      let name = [term?["id"], term?["label"]].compactMap { $0?.text }.joined(separator: " ")
      return NotUsed(
        "a diagnosis: \((name.isEmpty ? item.shown : name).prefix(100))", at: "diseases[\(number)]",
        mayMatter: item.fields?["excluded"]?.truth != true)
    }
  }
}

import Knowledge

/// The body map and the finding that it answers belong together.
enum BodyMapCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    let mapped = guide.findings.filter { $0.kind == .map }
    for finding in mapped {
      guard let document = documents.document(.findings, finding.id.name) else { continue }
      let place = document.header.place(of: "kind")
      if documents.bodyMap == nil, !log.leftOut("bodymap.md") {
        log.report(
          "a question of kind map needs bodymap.md", help: "add it: it has the marks and the regions",
          in: document.file, at: place)
      }
      if let first = mapped.first, first.id != finding.id {
        log.report(
          "\(first.id) is answered on the map already", help: "keep one question of kind map",
          in: document.file, at: place)
      }
    }
    guard let document = documents.bodyMap else { return }
    if mapped.isEmpty, !log.leftOut("findings") {
      log.report(
        "no question is answered on the map", help: "give one finding kind: map", in: document.file)
    }
    implications(document, guide, log)
    if let map = guide.bodyMap { ways(map, document, log) }
  }

  /// What marks answer is answered by yes or no.
  private static func implications(_ document: Document, _ guide: Guide, _ log: ReadingLog) {
    guard case .list(let items)? = document.header.node("implies")?.content else { return }
    for item in items {
      guard case .mapping(let pairs) = item.content,
        let node = pairs.first(where: { $0.key.text == "finding" })?.value, let name = node.text,
        let finding = guide.findings.first(where: { $0.id.name == name }), finding.kind != .yesno
      else { continue }
      log.report(
        "\(name) is not answered by yes or no", help: "name a finding that is", in: document.file,
        at: node.place)
    }
  }

  /// The arrows lead from the first region to every other one, and back.
  private static func ways(_ map: BodyMap, _ document: Document, _ log: ReadingLog) {
    guard !log.problems.contains(where: { $0.file == document.file.path }) else { return }
    let all = Set(map.regions.map(\.id))
    for region in map.regions {
      let lost = all.subtracting(map.reachable(from: region.id))
      guard let first = map.regions.first(where: { lost.contains($0.id) }) else { continue }
      log.report(
        "no arrow leads from \(region.id) to \(first.id)", help: "draw the two nearer to each other",
        in: document.file, at: document.header.place(of: "regions"))
      return
    }
  }
}

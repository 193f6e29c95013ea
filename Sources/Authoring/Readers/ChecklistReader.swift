import Knowledge

/// Reads `checklist.md`: the sections and the order of the questions.
enum ChecklistReader {
  static func read(_ document: Document, _ log: ReadingLog) -> [Section] {
    document.header.expectOnly(["sections"])
    guard case .list(let items)? = document.header.node("sections")?.content else {
      log.report(
        "names no sections", help: "add sections: with id, title and findings of each", in: document.file)
      return []
    }
    var seen: Set<String> = []
    return items.compactMap { section($0, &seen, document, log) }
  }

  private static func section(
    _ node: HeaderNode, _ seen: inout Set<String>, _ document: Document, _ log: ReadingLog
  ) -> Section? {
    guard case .mapping(let entries) = node.content else {
      log.report(
        "a section should have an id, a title and findings", help: "write - {id: …, title: …, findings: […]}",
        in: document.file, at: node.place)
      return nil
    }
    let fields = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let id = fields["id"]?.text, let title = fields["title"]?.text, let findings = fields["findings"]
    else {
      log.report(
        "a section needs an id, a title and findings", help: "write - {id: …, title: …, findings: […]}",
        in: document.file, at: node.place)
      return nil
    }
    let listed = document.header.texts(of: findings, named: "findings").filter { item in
      log.mention(.finding(Identifier(item.text)), in: document.file, at: item.place)
      if seen.insert(item.text).inserted { return true }
      log.report("\(item.text) is asked twice", help: "keep one of them", in: document.file, at: item.place)
      return false
    }
    return Section(
      id: Identifier(id), title: title, turn: turn(fields["turn"], document, log),
      findings: listed.map { Identifier($0.text) })
  }

  private static func turn(_ node: HeaderNode?, _ document: Document, _ log: ReadingLog) -> Section.Turn {
    guard let node else { return .useful }
    if let turn = node.text.flatMap(Section.Turn.init) { return turn }
    document.header.reportUnknown(
      node.text ?? "", named: "turn", among: Section.Turn.allCases.map(\.rawValue), at: node.place)
    return .useful
  }
}

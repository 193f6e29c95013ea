import Knowledge

/// Reads `checklist.md`: the pages, in order.
struct ChecklistReader {
  private let document: Document
  private let log: ReadingLog
  private var asked: Set<String> = []
  private var ids: Set<String> = []

  static func read(_ document: Document, _ log: ReadingLog) -> [ChecklistPage] {
    document.header.expectOnly(["pages"])
    guard case .list(let items)? = document.header.node("pages")?.content else {
      log.report(
        "names no pages", help: "add pages: with id, title, lead and rows of each", in: document.file)
      return []
    }
    var reader = ChecklistReader(document: document, log: log)
    return items.compactMap { reader.page($0) }
  }

  private init(document: Document, log: ReadingLog) {
    self.document = document
    self.log = log
  }

  private static let fields = ["id", "title", "lead", "turn", "rows", "asks", "tempo", "none", "each"]

  private mutating func page(_ node: HeaderNode) -> ChecklistPage? {
    guard case .mapping(let entries) = node.content else { return refuse(node) }
    for (key, _) in entries where !Self.fields.contains(key.text ?? "") {
      document.header.reportUnknown(key.text ?? "", named: "a page", among: Self.fields, at: key.place)
    }
    let fields = Dictionary(
      entries.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    guard let id = fields["id"]?.text, Document.isIdentifier(id), let title = fields["title"]?.text,
      (fields["rows"] == nil) != (fields["asks"] == nil)
    else { return refuse(node) }
    if !ids.insert(id).inserted {
      log.report(
        "two pages are called \(id)", help: "give each its own id", in: document.file, at: node.place)
    }
    let rows =
      fields["rows"].map { document.header.texts(of: $0, named: "rows").compactMap { finding($0) } } ?? []
    if Limits.pageRows.isPassed(by: rows.count) {
      log.report(
        "the page \(id) has more than \(Limits.pageRows.shown)", help: "make two pages of it",
        in: document.file,
        at: node.place)
    }
    if fields["rows"] != nil, fields["lead"]?.text?.isEmpty != false {
      log.report(
        "the page \(id) has no lead", help: "add lead: what is asked of every row", in: document.file,
        at: node.place)
    }
    return ChecklistPage(
      id: Identifier(id), title: title, lead: fields["lead"]?.text ?? "", turn: turn(fields["turn"]),
      rows: rows,
      asks: single(fields["asks"]), tempo: single(fields["tempo"]), none: fields["none"]?.text,
      each: flag(fields["each"]))
  }

  private func refuse(_ node: HeaderNode) -> ChecklistPage? {
    log.report(
      "a page needs an id, a title, and either rows or asks",
      help: "write - {id: …, title: …, lead: …, rows: […]}", in: document.file, at: node.place)
    return nil
  }

  /// Nil where the finding is asked already.
  private mutating func finding(_ item: (text: String, place: TextPosition)) -> Finding.ID? {
    log.mention(.finding(Identifier(item.text)), in: document.file, at: item.place)
    if asked.insert(item.text).inserted { return Identifier(item.text) }
    log.report("\(item.text) is asked twice", help: "keep one of them", in: document.file, at: item.place)
    return nil
  }

  private mutating func single(_ node: HeaderNode?) -> Finding.ID? {
    node.flatMap { node in node.text.flatMap { finding(($0, node.place)) } }
  }

  private func turn(_ node: HeaderNode?) -> ChecklistPage.Turn {
    guard let node else { return .useful }
    if let turn = node.text.flatMap(ChecklistPage.Turn.init) { return turn }
    document.header.reportUnknown(
      node.text ?? "", named: "turn", among: ChecklistPage.Turn.allCases.map(\.rawValue), at: node.place)
    return .useful
  }

  private func flag(_ node: HeaderNode?) -> Bool {
    guard let node else { return false }
    if node.text != "true", node.text != "false" {
      document.header.reportUnknown(node.text ?? "", named: "each", among: ["true", "false"], at: node.place)
    }
    return node.text == "true"
  }
}

extension ChecklistPage {
  /// The same page; every row is answered by itself where one alone can mean soon or above, whatever the file says.
  func demandingEach(where findings: [Finding]) -> ChecklistPage {
    let urgent = findings.contains { finding in
      (finding.urgencyIfYes ?? .selfcare) >= .soon && rows.contains(finding.id)
    }
    return ChecklistPage(
      id: id, title: title, lead: lead, turn: turn, rows: rows, asks: asks, tempo: tempo, none: none,
      each: each || urgent)
  }
}

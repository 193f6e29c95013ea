import Knowledge

/// One entry of a list in a header: a mapping of a few known fields.
struct Entry {
  let node: HeaderNode
  private let fields: [String: HeaderNode]
  private let header: Header
  private let log: ReadingLog

  /// Nil, with a problem, when a needed field is missing; a field that is not known is a problem too.
  ///
  /// `thing` is what the entry is, such as "a mark".
  init?(
    _ node: HeaderNode, _ thing: String, needs: [String], mayHave: [String] = [], in document: Document,
    _ log: ReadingLog
  ) {
    guard case .mapping(let pairs) = node.content else {
      log.report(
        "\(thing) should be a mapping", help: "write \(Self.form(needs))", in: document.file, at: node.place)
      return nil
    }
    self.node = node
    header = document.header
    self.log = log
    fields = Dictionary(
      pairs.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    for (key, _) in pairs where !(needs + mayHave).contains(key.text ?? "") {
      header.reportUnknown(key.text ?? "", named: thing, among: needs + mayHave, at: key.place)
    }
    let isEmpty = { (name: String, field: HeaderNode?) in
      field == nil || field?.text?.allSatisfy(\.isWhitespace) == true
    }
    if let missing = needs.first(where: { isEmpty($0, fields[$0]) }) {
      log.report(
        "\(thing) has no \(missing)", help: "write \(Self.form(needs))", in: document.file, at: node.place)
      return nil
    }
  }

  private static func form(_ names: [String]) -> String {
    "{" + names.map { "\($0): …" }.joined(separator: ", ") + "}"
  }

  subscript(_ name: String) -> HeaderNode? { fields[name] }

  /// Where a field's value stands.
  func place(_ name: String) -> TextPosition { fields[name]?.place ?? node.place }

  func text(_ name: String) -> String { fields[name]?.text ?? "" }

  func list(_ name: String) -> [(text: String, place: TextPosition)] {
    fields[name].map { header.texts(of: $0, named: name) } ?? []
  }
}

extension Header {
  /// The items of a list of mappings; none when the field is missing or no list, which is reported.
  func items(_ name: String, _ log: ReadingLog) -> [HeaderNode] {
    guard let node = node(name) else {
      log.report("the field \(name) is missing", help: "add \(name): with an entry a line", in: file)
      return []
    }
    if case .list(let items) = node.content { return items }
    log.report("\(name) should be a list", help: "write - {…} for each", in: file, at: node.place)
    return []
  }
}

/// A JSON value as another program wrote it, of which nothing is taken for granted.
indirect enum JSONTree: Equatable {
  case object([String: JSONTree])
  case list([JSONTree])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  var fields: [String: JSONTree]? { if case .object(let fields) = self { fields } else { nil } }
  var items: [JSONTree]? { if case .list(let items) = self { items } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }

  /// A whole number.
  var number: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  /// Whether anything stands in it at all.
  var holdsSomething: Bool {
    switch self {
    case .null: false
    case .text(let text): !text.isEmpty
    case .list(let items): items.contains(where: \.holdsSomething)
    case .object(let fields): fields.values.contains(where: \.holdsSomething)
    case .number, .truth: true
    }
  }

  /// What stands in it, shortly, for people.
  var shown: String {
    switch self {
    case .null: "nothing"
    case .text(let text): String(text.prefix(60))
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .truth(let truth): truth ? "true" : "false"
    case .list(let items):
      items.count == 1 ? items[0].shown : "a list of \(items.count)"
    case .object(let fields):
      Self.telling.lazy.compactMap { fields[$0]?.text }.first.map { String($0.prefix(60)) }
        ?? "a value with \(fields.keys.sorted().prefix(3).joined(separator: ", "))"
    }
  }

  /// The fields that tell most of what an object is.
  private static let telling = ["display", "text", "label", "code", "id", "url", "reference", "value"]
}

extension [String: JSONTree] {
  /// A field that is written in one of two ways.
  subscript(_ name: String, or other: String) -> JSONTree? { self[name] ?? self[other] }

  /// The fields that hold something, in the order of their names.
  var inOrder: [(key: String, value: JSONTree)] {
    filter(\.value.holdsSomething).sorted { $0.key < $1.key }
  }
}

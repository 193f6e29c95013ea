/// Prose is most of a guide, and is stored in lists that begin with the number of the case: by the code that the compiler
/// writes, which looks for the case by its name, an article takes three times as long to open.
private enum BlockCase: Int {
  case heading, paragraph, list, quote, code, table, rule
}

private enum InlineCase: Int {
  case text, strong, emphasis, code, link, lineBreak
}

extension Block: Codable {
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    switch try fields.decodeCase(BlockCase.self) {
    case .heading: self = .heading(level: try fields.decode(Int.self), try fields.decode([Inline].self))
    case .paragraph: self = .paragraph(try fields.decode([Inline].self))
    case .list:
      let start = try fields.decode([Int].self).first
      self = .list(start: start, items: try fields.decode([[Block]].self))
    case .quote: self = .quote(try fields.decode([Block].self))
    case .code: self = .code(try fields.decode(String.self))
    case .table:
      let head = try fields.decode([[Inline]].self)
      self = .table(head: head, rows: try fields.decode([[[Inline]]].self))
    case .rule: self = .rule
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .heading(let level, let inlines): try encoder.encodeList(BlockCase.heading, level, inlines)
    case .paragraph(let inlines): try encoder.encodeList(BlockCase.paragraph, inlines)
    case .list(let start, let items):
      try encoder.encodeList(BlockCase.list, start.map { [$0] } ?? [], items)
    case .quote(let blocks): try encoder.encodeList(BlockCase.quote, blocks)
    case .code(let text): try encoder.encodeList(BlockCase.code, text)
    case .table(let head, let rows): try encoder.encodeList(BlockCase.table, head, rows)
    case .rule: try encoder.encodeList(BlockCase.rule)
    }
  }
}

extension Inline: Codable {
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    switch try fields.decodeCase(InlineCase.self) {
    case .text: self = .text(try fields.decode(String.self))
    case .strong: self = .strong(try fields.decode([Inline].self))
    case .emphasis: self = .emphasis(try fields.decode([Inline].self))
    case .code: self = .code(try fields.decode(String.self))
    case .link: self = .link(try fields.decode(Reference.self), try fields.decode([Inline].self))
    case .lineBreak: self = .lineBreak
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text): try encoder.encodeList(InlineCase.text, text)
    case .strong(let inner): try encoder.encodeList(InlineCase.strong, inner)
    case .emphasis(let inner): try encoder.encodeList(InlineCase.emphasis, inner)
    case .code(let text): try encoder.encodeList(InlineCase.code, text)
    case .link(let reference, let inner): try encoder.encodeList(InlineCase.link, reference, inner)
    case .lineBreak: try encoder.encodeList(InlineCase.lineBreak)
    }
  }
}

extension Encoder {
  /// Encodes a case's number and its values, which may be of several types, as one list.
  fileprivate func encodeList<each Value: Encodable>(
    _ kind: some RawRepresentable<Int>, _ values: repeat each Value
  ) throws {
    var fields = unkeyedContainer()
    try fields.encode(kind.rawValue)
    repeat try fields.encode(each values)
  }
}

extension UnkeyedDecodingContainer {
  fileprivate mutating func decodeCase<Case: RawRepresentable<Int>>(_ type: Case.Type) throws -> Case {
    if let value = Case(rawValue: try decode(Int.self)) { return value }
    throw DecodingError.dataCorruptedError(in: self, debugDescription: "there is no such case")
  }
}

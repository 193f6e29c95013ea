/// Prose is most of a guide, and is stored in lists that begin with the number of the case: by the code that the compiler
/// writes, which looks for the case by its name, an article takes three times as long to open.
private enum BlockCase: Int, Codable {
  case heading, paragraph, list, quote, code, table, rule
}

private enum InlineCase: Int, Codable {
  case text, strong, emphasis, code, link, lineBreak
}

extension Block: Codable {
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    switch try fields.decode(BlockCase.self) {
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
    var fields = encoder.unkeyedContainer()
    switch self {
    case .heading(let level, let inlines):
      try fields.encode(BlockCase.heading)
      try fields.encode(level)
      try fields.encode(inlines)
    case .paragraph(let inlines):
      try fields.encode(BlockCase.paragraph)
      try fields.encode(inlines)
    case .list(let start, let items):
      try fields.encode(BlockCase.list)
      try fields.encode(start.map { [$0] } ?? [])
      try fields.encode(items)
    case .quote(let blocks):
      try fields.encode(BlockCase.quote)
      try fields.encode(blocks)
    case .code(let text):
      try fields.encode(BlockCase.code)
      try fields.encode(text)
    case .table(let head, let rows):
      try fields.encode(BlockCase.table)
      try fields.encode(head)
      try fields.encode(rows)
    case .rule: try fields.encode(BlockCase.rule)
    }
  }
}

extension Inline: Codable {
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    switch try fields.decode(InlineCase.self) {
    case .text: self = .text(try fields.decode(String.self))
    case .strong: self = .strong(try fields.decode([Inline].self))
    case .emphasis: self = .emphasis(try fields.decode([Inline].self))
    case .code: self = .code(try fields.decode(String.self))
    case .link: self = .link(try fields.decode(Reference.self), try fields.decode([Inline].self))
    case .lineBreak: self = .lineBreak
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.unkeyedContainer()
    switch self {
    case .text(let text):
      try fields.encode(InlineCase.text)
      try fields.encode(text)
    case .strong(let inner):
      try fields.encode(InlineCase.strong)
      try fields.encode(inner)
    case .emphasis(let inner):
      try fields.encode(InlineCase.emphasis)
      try fields.encode(inner)
    case .code(let text):
      try fields.encode(InlineCase.code)
      try fields.encode(text)
    case .link(let reference, let inner):
      try fields.encode(InlineCase.link)
      try fields.encode(reference)
      try fields.encode(inner)
    case .lineBreak: try fields.encode(InlineCase.lineBreak)
    }
  }
}

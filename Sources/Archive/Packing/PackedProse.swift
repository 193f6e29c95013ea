import Knowledge

extension Block: Packed {
  private enum Mark: UInt8 {
    case heading, paragraph, list, quote, code, table, rule
  }

  func pack(into bytes: inout PackedWriter) {
    func mark(_ mark: Mark) { bytes.put(byte: mark.rawValue) }
    switch self {
    case .heading(let level, let inlines):
      mark(.heading)
      bytes.put(level)
      bytes.put(inlines)
    case .paragraph(let inlines):
      mark(.paragraph)
      bytes.put(inlines)
    case .list(let start, let items):
      mark(.list)
      bytes.put(start)
      bytes.put(items)
    case .quote(let blocks):
      mark(.quote)
      bytes.put(blocks)
    case .code(let text):
      mark(.code)
      bytes.put(text)
    case .table(let head, let rows):
      mark(.table)
      bytes.put(head)
      bytes.put(rows)
    case .rule: mark(.rule)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self = try bytes.nested { (bytes) throws(LibraryError) -> Block in
      switch Mark(rawValue: try bytes.byte()) {
      case .heading: .heading(level: try bytes.get(), try bytes.get())
      case .paragraph: .paragraph(try bytes.get())
      case .list: .list(start: try bytes.get(), items: try bytes.get())
      case .quote: .quote(try bytes.get())
      case .code: .code(try bytes.get())
      case .table: .table(head: try bytes.get(), rows: try bytes.get())
      case .rule: .rule
      case nil: throw .damaged
      }
    }
  }
}

extension Inline: Packed {
  private enum Mark: UInt8 {
    case text, strong, emphasis, code, link, lineBreak
  }

  func pack(into bytes: inout PackedWriter) {
    func mark(_ mark: Mark) { bytes.put(byte: mark.rawValue) }
    switch self {
    case .text(let text):
      mark(.text)
      bytes.put(text)
    case .strong(let inlines):
      mark(.strong)
      bytes.put(inlines)
    case .emphasis(let inlines):
      mark(.emphasis)
      bytes.put(inlines)
    case .code(let text):
      mark(.code)
      bytes.put(text)
    case .link(let target, let inlines):
      mark(.link)
      bytes.put(target.address)
      bytes.put(inlines)
    case .lineBreak: mark(.lineBreak)
    }
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    self = try bytes.nested { (bytes) throws(LibraryError) -> Inline in
      switch Mark(rawValue: try bytes.byte()) {
      case .text: .text(try bytes.get())
      case .strong: .strong(try bytes.get())
      case .emphasis: .emphasis(try bytes.get())
      case .code: .code(try bytes.get())
      case .link: .link(Reference(try bytes.text()), try bytes.get())
      case .lineBreak: .lineBreak
      case nil: throw .damaged
      }
    }
  }
}

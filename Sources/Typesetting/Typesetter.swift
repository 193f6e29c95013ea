import Knowledge
import Screen

/// Sets blocks to lines.
package struct Typesetter {
  private let options: TypesettingOptions
  /// What was set so far.
  package private(set) var result = Typeset()
  private var spans: InlineSetter
  /// The sources that have a number so far.
  package var citations: Citations { spans.citations }

  /// An empty page.
  package init(_ options: TypesettingOptions) {
    self.options = options
    spans = InlineSetter(options)
  }

  /// Some blocks at a width, on their own.
  package static func typeset(_ blocks: [Block], _ options: TypesettingOptions) -> Typeset {
    var typesetter = Typesetter(options)
    typesetter.add(blocks)
    return typesetter.result
  }

  /// Adds blocks below what is there, with a blank line between.
  package mutating func add(_ blocks: [Block]) {
    for block in blocks {
      separate()
      append(block, indent: 0, width: options.measure)
    }
    result.links = spans.links
  }

  /// Adds blocks below what is there, without a blank line between.
  package mutating func addClosely(_ blocks: [Block]) {
    for block in blocks { append(block, indent: 0, width: options.measure) }
    result.links = spans.links
  }

  /// Adds lines of our own, such as a title.
  package mutating func add(_ text: String, _ style: Style, indent: Int = 0) {
    append(Line(text, style), indent: indent, width: options.measure)
  }

  /// Adds one list item of our own, with its marker hanging before it.
  package mutating func addItem(_ marker: String, _ text: [Inline], style: Style = .plain) {
    let line = Line(spans.spans(of: text, style: style))
    result.links = spans.links
    if options.width - marker.count >= Self.narrowest || marker.isEmpty {
      hang(marker, line.wrapped(to: max(1, options.measure - marker.count)))
    } else {
      append(Line(marker), indent: 0, width: options.width)
      append(line, indent: 0, width: options.width)
    }
  }

  /// A blank line, unless there is one already.
  package mutating func separate() {
    if let last = result.lines.last, last.width > 0 { result.lines.append(.empty) }
  }

  private mutating func append(_ block: Block, indent: Int, width: Int) {
    switch block {
    case .heading(let level, let inlines):
      result.headings.append(result.lines.count)
      append(
        Line(spans.spans(of: inlines, style: level <= 3 ? .heading : .strong)), indent: indent, width: width)
    case .paragraph(let inlines):
      for line in broken(inlines) { append(line, indent: indent, width: width) }
    case .list(let start, let items):
      for (offset, item) in items.enumerated() {
        appendItem(item, marker: start.map { "\($0 + offset). " } ?? "- ", indent: indent, width: width)
      }
    case .quote(let blocks):
      for (offset, inner) in blocks.enumerated() {
        if offset > 0 { result.lines.append(.empty) }
        append(inner, indent: indent + 2, width: width - 2)
      }
    case .code(let text):
      let code = text.last?.isNewline == true ? text.dropLast() : Substring(text)
      for line in code.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        append(Line(String(line)), indent: indent + 2, width: width - 2)
      }
    case .table(let head, let rows): appendTable(head: head, rows: rows, indent: indent, width: width)
    case .rule:
      result.lines.append(Line(String(repeating: "-", count: max(1, min(width, 20)))).indented(indent))
    }
  }

  /// A paragraph's lines as the author broke them.
  private mutating func broken(_ inlines: [Inline]) -> [Line] {
    inlines.split(separator: .lineBreak, omittingEmptySubsequences: false)
      .map { Line(spans.spans(of: Array($0), style: .plain)) }
  }

  private mutating func appendItem(_ item: [Block], marker: String, indent: Int, width: Int) {
    guard options.width - indent - marker.count >= Self.narrowest else {
      // There is no room to hang the text beside its marker: the marker goes before it, and nothing is lost.
      append(Line(marker), indent: 0, width: options.width)
      for block in item { append(block, indent: 0, width: options.width) }
      return
    }
    let start = result.lines.count
    for block in item { append(block, indent: indent + marker.count, width: width - marker.count) }
    if result.lines.count == start { result.lines.append(.empty) }
    let marked = Line(marker).indented(indent)
    let covered = min(marked.width, result.lines[start].width)
    result.lines[start].cells.replaceSubrange(0..<covered, with: marked.cells)
  }

  /// Text narrower than this does not hang beside its marker.
  private static let narrowest = 4

  /// A table is told row by row, each cell under its column's name: so no width can cut it.
  private mutating func appendTable(head: [[Inline]], rows: [[[Inline]]], indent: Int, width: Int) {
    let names = head.map { spans.spans(of: $0, style: .strong) }
    if rows.isEmpty {
      for name in names { append(Line(name), indent: indent, width: width) }
    }
    for (number, row) in rows.enumerated() {
      if number > 0 { result.lines.append(.empty) }
      for (column, cell) in row.enumerated() {
        let name = names.indices.contains(column) ? names[column] : []
        let line = Line(
          name + [Span(name.isEmpty ? "" : ": ", .strong)] + spans.spans(of: cell, style: .plain))
        append(line, indent: indent, width: width)
      }
    }
  }

  private mutating func append(_ line: Line, indent: Int, width: Int) {
    let room = max(1, min(width, options.width - indent))
    let used = min(indent, max(0, options.width - room))
    result.lines += line.wrapped(to: room, indent: used)
  }

  private mutating func hang(_ marker: String, _ lines: [Line]) {
    for (offset, line) in lines.enumerated() {
      result.lines.append(offset == 0 ? Line(marker) + line : line.indented(marker.count))
    }
  }
}

import Knowledge
import Typesetting

/// Sets blocks to lines of a width at a size of letters.
struct PDFLines {
  /// Some text of a line with one face.
  struct Run {
    let text: String
    let face: PDFDocument.Face
    let x: Float
  }

  struct Line {
    var runs: [Run] = []
    let size: Float
    /// The room above the line, beside its own height.
    var above: Float = 0
    /// The room below it.
    var below: Float = 0
    /// Whether the next line stands on the same page.
    var keepsNext = false
    /// How thick the frame around the line and its neighbours is; zero for none.
    var frame: Float = 0
    var hasRule = false

    var height: Float { above + size * PDFLines.leading + below }
  }

  /// From one base line to the next, in sizes of the letters.
  static let leading: Float = 1.14

  private let document: PDFDocument
  private let citations: Citations
  private let width: Float
  private let size: Float
  private(set) var lines: [Line] = []

  init(_ document: PDFDocument, _ citations: Citations, width: Float, size: Float) {
    self.document = document
    self.citations = citations
    self.width = width
    self.size = size
  }

  /// Adds a text of our own, broken where it is too long; `above` is in sizes of the letters.
  mutating func add(
    _ text: String, _ face: PDFDocument.Face = .regular, scale: Float = 1, above: Float = 0, frame: Float = 0
  ) {
    let first = lines.count
    let inset: Float = frame > 0 ? 6 : 0
    set([(text, face)], from: inset, to: width - inset, size: size * scale)
    guard lines.count > first else { return }
    lines[first].above = above * size
    for number in lines.indices[first...] where frame > 0 {
      lines[number].frame = frame
      lines[number].keepsNext = true
    }
  }

  /// Adds the title of a part, with a rule below it.
  mutating func addTitle(_ text: String) {
    add(text, .bold, scale: 1.08, above: 0.45)
    guard let last = lines.indices.last else { return }
    lines[last].hasRule = true
    lines[last].below = size * 0.15
    lines[last].keepsNext = true
  }

  mutating func add(_ blocks: [Block], indent: Float = 0) {
    for block in blocks { add(block, indent) }
  }

  /// Adds blocks with the items of a list one after another in one paragraph.
  mutating func addRunOn(_ blocks: [Block]) {
    for block in blocks {
      guard case .list(let start, let items) = block else {
        add(block, 0)
        continue
      }
      let told = items.enumerated().flatMap { number, item -> [Piece] in
        let marker = start.map { "\($0 + number). " } ?? "\u{2022} "
        let text = item.flatMap { block -> [Piece] in
          if case .paragraph(let inlines) = block { pieces(inlines, .regular) } else { [] }
        }
        return [(number == 0 ? marker : "  " + marker, .bold)] + text
      }
      set(told, from: 0)
    }
  }

  private mutating func add(_ block: Block, _ indent: Float) {
    switch block {
    case .heading(_, let inlines):
      set(pieces(inlines, .bold), from: indent)
      if let last = lines.indices.last { lines[last].keepsNext = true }
    case .paragraph(let inlines): set(pieces(inlines, .regular), from: indent)
    case .list(let start, let items):
      for (number, item) in items.enumerated() {
        add(item, marker: start.map { "\($0 + number)." } ?? "\u{2022}", indent)
      }
    case .quote(let blocks): add(blocks, indent: indent + size)
    case .code(let code):
      for line in code.split(whereSeparator: \.isNewline) {
        set([(String(line), .regular)], from: indent + size)
      }
    case .table(let head, let rows): for row in rows { add(row, of: head, indent) }
    case .rule: break
    }
  }

  /// A row of a table, each cell under its column's name.
  private mutating func add(_ row: [[Inline]], of head: [[Inline]], _ indent: Float) {
    for (column, cell) in row.enumerated() {
      let name = head.indices.contains(column) ? pieces(head[column] + [.text(": ")], .bold) : []
      set(name + pieces(cell, .regular), from: indent)
    }
  }

  /// An item with its marker before its first line.
  private mutating func add(_ item: [Block], marker: String, _ indent: Float) {
    let first = lines.count
    add(item, indent: indent + max(size, document.width(of: marker + " ", .regular, size: size)))
    if lines.count == first { lines.append(Line(size: size)) }
    lines[first].runs.insert(Run(text: marker, face: .regular, x: indent), at: 0)
  }

  private typealias Piece = (text: String, face: PDFDocument.Face)

  private func pieces(_ inlines: [Inline], _ face: PDFDocument.Face) -> [Piece] {
    inlines.flatMap { inline -> [Piece] in
      switch inline {
      case .text(let text), .code(let text): [(text, face)]
      case .strong(let inner): pieces(inner, .bold)
      case .emphasis(let inner): pieces(inner, face)
      case .link(.source(let source), _):
        [("[\(citations.number(of: source).map(String.init) ?? source.name)]", face)]
      case .link(_, let inner): pieces(inner, face)
      case .lineBreak: [("\n", face)]
      }
    }
  }

  /// Breaks text into lines at its blanks.
  private mutating func set(_ pieces: [Piece], from left: Float, to right: Float? = nil, size: Float? = nil) {
    let size = size ?? self.size
    var breaker = PDFLineBreaker(document, left: left, right: right ?? width, size: size)
    for (text, face) in pieces { breaker.add(text, face) }
    lines += breaker.finish()
  }
}

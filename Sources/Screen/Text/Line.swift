/// A piece of text with one meaning.
///
/// Whatever the text was, it is visible text now.
package struct Span: Sendable, Hashable {
  package let text: String
  package let style: Style
  /// Which link of its text it belongs to, counted from one; 0 for none.
  package let link: UInt16

  package init(_ text: String, _ style: Style = .plain, link: UInt16 = 0) {
    self.text = VisibleText.of(text)
    self.style = style
    self.link = link
  }
}

/// One line of cells, ready to be drawn on a frame.
package struct Line: Sendable, Hashable {
  package var cells: [Cell]

  package init(cells: [Cell] = []) {
    self.cells = cells
  }

  package init(_ spans: [Span]) {
    cells = []
    cells.reserveCapacity(spans.reduce(0) { $0 + $1.text.utf8.count })
    for span in spans { append(span) }
  }

  package init(_ text: String, _ style: Style = .plain) {
    cells = []
    if !appendPlain(text, style, link: 0) { append(Span(text, style)) }
  }

  package static let empty = Line()

  /// Columns taken.
  package var width: Int { cells.count }

  /// The line as text, without blanks at its end; a blank that holds words together becomes an ordinary one.
  package var text: String {
    var result = String.UnicodeScalarView()
    for cell in cells[..<(cells.lastIndex { !$0.isSpace } ?? -1).advanced(by: 1)] {
      if cell.width == 0 { continue }
      if let scalar = Unicode.Scalar(cell.base == 0xA0 ? 0x20 : cell.base) { result.append(scalar) }
      if cell.firstMark != 0 { result.append(contentsOf: cell.text.unicodeScalars.dropFirst()) }
    }
    return String(result)
  }

  package mutating func append(_ span: Span) {
    if appendPlain(span.text, span.style, link: span.link) { return }
    for scalar in span.text.unicodeScalars {
      switch CharacterWidth.of(scalar) {
      case 0: mark(scalar.value)
      case 2:
        let cell = Cell(base: scalar.value, style: span.style, width: 2, link: span.link)
        cells.append(cell)
        cells.append(.behind(cell))
      default: cells.append(Cell(base: scalar.value, style: span.style, link: span.link))
      }
    }
  }

  /// Appends text of printable ASCII, which is visible as it is and one column a letter; false, and nothing is
  /// done, for any other.
  private mutating func appendPlain(_ text: String, _ style: Style, link: UInt16) -> Bool {
    var text = text
    return text.withUTF8 { letters in
      guard letters.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return false }
      cells.reserveCapacity(cells.count + letters.count)
      for letter in letters { cells.append(Cell(base: UInt32(letter), style: style, link: link)) }
      return true
    }
  }

  package static func + (left: Line, right: Line) -> Line { Line(cells: left.cells + right.cells) }

  /// The line moved right by so many columns.
  package func indented(_ columns: Int) -> Line {
    columns > 0 ? Line(cells: Array(repeating: .blank, count: columns) + cells) : self
  }

  /// As much of the line as fits into so many columns, with dots where that is not all.
  package func cut(to columns: Int) -> Line {
    guard width > columns else { return self }
    var (taken, room): ([Cell], Int) = ([], columns - 3)
    for cell in cells {
      guard Int(cell.width) <= room else { break }
      room -= Int(cell.width)
      taken.append(cell)
    }
    return Line(cells: taken) + Line("...")
  }

  /// The line in another style throughout.
  package func styled(_ style: Style) -> Line {
    var result = self
    for index in result.cells.indices { result.cells[index].style = style }
    return result
  }

  /// The line filled with blanks to so many columns.
  package func padded(to columns: Int, _ style: Style = .plain) -> Line {
    var result = self
    if columns > width {
      result.cells.append(contentsOf: repeatElement(Cell(base: 0x20, style: style), count: columns - width))
    }
    return result
  }

  private mutating func mark(_ value: UInt32) {
    guard let index = cells.lastIndex(where: { $0.width > 0 }) else {
      cells.append(Cell(base: value))
      return
    }
    if cells[index].firstMark == 0 {
      cells[index].firstMark = value
    } else if cells[index].secondMark == 0 {
      cells[index].secondMark = value
    }
  }
}

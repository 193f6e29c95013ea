/// The whole screen: cells, and where the cursor stands.
///
/// Only lines, whose text is visible text, can be laid on it, and nothing reaches beyond its edges.
package struct Frame: Sendable, Hashable {
  package let size: Size
  /// Row by row, from the upper left.
  package private(set) var cells: [Cell]
  /// Where the focus is; the hardware cursor stands there.
  package var cursor = Place(column: 0, row: 0)
  /// Whether there is more below than the picture shows.
  package var continuesBelow = false

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// One row's cells.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Lays a line at a place, cut at the right edge of the part given or of the frame.
  package mutating func put(_ line: Line, column: Int, row: Int, within part: Rect? = nil) {
    let right = min(part?.right ?? size.columns, size.columns)
    let bottom = min(part?.bottom ?? size.rows, size.rows)
    guard row >= max(0, part?.top ?? 0), row < bottom, column >= 0, column < right else { return }
    let count = min(line.cells.count, right - column)
    let start = row * size.columns + column
    guard count > 0 else { return }
    // No half of a wide character is left behind on either side.
    if cells[start].width == 0, column > 0 { cells[start - 1] = .blank }
    cells.replaceSubrange(start..<start + count, with: line.cells[..<count])
    if cells[start].width == 0 { cells[start] = .blank }
    if cells[start + count - 1].width == 2 { cells[start + count - 1] = .blank }
    if column + count < size.columns, cells[start + count].width == 0 { cells[start + count] = .blank }
  }

  /// Lays lines below one another, as many as the part holds.
  package mutating func put(_ lines: [Line], in part: Rect) {
    put(lines, after: 0, in: part)
  }

  /// Lays a long text on a part from one of its lines on, and notes whether more follows below.
  package mutating func put(_ lines: [Line], from top: Int, in part: Rect) {
    put(lines, after: max(0, top), in: part)
    continuesBelow = lines.count - top > part.rows
  }

  /// Lays lines below one another, without the first ones.
  package mutating func put(_ lines: [Line], after skipped: Int, in part: Rect) {
    for offset in 0..<max(0, min(part.rows, lines.count - skipped)) {
      put(lines[skipped + offset], column: part.left, row: part.top + offset, within: part)
    }
  }

  /// Gives a row's cells within a part another style, or the number of the link that a click on them opens.
  package mutating func mark(row: Int, of part: Rect, _ style: Style? = nil, link: UInt16? = nil) {
    guard row >= max(0, part.top), row < min(part.bottom, size.rows) else { return }
    let columns = max(0, part.left)..<max(0, part.left, min(part.right, size.columns))
    let start = row * size.columns
    for cell in columns.map({ start + $0 }) {
      if let style { cells[cell].style = style }
      if let link { cells[cell].link = link }
    }
  }

  /// The picture as text, one line a row, without blanks at the ends.
  package var text: String {
    (0..<size.rows).map { Line(cells: Array(row($0))).text }.joined(separator: "\n")
  }
}

/// The whole screen: cells, and where the cursor stands.
///
/// Only lines, whose text is visible text, can be drawn on it, and nothing reaches beyond its edges.
package struct Frame: Sendable, Hashable {
  /// In cells.
  package let size: Size
  /// Row by row, from the upper left.
  package private(set) var cells: [Cell]
  /// Where the focus is; the hardware cursor stands there.
  package var cursor = Position(column: 0, row: 0)
  /// Whether there is more below than the picture shows.
  package var continuesBelow = false
  /// Whether the picture follows each letter that is typed.
  package var followsTyping = false
  /// The rows of the part that has the focus; all of them, where nothing else is said.
  package var focusedRows: Range<Int>

  /// An empty picture.
  package init(size: Size) {
    self.size = size
    focusedRows = 0..<size.rows
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// One row's cells.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws a line from a cell on, cut at the right edge of the part given or of the frame.
  ///
  /// A line that begins outside the part or the frame is not drawn.
  package mutating func draw(_ line: Line, column: Int, row: Int, within part: Rect? = nil) {
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

  /// Draws lines below one another without the first `skipped` ones, as many as the part holds.
  package mutating func draw(_ lines: [Line], after skipped: Int = 0, in part: Rect) {
    for offset in 0..<max(0, min(part.rows, lines.count - skipped)) {
      draw(lines[skipped + offset], column: part.left, row: part.top + offset, within: part)
    }
  }

  /// The columns of a row that differ from another frame's; nil when none do.
  ///
  /// A wide character is never cut: the range begins with a cell that has a character of its own.
  package func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    guard let other, other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    var first = start
    var end = start + size.columns
    while first < end, cells[first] == other.cells[first] { first += 1 }
    guard first < end else { return nil }
    while cells[end - 1] == other.cells[end - 1] { end -= 1 }
    while first > start, cells[first].width == 0 || other.cells[first].width == 0 { first -= 1 }
    return first - start..<end - start
  }
}

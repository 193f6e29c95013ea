import Knowledge
import Screen
import Typesetting

extension Interface {
  func drawComparison(_ state: State, on frame: inout Frame) {
    guard let table = state.comparison.table else { return }
    let body = ScreenLayout(state.size).body
    if comparisonHasHeader(state) {
      frame.put(table.header, in: body)
      let rule = Line(String(repeating: "\u{2500}", count: body.columns), .border)
      frame.put(rule, column: body.left, row: body.top + table.header.count, within: body)
    }
    let area = comparisonArea(state)
    let top = state.comparison.scroll.top
    frame.continuesBelow = table.length - top > area.rows
    for number in table.rows.indices {
      let range = table.range(ofRow: number)
      if range.upperBound <= top { continue }
      if range.lowerBound >= top + area.rows { break }
      draw(
        table.rows[number], number, of: table, isFocused: number == state.comparison.row,
        from: range.lowerBound - top, area, on: &frame)
    }
  }

  /// Draws a row that begins at a line of the area, which lies above it when the row is scrolled.
  private func draw(
    _ row: ComparisonTable.Row, _ number: Int, of table: ComparisonTable, isFocused: Bool, from start: Int,
    _ area: Rect,
    on frame: inout Frame
  ) {
    for (offset, line) in row.lines.enumerated() where start + offset >= 0 && start + offset < area.rows {
      let isTitle = isFocused && offset < row.title.count
      let line =
        isTitle ? line.selecting(columns: row.title[offset].width, after: ComparisonTable.margin) : line
      frame.put(
        line.targeting(number), column: area.left, row: area.top + start + offset, within: area)
    }
    let first = area.top + max(0, start)
    if start < 0, case .table(let featureWidth, _) = table.arrangement {
      stick(
        row.title, width: featureWidth, from: first, rows: min(area.rows, row.lines.count + start), on: &frame
      )
    }
    if isFocused {
      frame.put(Line(">", .strong), column: area.left, row: first, within: area)
      frame.cursor = Place(column: area.left, row: first)
    }
  }

  /// The feature's name stays in view while its row is scrolled.
  private func stick(_ title: [Line], width: Int, from row: Int, rows: Int, on frame: inout Frame) {
    for (offset, line) in title.prefix(max(0, rows)).enumerated() {
      frame.put(line.padded(to: width), column: ComparisonTable.margin, row: row + offset)
    }
  }
}

extension Line {
  /// The line with some of its columns in focus.
  fileprivate func selecting(columns: Int, after margin: Int) -> Line {
    var result = self
    for index in cells.indices.dropFirst(margin).prefix(columns) { result.cells[index].style = .selected }
    return result
  }
}

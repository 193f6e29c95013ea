import Screen
import TestSupport
import Testing

/// What holds for a frame whatever is laid on it.
@Suite struct FramePropertyTests {
  /// The first row in which a wide character has lost one of its two columns.
  private func brokenRow(of frame: Frame) -> Int? {
    (0..<frame.size.rows).first { row in
      let cells = Array(frame.row(row))
      return cells.indices.contains { index in
        switch cells[index].width {
        case 2: index + 1 == cells.count || cells[index + 1].width != 0
        case 0: index == 0 || cells[index - 1].width != 2
        default: false
        }
      }
    }
  }

  @Test func aWideCharacterIsNeverCut() {
    var numbers = SeededNumbers(seed: 4)
    for _ in 0..<2_000 {
      let size = Size(
        columns: Int.random(in: 1...12, using: &numbers), rows: Int.random(in: 1...3, using: &numbers))
      var frame = Frame(size: size)
      for _ in 0..<6 {
        let text = RandomText.make(pieces: Int.random(in: 1...4, using: &numbers), &numbers)
        let column = Int.random(in: -1...size.columns, using: &numbers)
        let row = Int.random(in: -1...size.rows, using: &numbers)
        frame.draw(Line(text), column: column, row: row)
        guard brokenRow(of: frame) == nil, frame.cells.count == size.columns * size.rows else {
          Issue.record("\(text.debugDescription) at column \(column), row \(row) of \(size)")
          return
        }
      }
    }
  }

  @Test func aWrappedLineIsNeverCut() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<1_000 {
      let text = RandomText.make(pieces: Int.random(in: 1...6, using: &numbers), &numbers)
      let columns = Int.random(in: 1...8, using: &numbers)
      let indent = Int.random(in: 0...3, using: &numbers)
      let lines = Line(text).wrapped(to: columns)
      var frame = Frame(size: Size(columns: columns + indent, rows: lines.count))
      frame.draw(
        lines.map { $0.indented(indent) },
        in: Rect(column: 0, row: 0, columns: columns + indent, rows: lines.count))
      guard brokenRow(of: frame) == nil else {
        Issue.record("\(text.debugDescription) wrapped to \(columns), indented by \(indent)")
        return
      }
    }
  }
}

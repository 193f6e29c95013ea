import Screen
import TestSupport
import Testing

/// What holds for every text at every width.
@Suite struct WrappingPropertyTests {
  /// The cells that are no blanks, in order.
  private func written(_ lines: [Line]) -> [Cell] {
    lines.flatMap(\.cells).filter { !$0.isSpace }
  }

  /// A line in which every wide character has its two cells, and no second cell stands alone.
  private func isWhole(_ line: Line) -> Bool {
    line.cells.indices.allSatisfy { index in
      switch line.cells[index].width {
      case 2: index + 1 < line.cells.count && line.cells[index + 1].width == 0
      case 0: index > 0 && line.cells[index - 1].width == 2
      default: true
      }
    }
  }

  @Test func fromTwoColumnsOnNothingIsWiderOrLostOrCut() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<4_000 {
      let text = RandomText.make(pieces: Int.random(in: 0...30, using: &numbers), &numbers)
      let columns = Int.random(in: 2...40, using: &numbers)
      let line = Line(text)
      let lines = line.wrapped(to: columns)
      guard lines.allSatisfy({ $0.width <= columns && isWhole($0) }), written(lines) == written([line]) else {
        Issue.record("\(text.debugDescription) at \(columns): \(lines.map(\.text))")
        return
      }
    }
  }

  /// The cells that hold a character; the empty place behind a wide one has no room in one column.
  private func characters(_ lines: [Line]) -> [Cell] {
    written(lines).filter { $0.width > 0 }
  }

  @Test func atOneColumnNothingIsLost() {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<500 {
      let text = RandomText.make(pieces: Int.random(in: 0...12, using: &numbers), &numbers)
      let line = Line(text)
      let lines = line.wrapped(to: 1)
      guard lines.allSatisfy({ $0.width <= 1 }), characters(lines) == characters([line]) else {
        Issue.record("\(text.debugDescription): \(lines.map(\.text))")
        return
      }
    }
  }

  @Test func wrappingAgainChangesNothing() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<1_000 {
      let line = Line(RandomText.make(pieces: Int.random(in: 0...20, using: &numbers), &numbers))
      let columns = Int.random(in: 2...30, using: &numbers)
      let lines = line.wrapped(to: columns)
      #expect(lines.flatMap { $0.wrapped(to: columns) } == lines)
    }
  }
}

import Screen
import Testing

@testable import Terminal

/// Where a frame differs from the one before.
@Suite struct FrameChangeTests {
  private static let size = Size(columns: 12, rows: 3)

  private static func frame(_ texts: String...) -> Frame {
    var frame = Frame(size: size)
    for (row, text) in texts.enumerated() { frame.draw(Line(text), column: 0, row: row) }
    return frame
  }

  @Test func aFirstFrameIsWhollyNew() {
    let change = FrameChange(from: nil, to: Self.frame("one"))
    #expect(change.runs == (0..<3).map { FrameChange.Run(row: $0, columns: 0..<12) })
  }

  @Test func theSameFrameChangesNothing() {
    #expect(FrameChange(from: Self.frame("one"), to: Self.frame("one")).runs.isEmpty)
  }

  @Test func aRowChangesFromItsFirstOtherCellToItsLast() {
    let change = FrameChange(from: Self.frame("one", "two six"), to: Self.frame("one", "ten sit"))
    #expect(change.runs == [FrameChange.Run(row: 1, columns: 1..<7)])
    #expect(change.runs.map { Line(cells: Array(change.cells($0))).text } == ["en sit"])
  }

  @Test func noWideCharacterIsCut() {
    let change = FrameChange(from: Self.frame("a水b"), to: Self.frame("a火b"))
    #expect(change.runs.map { Array(change.cells($0)).map(\.width) } == [[2]])
  }

  @Test func anotherSizeIsWhollyNew() {
    let small = Frame(size: Size(columns: 4, rows: 1))
    #expect(FrameChange(from: Self.frame("one"), to: small).runs.map(\.columns) == [0..<4])
  }

  /// Pages are compared as wholes; an answer and a typed letter are not.
  @Test(arguments: [(4, false, false), (5, false, true), (6, false, true), (6, true, false)])
  func manyChangedRowsAreAnotherPage(_ rows: Int, _ isTyped: Bool, _ isPage: Bool) {
    let size = Size(columns: 12, rows: 8)
    var (old, new) = (Frame(size: size), Frame(size: size))
    for row in 0..<8 { old.draw(Line("as before"), column: 0, row: row) }
    for row in 0..<8 { new.draw(Line(row < rows ? "as it is" : "as before"), column: 0, row: row) }
    (old.followsTyping, new.followsTyping) = (isTyped, isTyped)
    #expect(FrameChange(from: old, to: new).isPageChange == isPage)
    // What opens for typing is a page of its own.
    old.followsTyping = false
    #expect(FrameChange(from: old, to: new).isPageChange == (rows >= 5))
  }

  /// A mark moves in the list; what is beside it changes with it.
  @Test(arguments: [(2, false), (3, true)])
  func aMovedMarkIsNoOtherPage(_ focused: Int, _ isPage: Bool) {
    let size = Size(columns: 12, rows: 8)
    var new = Frame(size: size)
    for row in 0..<6 { new.draw(Line("as it is"), column: 0, row: row) }
    new.focusedRows = 0..<focused
    #expect(FrameChange(from: Frame(size: size), to: new).isPageChange == isPage)
  }
}

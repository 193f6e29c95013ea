import Screen
import TestSupport
import Testing

/// What may be laid on a frame, and where it is cut.
@Suite struct FrameTests {
  /// An empty picture.
  private func frame(_ columns: Int, _ rows: Int) -> Frame { Frame(size: Size(columns: columns, rows: rows)) }

  @Test func beginsBlank() {
    let empty = frame(3, 2)
    #expect(empty.cells == Array(repeating: .blank, count: 6))
    #expect(empty.text == "\n")
    #expect(empty.cursor == Position(column: 0, row: 0))
  }

  @Test func takesALineAtItsPlace() {
    var picture = frame(6, 3)
    picture.draw(Line("abc", .strong), column: 2, row: 1)
    #expect(picture.text == "\n  abc\n")
    #expect(picture.row(1).map(\.style) == [.plain, .plain, .strong, .strong, .strong, .plain])
  }

  @Test func cutsAtTheRightEdge() {
    var picture = frame(4, 1)
    picture.draw(Line("abcdef"), column: 1, row: 0)
    #expect(picture.text == " abc")
  }

  @Test func cutsAtThePartsEdge() {
    var picture = frame(8, 2)
    picture.draw(Line("abcdef"), column: 1, row: 0, within: Rect(column: 1, row: 0, columns: 3, rows: 1))
    #expect(picture.text == " abc\n")
  }

  @Test(arguments: [(0, -1), (0, 2), (-1, 0), (4, 0)])
  func leavesOutWhatBeginsOutside(_ column: Int, _ row: Int) {
    var picture = frame(4, 2)
    picture.draw(Line("ab"), column: column, row: row)
    #expect(picture == frame(4, 2))
  }

  @Test(arguments: [0, 3])
  func leavesOutRowsOutsideThePart(_ row: Int) {
    var picture = frame(4, 4)
    picture.draw(Line("ab"), column: 0, row: row, within: Rect(column: 0, row: 1, columns: 4, rows: 2))
    #expect(picture == frame(4, 4))
  }

  @Test func aPartThatReachesBeyondTheFrameIsCutToIt() {
    var picture = frame(3, 2)
    picture.draw(["abcdef", "ghi", "jkl"].map { Line($0) }, in: Rect(column: 1, row: 1, columns: 9, rows: 9))
    #expect(picture.text == "\n ab")
  }

  @Test func linesFillAPartFromItsTop() {
    var picture = frame(5, 4)
    picture.draw(["ab", "cd", "ef"].map { Line($0) }, in: Rect(column: 1, row: 1, columns: 3, rows: 2))
    #expect(picture.text == "\n ab\n cd\n")
  }

  @Test func aWideCharacterAtTheEdgeBecomesABlank() {
    var picture = frame(4, 1)
    picture.draw(Line("abc\u{6F22}"), column: 0, row: 0)
    #expect(picture.text == "abc")
    #expect(picture.row(0).last == .blank)
  }

  @Test func aWideCharacterThatFitsStays() {
    var picture = frame(4, 1)
    picture.draw(Line("ab\u{6F22}"), column: 0, row: 0)
    #expect(picture.text == "ab\u{6F22}")
  }

  @Test func aWideCharacterThatIsHalfPaintedOverGoes() {
    var picture = frame(4, 1)
    picture.draw(Line("\u{6F22}\u{5B57}"), column: 0, row: 0)
    picture.draw(Line("xy"), column: 1, row: 0)
    #expect(picture.row(0).map(\.width) == [1, 1, 1, 1])
    #expect(picture.text == " xy")
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0)])
  func anEmptyFrameTakesNothing(_ columns: Int, _ rows: Int) {
    var picture = frame(columns, rows)
    picture.draw(Line("abc"), column: 0, row: 0)
    #expect(picture.cells.isEmpty)
  }
}

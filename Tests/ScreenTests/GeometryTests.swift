import Screen
import Testing

/// Sizes and parts of the screen: never negative, never beyond what there is.
@Suite struct GeometryTests {
  @Test func aSizeIsNeverNegative() {
    #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test func aPartKnowsItsEdges() {
    let part = Rect(column: 2, row: 3, columns: 10, rows: 5)
    #expect((part.left, part.top, part.right, part.bottom) == (2, 3, 12, 8))
  }

  @Test func insetMovesEveryEdgeInward() {
    let part = Rect(column: 2, row: 3, columns: 10, rows: 5).inset(left: 1, top: 2, right: 3, bottom: 1)
    #expect(part == Rect(column: 3, row: 5, columns: 6, rows: 2))
  }

  @Test(arguments: [(20, 0), (0, 20), (6, 6)])
  func cuttingMoreThanThereIsLeavesNothing(_ left: Int, _ right: Int) {
    let whole = Rect(column: 2, row: 3, columns: 10, rows: 5)
    let part = whole.inset(left: left, right: right)
    #expect(part.columns == 0)
    #expect(part.left >= whole.left && part.right <= whole.right)
  }

  @Test func splitSharesTheColumns() {
    let (left, right) = Rect(column: 1, row: 2, columns: 10, rows: 4).split(leftColumns: 3)
    #expect(left == Rect(column: 1, row: 2, columns: 3, rows: 4))
    #expect(right == Rect(column: 4, row: 2, columns: 7, rows: 4))
  }

  @Test(arguments: [(-5, 0), (0, 0), (10, 10), (99, 10)])
  func splitStaysWithinThePart(_ asked: Int, _ given: Int) {
    let (left, right) = Rect(column: 0, row: 0, columns: 10, rows: 1).split(leftColumns: asked)
    #expect(left.columns == given)
    #expect(right.columns == 10 - given)
    #expect(right.right == 10)
  }
}

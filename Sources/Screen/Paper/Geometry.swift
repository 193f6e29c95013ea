/// How many columns and rows something has; never negative.
package struct Size: Sendable, Hashable {
  package let columns: Int
  package let rows: Int

  /// Less than nothing becomes nothing.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's position, counted from zero at the upper left.
package struct Position: Sendable, Hashable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A part of the screen; cutting more from it than it has leaves nothing.
package struct Rect: Sendable, Hashable {
  package let origin: Position
  package let size: Size

  package init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Position(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var left: Int { origin.column }
  package var top: Int { origin.row }
  /// The column after the last one.
  package var right: Int { origin.column + size.columns }
  /// The row after the last one.
  package var bottom: Int { origin.row + size.rows }

  /// What is left when each edge moves inward by these amounts.
  package func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(
      column: self.left + min(left, columns), row: self.top + min(top, rows),
      columns: columns - left - right, rows: rows - top - bottom)
  }

  /// Two parts beside each other, the left one this wide.
  package func split(leftColumns: Int) -> (left: Rect, right: Rect) {
    let width = min(max(0, leftColumns), columns)
    return (
      Rect(column: left, row: top, columns: width, rows: rows),
      Rect(column: left + width, row: top, columns: columns - width, rows: rows)
    )
  }
}

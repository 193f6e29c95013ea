import Screen

/// Where a frame differs from the one that is shown.
struct FrameChange {
  /// Columns of one row that stand side by side.
  struct Run: Equatable {
    let row: Int
    let columns: Range<Int>
  }

  let frame: Frame
  let runs: [Run]

  /// Compares every cell; all of the frame differs where there was none before, or one of another size.
  init(from old: Frame?, to frame: Frame) {
    self.frame = frame
    runs = (0..<frame.size.rows).compactMap { row in
      frame.changedColumns(in: row, since: old).map { Run(row: row, columns: $0) }
    }
  }

  /// The cells of a run.
  func cells(_ run: Run) -> ArraySlice<Cell> {
    let start = run.row * frame.size.columns
    return frame.cells[start + run.columns.lowerBound..<start + run.columns.upperBound]
  }
}

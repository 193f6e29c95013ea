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

extension Frame {
  /// The columns of a row that differ from another frame's; nil when none do.
  ///
  /// A wide character is never cut: the range begins with a cell that has a character of its own.
  func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    guard let other, other.size == size else { return 0..<size.columns }
    let (new, old) = (self.row(row), other.row(row))
    guard var first = new.indices.first(where: { new[$0] != old[$0] }),
      let last = new.indices.last(where: { new[$0] != old[$0] })
    else { return nil }
    while first > new.startIndex, new[first].width == 0 || old[first].width == 0 { first -= 1 }
    return first - new.startIndex..<last + 1 - new.startIndex
  }
}

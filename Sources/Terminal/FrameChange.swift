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

  /// Whether so much is new that somebody reads another page: rows that changed are then sent whole.
  ///
  /// A screen reader that hears what is sent would else speak of words that differ by their ends the ends alone. While
  /// somebody types, what is found changes with every letter, and need not be heard.
  let isPageChange: Bool

  /// An answer changes its row, the row that has the focus next, and the line of keys.
  private static let fewRows = 5
  /// A mark that moves changes two rows of a list; the summary of what it stands on may change beside it.
  private static let fewFocusedRows = 3

  /// Compares every cell; all of the frame differs where there was none before, or one of another size.
  init(from old: Frame?, to frame: Frame) {
    self.frame = frame
    runs = (0..<frame.size.rows).compactMap { row in
      frame.changedColumns(in: row, since: old).map { Run(row: row, columns: $0) }
    }
    let isTyping = frame.followsTyping && old?.followsTyping == true
    let focused = runs.count { frame.focusedRows.contains($0.row) }
    isPageChange = runs.count >= Self.fewRows && focused >= Self.fewFocusedRows && !isTyping
  }

  /// The cells of a run.
  func cells(_ run: Run) -> ArraySlice<Cell> {
    let start = run.row * frame.size.columns
    return frame.cells[start + run.columns.lowerBound..<start + run.columns.upperBound]
  }
}

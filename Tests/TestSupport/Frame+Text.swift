import Screen

extension Frame {
  /// The picture as text, one line a row, without blanks at the ends.
  package var text: String {
    (0..<size.rows).map { Line(cells: Array(row($0))).text }.joined(separator: "\n")
  }
}

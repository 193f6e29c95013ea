import Screen
import TestSupport

/// What tests read from a picture.
extension Frame {
  /// The rows as text.
  var rows: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The row on which the cursor stands, as text.
  var cursorRow: String { rows.indices.contains(cursor.row) ? rows[cursor.row] : "" }

  /// Whether a row begins with the mark of the one in focus, after blanks.
  static func isMarked(_ row: String) -> Bool { row.drop { $0 == " " }.hasPrefix(">") }

  var isCursorInside: Bool {
    (0..<max(1, size.columns)).contains(cursor.column) && (0..<max(1, size.rows)).contains(cursor.row)
  }

  /// Whether every wide character has both its columns.
  var isWhole: Bool {
    (0..<size.rows).allSatisfy { row in
      let cells = Array(self.row(row))
      return cells.indices.allSatisfy { index in
        switch cells[index].width {
        case 2: index + 1 < cells.count && cells[index + 1].width == 0
        case 0: index > 0 && cells[index - 1].width == 2
        default: true
        }
      }
    }
  }
}

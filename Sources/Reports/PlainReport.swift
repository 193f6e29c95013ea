import Screen
import Typesetting

/// Set text as plain lines.
package enum PlainReport {
  /// One line a line, without blanks at the ends.
  package static func text(_ lines: [Line]) -> String {
    lines.map(\.text).joined(separator: "\n")
  }
}

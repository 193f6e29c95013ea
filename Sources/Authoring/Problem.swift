/// Something in the content that an author should mend: where it is, what it is, and what to do.
package struct Problem: Sendable, Hashable {
  /// How bad it is.
  package enum Level: String, Sendable {
    /// The content must not be used as it is.
    case error
    /// It works, but should be looked at.
    case warning
  }

  /// Relative to the content folder.
  package let file: String
  /// Counted from one.
  package let line: Int
  /// In characters, counted from one.
  package let column: Int
  package let level: Level
  /// What is wrong, without a full stop.
  package let message: String
  /// What to do.
  package let help: String
  /// The line as it stands in the file; empty when there is none to show.
  package let quoted: String
}

/// A position in a text file, counted from one.
package struct TextPosition: Sendable, Hashable {
  package let line: Int
  /// In characters.
  package let column: Int

  /// Where a file begins.
  package static let start = TextPosition(line: 1, column: 1)

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

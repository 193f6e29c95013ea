/// How somebody wants the program to be.
///
/// A key's name stays text here: what keys there are is known elsewhere.
package struct Settings: Sendable, Equatable {
  /// Whose colours are shown: the terminal's own, or those of one of our themes.
  package enum Theme: String, Sendable, CaseIterable {
    case terminal, dark, light, contrast
  }

  /// What counts where anybody may use the program.
  package struct Kiosk: Sendable, Equatable {
    /// After so many seconds without a key the next person finds it as new; nil where the general time counts.
    package var idle: Int?
    /// The keys by which staff leave, one after the other; none where no keys do.
    package var leave: [String] = []
    package var leavePlace = Place()

    package init() {}
  }

  /// Keys of one's own for one action in one place.
  package struct OwnKeys: Sendable, Equatable {
    package let scope: String
    package let action: String
    /// None where the action loses its keys.
    package let keys: [String]
    package let place: Place
  }

  /// Where something stands in the file, counted from one.
  package struct Place: Sendable, Equatable {
    package let line: Int
    package let column: Int

    package init(line: Int = 1, column: Int = 1) {
      self.line = line
      self.column = column
    }
  }

  package var theme = Theme.terminal
  /// Whether only ASCII characters are drawn.
  package var ascii = false
  package var mouse = false
  /// Whether everything is told line by line, without a painted screen.
  package var linear = false
  /// A content folder or a library file.
  package var content: String?
  /// Whether a line names content, even one that cannot be used.
  package var namesContent = false
  /// After so many seconds without a key the answers are forgotten; nil for never.
  package var idle: Int?
  package var kiosk = Kiosk()
  /// Whether the list shows which articles were opened.
  package var readMarks = false
  package var keys: [OwnKeys] = []

  package init() {}
}

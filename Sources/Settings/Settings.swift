import Interface
import Knowledge
import Screen

/// How somebody wants the program to be.
package struct Settings: Sendable, Equatable {
  /// What counts where anybody may use the program.
  package struct Kiosk: Sendable, Equatable {
    /// After so many seconds without a key the next person finds it as new; nil where the general time counts.
    package var idle: Int?
    /// The keys by which staff leave, one after the other; none where no keys do.
    package var leave: [Key] = []
    /// Whether the advice may be printed.
    package var print = false

    package init() {}
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
  /// What reports are set for; nil where the locale says it.
  package var paper: PaperSize?
  /// Other keys for actions of the key table.
  package var keys: [KeyChange] = []

  package init() {}

  /// The key table with these keys.
  package var keymap: Keymap { keys.isEmpty ? .standard : Keymap.standard.changed(by: keys).keymap }
}

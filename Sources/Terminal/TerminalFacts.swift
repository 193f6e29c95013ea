import CTerminal

/// What the environment says of the terminal before the screen is open.
package struct TerminalFacts: Sendable, Equatable {
  /// How many colours it has; 0 for none.
  package let colours: Int
  /// Whether its cursor can be moved, without which no frame can be painted.
  package let movesCursor: Bool

  /// Terminfo's entry for TERM; nil where there is none.
  package static func read() -> TerminalFacts? {
    var colours: Int32 = 0
    var movesCursor: Int32 = 0
    guard ct_terminfo(&colours, &movesCursor) != 0 else { return nil }
    return TerminalFacts(colours: Int(colours), movesCursor: movesCursor != 0)
  }

  /// Whether the locale's character set is UTF-8, so that more than ASCII can be shown.
  package static let showsUnicode = ct_shows_unicode() != 0
}

import CTerminal

/// What is known of the terminal's kind without taking it.
package struct TerminalFacts: Sendable, Equatable {
  /// None for a terminal without colours.
  package let colours: Int
  /// Whether it can be painted.
  package let movesCursor: Bool

  /// Nil where the kind of terminal is not known.
  package static func read() -> TerminalFacts? {
    var colours: Int32 = 0
    var movesCursor: Int32 = 0
    guard ct_kind_facts(&colours, &movesCursor) != 0 else { return nil }
    return TerminalFacts(colours: Int(colours), movesCursor: movesCursor != 0)
  }
}

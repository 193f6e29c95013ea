/// Why the full screen cannot be shown.
package enum TerminalError: Error, Equatable {
  /// Input or output is no terminal.
  case noTerminal
  /// The terminal's kind is not known, or it cannot move its cursor.
  case unsuitable
  /// The system refused what a screen needs.
  case refused
}

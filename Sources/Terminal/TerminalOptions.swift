import Screen

/// How the terminal is to be used.
package struct TerminalOptions: Sendable {
  /// Whether any colour code may be sent.
  package var usesColour: Bool
  package var theme: Theme
  /// Whether nothing but ASCII is sent, even where the locale knows more.
  package var onlyASCII: Bool
  /// Whether the mouse is asked for.
  package var mouse: Bool
  /// Whether no typed key may stop or end the program: Ctrl-C and Ctrl-Z are keys like any other.
  package var isLocked: Bool
  /// A file descriptor that is watched beside the terminal.
  ///
  /// When it can be read, the display tells `descriptorReady`; whoever gets that event reads it.
  package var watched: Int32?

  package init(
    usesColour: Bool = true, theme: Theme = .terminal, onlyASCII: Bool = false, mouse: Bool = false,
    isLocked: Bool = false, watched: Int32? = nil
  ) {
    self.usesColour = usesColour
    self.theme = theme
    self.onlyASCII = onlyASCII
    self.mouse = mouse
    self.isLocked = isLocked
    self.watched = watched
  }
}

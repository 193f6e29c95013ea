import Glibc
import Interface
import Terminal

/// What the linear mode says, a screen at a time where somebody reads it on a terminal.
struct LinearOutput {
  private let isPaged: Bool
  /// What was typed where only Enter was asked for: it counts as the next line.
  private var typed: String?

  /// `isPaged` says that somebody types, and can ask for more.
  init(isPaged: Bool) {
    self.isPaged = isPaged && isatty(STDOUT_FILENO) == 1
  }

  /// Prints lines; where they are more than the terminal shows, stops until Enter.
  mutating func tell(_ lines: [String], _ input: inout LineInput) throws {
    var left = lines[...]
    while true {
      let room = max(4, TerminalDisplay.windowSize.rows - 2)
      guard isPaged, left.count > room + 1 else { break }
      try Output.text(left.prefix(room).joined(separator: "\n"))
      left = left.dropFirst(room)
      guard let line = try input.next(prompt: Phrases.more + " ") else { return }
      if line.contains(where: { !$0.isWhitespace }) {
        typed = line
        return
      }
    }
    if !left.isEmpty { try Output.text(left.joined(separator: "\n")) }
  }

  /// What was typed in place of Enter; nil where nothing was.
  mutating func waiting() -> String? {
    defer { typed = nil }
    return typed
  }
}

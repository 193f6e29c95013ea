import Glibc
import Interface
import Screen
import Terminal

/// What the linear mode says, a screen at a time where somebody reads it on a terminal.
struct LinearOutput {
  private let isPaged: Bool
  /// What was typed where only Enter was asked for: it counts as the next line.
  private var typed: String?
  /// How many rows were said since somebody was asked for a line.
  private var rows = 0

  /// `isPaged` says that somebody types, and can ask for more.
  init(isPaged: Bool) {
    self.isPaged = isPaged && isatty(STDOUT_FILENO) == 1
  }

  /// Prints lines; where they are more than the terminal shows below what was asked last, stops until Enter.
  mutating func tell(_ lines: [String], _ input: inout LineInput) throws {
    let size = TerminalDisplay.windowSize
    var left = (isPaged ? Self.fitted(lines, size.columns) : lines)[...]
    while true {
      let room = max(4, size.rows - 2) - rows
      guard isPaged, left.count > room + 1 else { break }
      if room > 0 { try Output.text(left.prefix(room).joined(separator: "\n")) }
      left = left.dropFirst(max(0, room))
      rows = 0
      guard let line = try input.next(prompt: Phrases.more + " ") else { return }
      if line.contains(where: { !$0.isWhitespace }) {
        typed = line
        return
      }
    }
    rows += left.count
    if !left.isEmpty { try Output.text(left.joined(separator: "\n")) }
  }

  /// The next line: what was typed in place of Enter, else what is typed now; nil when the input has ended.
  mutating func line(_ input: inout LineInput) throws -> String? {
    if let line = early() { return line }
    rows = 0
    return try input.next(prompt: "> ")
  }

  /// What was typed in place of Enter; nil where nothing was.
  mutating func early() -> String? {
    defer { typed = nil }
    return typed
  }

  /// Lines that a narrow terminal does not break within a word.
  private static func fitted(_ lines: [String], _ columns: Int) -> [String] {
    lines.flatMap { line in
      line.utf8.count < columns ? [line] : Line(line).wrapped(to: max(1, columns - 1)).map(\.text)
    }
  }
}

import Glibc
import Terminal

/// Lines of standard input as they come, each as soon as it is whole.
struct LineInput {
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  /// How many lines in a row answered nothing.
  private var unanswered = 0

  /// The longest line that is read; what goes beyond is dropped.
  private static let limit = LineEditor.limit
  /// No line of anybody's is longer, dropped part and all.
  private static let longest = 1 << 20
  /// After so many lines in a row that answer nothing, the input is no person.
  private static let unansweredAtMost = 1_000

  /// Whether somebody types the lines, who sees them without our help.
  let isTyped = isatty(STDIN_FILENO) == 1

  /// The next line without its end; nil when the input has ended.
  ///
  /// Somebody who types is asked for it by the words of the prompt.
  mutating func next(prompt: String? = nil) throws -> String? {
    if isTyped, let prompt { try Output.prompt(prompt) }
    return isTyped && RawMode.isOn ? try typedLine(prompt ?? "") : try wholeLine()
  }

  /// Notes whether anything came of the latest line; throws where a program sends nonsense without end.
  mutating func note(ledOn: Bool) throws {
    unanswered = ledOn ? 0 : unanswered + 1
    guard isTyped || unanswered < Self.unansweredAtMost else {
      throw Failure.badInput(
        "\(Self.unansweredAtMost) lines of the input in a row answer nothing: check what sends them")
    }
  }

  /// Reads a line from a file, a pipe, or a terminal that shows what is typed itself.
  private mutating func wholeLine() throws -> String? {
    var line: [UInt8] = []
    var length = 0
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        return Self.text(line)
      }
      length += waiting.count
      guard length <= Self.longest else {
        throw Failure.badInput("a line of the input is longer than 1 MB: end each answer with a line end")
      }
      if line.count < Self.limit { line += waiting }
      waiting.removeAll(keepingCapacity: true)
      guard !isAtEnd else { return line.isEmpty ? nil : Self.text(line) }
      fill()
    }
  }

  /// Reads a line from a terminal in raw mode, where the program shows what is typed.
  private mutating func typedLine(_ prompt: String) throws -> String? {
    var line = LineEditor(onlyASCII: !TerminalFacts.showsUnicode)
    while !isAtEnd {
      for (index, byte) in waiting.enumerated() {
        switch line.handle(byte, at: TerminalDisplay.now) {
        case .echo(let text): try Output.prompt(text)
        case .endOfInput: return nil
        case .finished(let text):
          waiting.removeFirst(index + 1)
          try Output.prompt("\n")
          return text
        }
      }
      waiting.removeAll(keepingCapacity: true)
      fill()
      if RawMode.wasSuspended() { try Output.prompt("\n\(prompt)\(line.text)") }
    }
    return nil
  }

  private mutating func fill() {
    var place = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&place, 1, -1) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let got = read(STDIN_FILENO, &buffer, buffer.count)
    if got > 0 { waiting += buffer[..<got] }
    if got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN) { isAtEnd = true }
  }

  private static func text(_ line: [UInt8]) -> String {
    String(decoding: line.prefix(limit), as: UTF8.self)
  }
}

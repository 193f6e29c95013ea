import Glibc

/// Lines of standard input as they come, each as soon as it is whole.
struct LineInput {
  private var waiting: [UInt8] = []
  private var isAtEnd = false

  /// The longest line that is read; what goes beyond is dropped.
  private static let limit = 4_096

  /// Whether somebody types the lines, who sees them without our help.
  let isTyped = isatty(STDIN_FILENO) == 1

  /// The next line without its end; nil when the input has ended.
  mutating func next() -> String? {
    var line: [UInt8] = []
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        return Self.text(line)
      }
      if line.count < Self.limit { line += waiting }
      waiting.removeAll(keepingCapacity: true)
      guard !isAtEnd else { return line.isEmpty ? nil : Self.text(line) }
      fill()
    }
  }

  private mutating func fill() {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let got = read(STDIN_FILENO, &buffer, buffer.count)
    if got > 0 { waiting += buffer[..<got] }
    if got < 0, errno == EAGAIN {
      var place = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      poll(&place, 1, -1)
    } else if got == 0 || (got < 0 && errno != EINTR) {
      isAtEnd = true
    }
  }

  private static func text(_ line: [UInt8]) -> String {
    String(decoding: line.prefix(limit), as: UTF8.self)
  }
}

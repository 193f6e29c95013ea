import Glibc
import Screen
import Terminal

/// Standard output.
///
/// Text goes through the same filter as the screen.
enum Output {
  /// Lines for people.
  static func text(_ text: String) throws {
    try write(shown(VisibleText.lines(text)) + "\n")
  }

  /// A terminal whose locale knows no more than ASCII gets no more.
  private static func shown(_ text: String) -> String {
    guard isPoor, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar(AsciiText.of($0.value)) }))
  }

  private static let isPoor = isatty(STDOUT_FILENO) == 1 && !Typing.showsUnicode

  /// A result for programs, which the encoder has made safe.
  static func data(_ text: String) throws {
    try write(text + "\n")
  }

  private static func write(_ text: String) throws {
    guard send(text, to: STDOUT_FILENO) else {
      throw Failure(
        message: "standard output cannot be written: \(String(cString: strerror(errno)))", code: 74)
    }
  }

  /// Writes everything; false, with errno set, when the system refuses.
  static func send(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let sent = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if sent < 0, errno == EINTR { continue }
        guard sent > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(sent))
      }
      return true
    }
  }
}

import Glibc
import Knowledge
import Reports
import Screen
import System
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

  private static let isPoor = isatty(STDOUT_FILENO) == 1 && !TerminalFacts.showsUnicode

  /// A result for programs, which the encoder has made safe.
  static func data(_ text: String) throws {
    try write(text + "\n")
  }

  /// Prints a report in one of the forms.
  static func print(_ report: Report, as form: ReportForm, isOnly: Bool) throws {
    let written = try report.text(as: form, onOneLine: !isOnly)
    // What is not for people's eyes has been made safe by its own writer.
    try form.isData || form == .html ? data(written) : text(written)
  }

  /// A few characters before something is typed, on the same line.
  static func prompt(_ text: String) throws { try write(text) }

  private static func write(_ text: String) throws {
    do throws(SystemError) {
      try File.write(text, to: STDOUT_FILENO)
    } catch {
      throw Failure(message: "standard output cannot be written: \(error)", code: 74)
    }
  }
}

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

  /// Prints a report in one of the forms; `isOnly` is false where several follow each other.
  static func print(_ report: Report, as form: ReportForm, on paper: Paper = Paper(), isOnly: Bool) throws {
    if form == .pdf, isatty(STDOUT_FILENO) == 1 {
      throw Failure.usage("a terminal cannot show a PDF: send it to a file, such as > sheet.pdf")
    }
    switch try report.output(as: form, on: paper, onOneLine: !isOnly) {
    case .text(let lines): try text(lines)
    case .data(let lines): try data(lines)
    case .document(let bytes): try write(bytes)
    }
    if form == .phenopacket, let notice = report.leftOutNotice {
      try File.write("fascicle: \(notice)\n", to: STDERR_FILENO)
    }
  }

  /// A few characters before something is typed, on the same line.
  static func prompt(_ text: String) throws { try write(text) }

  private static func write(_ text: String) throws { try write(Array(text.utf8)) }

  private static func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try File.write(bytes: bytes, to: STDOUT_FILENO)
    } catch {
      throw Failure(message: "standard output cannot be written: \(error)", code: 74)
    }
  }
}

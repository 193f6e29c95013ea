import Screen

/// A line as it is typed in raw mode, byte by byte, and what the terminal has to show of it.
///
/// Only what is shown as itself becomes part of the line: no control character, no arrow key, no broken character
/// reaches it or the terminal. Backspace, Ctrl-U (the line) and Ctrl-W (a word) erase.
package struct LineEditor {
  /// What a byte did.
  package enum Outcome: Equatable {
    /// The line goes on; the terminal is sent this.
    case echo(String)
    case finished(String)
    /// Ctrl-D with nothing typed: no line will follow.
    case endOfInput
  }

  /// The longest line in bytes; what goes beyond is ignored.
  package static let limit = 4_096

  /// Everything typed so far, to be shown again after an interruption.
  package private(set) var text = ""
  private var decoder = InputDecoder()
  private let onlyASCII: Bool

  /// Where the terminal shows nothing but ASCII, anything else is ignored.
  package init(onlyASCII: Bool = false) { self.onlyASCII = onlyASCII }

  /// Handles one byte of input.
  package mutating func handle(_ byte: UInt8) -> Outcome {
    guard let scalar = decoder.scalar(completedBy: byte) else { return .echo("") }
    switch scalar.value {
    case 0x0A, 0x0D: return .finished(text)
    case 0x04 where text.isEmpty: return .endOfInput
    case 0x08, 0x7F: return .echo(erase(1))
    case 0x15: return .echo(erase(text.count))
    case 0x17: return .echo(erase(lastWord))
    case 0x09: return .echo(add(" "))
    default: return .echo(add(scalar))
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) -> String {
    guard !onlyASCII || scalar.isASCII else { return "" }
    var longer = text
    longer.unicodeScalars.append(scalar)
    guard longer.utf8.count <= Self.limit, VisibleText.of(longer) == longer else { return "" }
    text = longer
    return String(scalar)
  }

  /// Erases characters at the end; the terminal shows blanks where they stood.
  private mutating func erase(_ count: Int) -> String {
    let columns = text.suffix(count).reduce(0) { $0 + CharacterWidth.of(String($1)) }
    text.removeLast(min(count, text.count))
    return String(repeating: "\u{8} \u{8}", count: columns)
  }

  /// The characters of the last word and the blanks behind it.
  private var lastWord: Int {
    let blanks = text.reversed().prefix { $0 == " " }.count
    return blanks + text.reversed().dropFirst(blanks).prefix { $0 != " " }.count
  }
}

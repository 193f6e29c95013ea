import Screen

/// A line that somebody types, byte by byte, and what the terminal has to show of it.
///
/// Only what is shown as itself becomes part of the line: no control character, no arrow key, no broken character
/// reaches it or the terminal.
package struct TypedLine {
  /// What a byte did.
  package enum Step: Equatable {
    /// The line goes on; this is to be shown.
    case shown(String)
    case finished(String)
    /// Ctrl-D with nothing typed: no line will follow.
    case ended
  }

  /// The longest line in bytes; what goes beyond is not taken.
  package static let limit = 4_096

  private var text = ""
  private var characters = TypedCharacters()
  private let onlyASCII: Bool

  /// Where the terminal shows nothing but ASCII, nothing else is taken.
  package init(onlyASCII: Bool = false) { self.onlyASCII = onlyASCII }

  /// Everything typed so far, to be shown anew after an interruption.
  package var soFar: String { text }

  /// Takes a byte.
  package mutating func take(_ byte: UInt8) -> Step {
    guard let scalar = characters.take(byte) else { return .shown("") }
    switch scalar.value {
    case 0x0A, 0x0D: return .finished(text)
    case 0x04 where text.isEmpty: return .ended
    case 0x08, 0x7F: return .shown(erase(1))
    case 0x15: return .shown(erase(text.count))
    case 0x17: return .shown(erase(lastWord))
    case 0x09: return .shown(add(" "))
    default: return .shown(add(scalar))
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

  /// Takes characters off the end, and shows blanks where they stood.
  private mutating func erase(_ count: Int) -> String {
    let columns = text.suffix(count).reduce(0) { $0 + CharacterWidth.of(String($1)) }
    text.removeLast(min(count, text.count))
    return String(repeating: "\u{8} \u{8}", count: columns)
  }

  private var lastWord: Int {
    let blanks = text.reversed().prefix { $0 == " " }.count
    return blanks + text.reversed().dropFirst(blanks).prefix { $0 != " " }.count
  }
}

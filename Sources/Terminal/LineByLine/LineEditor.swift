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
  private var parser = InputParser()
  private let onlyASCII: Bool

  /// Where the terminal shows nothing but ASCII, anything else is ignored.
  package init(onlyASCII: Bool = false) { self.onlyASCII = onlyASCII }

  /// Handles one byte of input, which came at a time in milliseconds.
  package mutating func handle(_ byte: UInt8, at now: Int) -> Outcome {
    parser.timeOut(at: now)
    switch byte {
    case 0x0A, 0x0D: return .finished(text)
    case 0x04:
      parser.reset()
      return text.isEmpty ? .endOfInput : .echo("")
    default: parser.take(CollectionOfOne(byte), at: now)
    }
    var shown = ""
    while let input = parser.next() {
      if case .key(let key) = input { shown += change(key) }
    }
    return .echo(shown)
  }

  /// What a key does to the line, and what is shown of that.
  private mutating func change(_ key: Key) -> String {
    switch key {
    case .backspace: erase(1)
    case .control("u"): erase(text.count)
    case .control("w"): erase(lastWord)
    case .tab: add(" ")
    case .character(let character): character.unicodeScalars.map { add($0) }.joined()
    default: ""
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

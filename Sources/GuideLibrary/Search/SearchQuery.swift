import GRDB
import Knowledge

/// What somebody typed, as words and phrases.
///
/// No character of it has a meaning of its own but quotation marks.
struct SearchQuery {
  /// Words in small letters, or words that stood in quotes and belong together.
  enum Part: Equatable {
    case word(String)
    case phrase([String])
  }

  let parts: [Part]
  /// Whether the last word may go on.
  let endsOpen: Bool

  /// Longer than any real question, short enough for any index.
  private static let wordLimit = 32
  private static let letterLimit = 64

  init(_ text: String) {
    var parts: [Part] = []
    for (number, piece) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let words = Self.words(in: piece).map { $0.lowercased() }
      if number % 2 == 1, words.count > 1 {
        parts.append(.phrase(words))
      } else {
        parts += words.map { .word($0) }
      }
    }
    self.parts = Array(parts.prefix(Self.wordLimit))
    endsOpen = text.last.map { $0.isLetter || $0.isNumber } ?? false
  }

  /// The letters and digits of a text, as words; `can't` is one.
  static func words(in text: some StringProtocol) -> [String] {
    let joined = text.contains { $0 == "'" || $0 == "\u{2019}" } ? joiningContractions(text) : String(text)
    return Substring(joined).unicodeScalars.split { !isPartOfWord($0) }.map {
      String($0.prefix(letterLimit))
    }
  }

  /// Takes the apostrophe out of `n't`, whose parts would mean something else.
  private static func joiningContractions(_ text: some StringProtocol) -> String {
    String(text).replacing("n't", with: "nt").replacing("n\u{2019}t", with: "nt")
  }

  /// Letters, digits, and the marks that stand on letters.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPartOfWord(UInt8(ascii: scalar)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// The same for a byte of plain ASCII.
  static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}

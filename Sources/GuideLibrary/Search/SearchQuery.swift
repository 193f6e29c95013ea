import Knowledge

/// What somebody typed, as words and phrases for FTS5.
///
/// No character of it has a meaning of its own.
struct SearchQuery {
  /// Each is one word, or several that stood in quotes.
  let terms: [String]
  /// Whether the last word may go on.
  private let endsOpen: Bool

  /// Longer than any real question, short enough for any index.
  private static let wordLimit = 32
  private static let letterLimit = 64

  init(_ text: String) {
    var terms: [String] = []
    for (number, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let words = Self.words(in: part)
      if number % 2 == 1, !words.isEmpty {
        terms.append(words.joined(separator: " "))
      } else {
        terms += words
      }
    }
    self.terms = Array(terms.prefix(Self.wordLimit))
    endsOpen = text.last.map { $0.isLetter || $0.isNumber } ?? false
  }

  init(terms: [String]) {
    self.terms = terms
    endsOpen = true
  }

  /// The letters and digits of a text, as words.
  static func words(in text: some StringProtocol) -> [String] {
    Substring(text).unicodeScalars.split { !isPartOfWord($0) }.map { String($0.prefix(letterLimit)) }
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

  var isEmpty: Bool { terms.isEmpty }

  /// The last word, where it may go on.
  var unfinished: String? {
    guard endsOpen, let last = terms.last, !last.contains(" ") else { return nil }
    return last
  }

  /// The terms as people would read them.
  var text: String { terms.joined(separator: " ") }

  /// Every term must be found.
  var all: String { quoted.joined(separator: " AND ") }

  /// Every term must be found in the title.
  var allInTitle: String { "{title} : (\(all))" }

  /// One term is enough.
  var any: String { quoted.joined(separator: " OR ") }

  private var quoted: [String] {
    terms.enumerated().map { number, term in
      "\"\(term)\"" + (number == terms.count - 1 && unfinished != nil ? "*" : "")
    }
  }
}

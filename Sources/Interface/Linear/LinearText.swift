import Knowledge
import Screen
import Typesetting

/// What linear mode says, as lines for speech, braille, and terminals that cannot be painted.
package enum LinearText {
  /// No line is longer than a braille display or a small screen shows with ease.
  static let width = 76
  /// The screen that linear mode lays its pages out for: so high that every page is in view at once.
  package static let page = Size(columns: 80, rows: 2_000)

  /// A page's lines; options stand on one line each, with their number before them.
  static func lines(of page: Page) -> [String] { lines(of: page.lines) }

  static func lines(of page: [Line]) -> [String] {
    var result: [String] = []
    var option: UInt16 = 0
    for line in page {
      let number = line.cells.first?.link ?? 0
      let text = number > 0 ? Line(cells: Array(line.cells.dropFirst(2))).text : line.text
      if number > 0, number == option, !result.isEmpty {
        result[result.count - 1] += " " + text.trimmingPrefix { $0 == " " }
      } else if number > 0 {
        result.append(numbered(text, Int(number)))
      } else if !(text.isEmpty && result.last?.isEmpty ?? true) {
        result.append(text)
      }
      option = number
    }
    while result.last?.isEmpty ?? false { result.removeLast() }
    return result
  }

  /// The number before the words, unless they bear it already.
  static func numbered(_ text: String, _ number: Int) -> String {
    text.hasPrefix("\(number). ") ? text : "\(number). \(text)"
  }

  /// An article whose links are numbered and listed at its end.
  static func article(_ article: Article, _ context: Context) -> [String] {
    ArticlePage.typeset(
      article, width: width, sources: context.book.index.sources, listsLinks: true,
      linkWords: { LookingUp.words(for: $0, context) }
    ).lines.map(\.text)
  }
}

/// Reading what was typed or dictated.
extension LinearText {
  /// Words in small letters with single blanks, without the full stop that dictation puts at the end.
  ///
  /// Full-width letters and digits, curly apostrophes and a byte order mark count as what they stand for.
  static func plain(_ line: String) -> String {
    let scalars = line.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar.value {
      case 0xFEFF, 0x200B...0x200F: nil
      case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: "'"
      case 0x3000: " "
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
      default: scalar
      }
    }
    let text = String(String.UnicodeScalarView(scalars)).lowercased()
    var words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, [".", "!", ","].contains(last) { words.removeLast() }
    return words
  }

  /// The numbers that the words are; nil where one of them is none.
  static func numbers(in words: String) -> [Int]? {
    let parts = words.split { $0 == " " || $0 == "," || $0 == ";" }.filter { $0 != "and" }
    let numbers = parts.compactMap { number($0) }
    return parts.isEmpty || numbers.count != parts.count ? nil : numbers
  }

  /// A number above zero, in digits with what people put around them, or as a word.
  private static func number(_ word: Substring) -> Int? {
    if let place = spelled.firstIndex(of: String(word)) { return place + 1 }
    let digits = word.drop { $0 == "(" || $0 == "#" }.prefix { $0.isASCII && $0.isNumber }
    let rest = word.drop { $0 == "(" || $0 == "#" }.dropFirst(digits.count)
    guard rest.isEmpty || rest == ")" || rest == "." || rest == ":", let number = Int(digits), number > 0
    else {
      return nil
    }
    return number
  }

  private static let spelled = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  /// The option that a typed number chooses, or several where they can be marked one by one; nil where the words are
  /// no numbers, or no option bears one.
  static func numbers(
    in words: String, _ feature: any Feature, _ context: Context, several: Bool = false
  ) -> [Action]? {
    guard let numbers = numbers(in: words), several || numbers.count == 1 else { return nil }
    var feature = feature
    return numbers.allSatisfy { feature.focus(on: $0 - 1, context) } ? numbers.map { .pick($0 - 1) } : nil
  }
}

import Knowledge
import Screen
import Typesetting

/// What linear mode says, as lines for speech, braille, and terminals that cannot be painted.
enum LinearText {
  /// No line is longer than a braille display or a small screen shows with ease.
  static let width = 76

  /// A page's lines; options stand on one line each, with their number before them.
  static func lines(of page: Page) -> [String] { lines(of: page.lines) }

  static func lines(of page: [Line]) -> [String] {
    var result: [String] = []
    var option: UInt16 = 0
    for line in page {
      let number = line.cells.first?.link ?? 0
      let text = number > 0 ? Line(cells: Array(line.cells.dropFirst(2))).text : line.text
      if number > 0, number == option, !result.isEmpty {
        result[result.count - 1] += " " + text
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
  private static func numbered(_ text: String, _ number: Int) -> String {
    text.hasPrefix("\(number). ") ? text : "\(number). \(text)"
  }

  /// An article whose links are numbered and listed at its end.
  static func article(_ article: Article, _ context: Context) -> [String] {
    ArticlePage.typeset(
      article, width: width, sources: context.book.index.sources, listsLinks: true,
      linkWords: { LookingUp.words(for: $0, context) }
    ).lines.map(\.text)
  }

  /// Words in small letters with single blanks, without the full stop that dictation puts at the end.
  static func plain(_ line: String) -> String {
    var words = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, [".", "!", ","].contains(last) { words.removeLast() }
    return words
  }

  /// The options that typed numbers choose; nil where the words are no numbers, or no option bears one.
  static func numbers(in words: String, _ feature: any Feature, _ context: Context) -> [Action]? {
    let parts = words.split { $0 == " " || $0 == "," }
    let numbers = parts.compactMap { Int($0) }.filter { $0 > 0 }
    var feature = feature
    guard !parts.isEmpty, numbers.count == parts.count,
      numbers.allSatisfy({ feature.focus(on: $0 - 1, context) })
    else { return nil }
    return numbers.map { .pick($0 - 1) }
  }
}

extension Interface {
  /// What linear mode says now, in lines of at most 76 columns.
  package func linearPage(_ state: State) -> [String] {
    let context = Context(self, state)
    let title = state.top.title ?? state.panes[state.shown].title ?? ""
    let spoken = state.top.spoken(context)
    let lines = state.isCovered ? spoken : ["\(Phrases.program) \(title)", ""] + spoken
    return lines.flatMap { Line($0).wrapped(to: LinearText.width).map(\.text) }
  }
}

extension Interface {
  /// Whether there are answers whose advice was not told: whoever ends in the middle still hears it.
  package func hasUntoldAdvice(_ state: State) -> Bool {
    let checklist = state[ChecklistPane.self]
    return state.shows(ChecklistPane.self) && checklist.stage != .advice && !checklist.sheet.answers.isEmpty
  }
}

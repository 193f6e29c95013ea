import Screen
import Typesetting

/// Words looked for in the article on the screen.
package struct FindInPage: Sendable, Equatable {
  package var query = ""
  /// Whether letters still go into the query.
  package var isTyping = true
  /// The match in focus, counted from zero.
  package var current = 0
  /// Where the page stood before the search.
  package var start = 0

  package init(start: Int = 0) {
    self.start = start
  }
}

/// A place in set text where a query matches.
struct PageMatch: Equatable {
  let row: Int
  let columns: Range<Int>

  /// Every match in a page, case and accents aside; one that runs over a line's end is found by the
  /// part on its first line.
  static func all(of query: String, in typeset: Typeset) -> [PageMatch] {
    let wanted = folded(query)
    guard !wanted.isEmpty else { return [] }
    return typeset.lines.enumerated().flatMap { row, line -> [PageMatch] in
      let letters = line.cells.map { fold($0.base) }
      guard letters.count >= wanted.count else { return [] }
      var result: [PageMatch] = []
      var column = 0
      while column + wanted.count <= letters.count {
        if letters[column..<column + wanted.count].elementsEqual(wanted) {
          result.append(PageMatch(row: row, columns: column..<column + wanted.count))
          column += wanted.count
        } else {
          column += 1
        }
      }
      return result
    }
  }

  private static func folded(_ text: String) -> [UInt32] {
    Line(text).cells.map { fold($0.base) }
  }

  private static func fold(_ value: UInt32) -> UInt32 {
    let plain = AsciiText.of(value)
    let letter = plain == 0x3F ? value : plain
    return (0x41...0x5A).contains(letter) ? letter + 0x20 : letter
  }
}

extension ArticlesPane {
  mutating func updateFind(_ command: Command, _ context: Context) -> [Request] {
    guard let find else { return [] }
    switch command {
    case .erase: change(to: String(find.query.dropLast()), context)
    case .eraseAll: change(to: "", context)
    case .choose:
      self.find?.isTyping = false
      if find.query.isEmpty { self.find = nil } else { sought = find.query }
    case .nextMatch: return step(by: 1, context)
    case .previousMatch: return step(by: -1, context)
    case .back:
      if !find.query.isEmpty { sought = find.query }
      self.find = nil
      page?.scroll = Scroll(top: find.start)
    default: break
    }
    return []
  }

  /// Goes on to the match after or before the one in focus, round the page's end.
  mutating func step(by step: Int, _ context: Context) -> [Request] {
    guard let page, find != nil || !sought.isEmpty else { return [.say(Phrases.nothingLookedFor)] }
    guard let find else { return takeUp(page, isForward: step > 0, context) }
    let matches = PageMatch.all(of: find.query, in: page.typeset)
    guard !matches.isEmpty else { return [] }
    show(matches, at: (find.current + step + matches.count) % matches.count, context)
    return []
  }

  /// Looks again for what was looked for last, from the top of the screen on.
  private mutating func takeUp(_ page: OpenArticle, isForward: Bool, _ context: Context) -> [Request] {
    let matches = PageMatch.all(of: sought, in: page.typeset)
    let top = page.scroll.top
    var again = FindInPage(start: top)
    (again.query, again.isTyping) = (sought, false)
    find = again
    guard !matches.isEmpty else { return [] }
    let next =
      isForward
      ? matches.firstIndex { $0.row >= top } ?? 0 : matches.lastIndex { $0.row < top } ?? matches.count - 1
    show(matches, at: next, context)
    return []
  }

  /// What finding says of itself: what is looked for, and which match of how many is in focus.
  var findStatus: String? {
    guard let find, let page else { return nil }
    let count = PageMatch.all(of: find.query, in: page.typeset).count
    return Phrases.findStatus(find.query, current: find.current + 1, count: count)
  }

  mutating func change(to query: String, _ context: Context) {
    find?.query = query
    guard let page, let start = find?.start else { return }
    let matches = PageMatch.all(of: query, in: page.typeset)
    self.page?.scroll = Scroll(top: start)
    guard !matches.isEmpty else { return }
    show(matches, at: matches.firstIndex { $0.row >= start } ?? 0, context)
  }

  private mutating func show(_ matches: [PageMatch], at number: Int, _ context: Context) {
    find?.current = number
    page?.link = nil
    page?.reveal(matches[number].row, height: context.layout.reader.rows)
  }
}

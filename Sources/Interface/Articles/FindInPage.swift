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

extension Interface {
  func updateFind(_ find: FindInPage, _ state: inout State, _ command: Command) {
    switch command {
    case .erase: change(find, to: String(find.query.dropLast()), &state)
    case .eraseAll: change(find, to: "", &state)
    case .choose:
      state.articles.find?.isTyping = false
      if find.query.isEmpty { state.articles.find = nil }
    case .nextMatch: step(by: 1, &state)
    case .previousMatch: step(by: -1, &state)
    case .back:
      state.articles.find = nil
      state.articles.page?.scroll = Scroll(top: find.start)
    default: break
    }
  }

  func type(_ text: String, into find: FindInPage, _ state: inout State) {
    change(find, to: TypedText.adding(text, to: find.query, atMost: SearchPane.limit), &state)
  }

  /// Goes on to the match after or before the one in focus, round the page's end.
  func step(by step: Int, _ state: inout State) {
    guard let find = state.articles.find, let page = state.articles.page else {
      state.notice = Phrases.nothingLookedFor
      return
    }
    let matches = PageMatch.all(of: find.query, in: page.typeset)
    guard !matches.isEmpty else { return }
    show(matches, at: (find.current + step + matches.count) % matches.count, &state)
  }

  /// What the search says of itself: what is looked for, and which match of how many is in focus.
  func findStatus(_ state: State) -> String? {
    guard let find = state.articles.find, let page = state.articles.page, state.overlays.isEmpty,
      state.pane == .articles
    else {
      return nil
    }
    let count = PageMatch.all(of: find.query, in: page.typeset).count
    return Phrases.findStatus(find.query, current: find.current + 1, count: count)
  }

  private func change(_ find: FindInPage, to query: String, _ state: inout State) {
    var find = find
    find.query = query
    state.articles.find = find
    guard let page = state.articles.page else { return }
    let matches = PageMatch.all(of: query, in: page.typeset)
    state.articles.page?.scroll = Scroll(top: find.start)
    guard !matches.isEmpty else { return }
    show(matches, at: matches.firstIndex { $0.row >= find.start } ?? 0, &state)
  }

  private func show(_ matches: [PageMatch], at number: Int, _ state: inout State) {
    guard var page = state.articles.page else { return }
    state.articles.find?.current = number
    let row = matches[number].row
    page.link = nil
    page.scroll.reveal(
      row..<row + 1, length: page.typeset.lines.count, height: ScreenLayout(state.size).reader.rows)
    state.articles.page = page
  }
}

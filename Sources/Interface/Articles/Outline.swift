import Knowledge
import Screen
import Typesetting

extension Interface {
  /// The headings of the article on the screen.
  func headings(_ state: State) -> [String] {
    guard let page = state.articles.page else { return [] }
    return page.typeset.headings.map { page.typeset.heading(at: $0) }
  }

  /// The heading that the top line of the article stands under.
  func currentHeading(_ state: State) -> Int {
    guard let page = state.articles.page else { return 0 }
    let reached = page.typeset.headings.lastIndex { $0 <= page.scroll.top }
    return reached ?? 0
  }

  func openOutline(_ state: inout State) {
    guard let page = state.articles.page else { return }
    open(.outline(from: page.visit), focus: currentHeading(state), &state)
  }

  /// Brings a heading to the top of the article.
  func showHeading(_ number: Int, _ state: inout State) {
    guard var page = state.articles.page, page.typeset.headings.indices.contains(number) else { return }
    page.scroll = Scroll()
    page.scroll.move(
      by: page.typeset.headings[number], length: page.typeset.lines.count,
      height: ScreenLayout(state.size).reader.rows)
    page.link = nil
    state.articles.page = page
  }

  /// Closes the outline and puts the article back to where it stood.
  func leaveOutline(_ place: Visit, _ state: inout State) {
    state.articles.showsOutline = false
    state.articles.page?.scroll = Scroll(top: place.top)
    state.articles.page?.link = place.link
  }

  /// The outline while the keys go to the article beside it.
  func drawOutline(_ state: State, on frame: inout Frame) {
    guard let visit = state.articles.page?.visit else { return }
    var menu = Menu(.outline(from: visit))
    menu.focus = currentHeading(state)
    let page = MenuPage(self, menu, state)
    var scroll = Scroll()
    scroll.reveal(page.focus, length: page.lines.count, height: page.area.rows)
    let lines = page.lines.enumerated().map { number, line in
      // The marker belongs to what has the focus, which is the article.
      page.focus.contains(number)
        ? Line("  ") + Line(cells: Array(line.cells.dropFirst(2))).styled(.strong) : line
    }
    frame.put(lines, after: scroll.top, in: page.area)
  }
}

extension Typeset {
  /// The text of the heading that begins on a line; a long one runs over several.
  func heading(at line: Int) -> String {
    guard lines.indices.contains(line) else { return "" }
    let style = lines[line].cells.first { !$0.isSpace }?.style
    return lines[line...].prefix { part in
      part.width > 0 && part.cells.first { !$0.isSpace }?.style == style
    }.map(\.text).joined(separator: " ")
  }
}

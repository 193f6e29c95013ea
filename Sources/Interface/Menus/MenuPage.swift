import Knowledge
import Screen

/// A menu as lines, and which of them have the focus.
struct MenuPage {
  let area: Rect
  private(set) var lines: [Line] = []
  private(set) var focus = 0..<1

  init(_ interface: Interface, _ menu: Menu, _ state: State) {
    let layout = ScreenLayout(state.size)
    // Beside the article there is room for its outline alone.
    let isBeside = menu.scope == .outline && layout.isWide && state.pane == .articles
    area = isBeside ? layout.outline : layout.text
    let width = max(1, area.columns)
    lines = Line(Phrases.title(of: menu.kind), .heading).wrapped(to: width)
    if let hint = Phrases.hint(for: menu.kind) { lines += Line(hint).wrapped(to: width) }
    lines.append(.empty)
    let items = interface.items(of: menu.kind, state)
    if items.isEmpty { lines += Line(Phrases.nothing(in: menu.kind)).wrapped(to: width) }
    for (number, words) in items.enumerated() {
      let isFocused = number == menu.focus
      let words = Self.isNumbered(menu.kind) ? "\(number + 1). \(words)" : words
      let text = OptionLines.lines(words, isFocused: isFocused, width: width, number: number)
      if isFocused { focus = lines.count..<lines.count + text.count }
      lines += text
    }
  }

  private static func isNumbered(_ kind: Menu.Kind) -> Bool {
    switch kind {
    case .bookmarks, .history, .references: true
    case .report, .outline, .columns, .forgetting: false
    }
  }
}

extension Interface {
  func drawMenu(_ menu: Menu, _ state: State, on frame: inout Frame) {
    let page = MenuPage(self, menu, state)
    if page.area == ScreenLayout(state.size).outline, menu.scope == .outline {
      drawArticles(state, on: &frame)
      clear(ScreenLayout(state.size).leftColumn, on: &frame)
    }
    var scroll = menu.scroll
    scroll.reveal(page.focus, length: page.lines.count, height: page.area.rows)
    frame.put(page.lines, from: scroll.top, in: page.area)
    frame.cursor = Place(
      column: page.area.left, row: page.area.top + max(0, page.focus.lowerBound - scroll.top))
  }

  func clear(_ area: Rect, on frame: inout Frame) {
    for row in area.top..<area.bottom {
      frame.put(Line.empty.padded(to: area.columns), column: area.left, row: row)
    }
  }
}

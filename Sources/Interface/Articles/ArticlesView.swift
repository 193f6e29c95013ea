import Knowledge
import Screen

extension Interface {
  func drawArticles(_ state: State, on frame: inout Frame) {
    let layout = ScreenLayout(state.size)
    if layout.isWide, state.articles.isReading, state.articles.showsOutline {
      drawOutline(state, on: &frame)
    } else if layout.isWide || !state.articles.isReading {
      drawList(state, layout, on: &frame)
    }
    if let column = layout.divider {
      for row in layout.body.top..<layout.body.bottom {
        frame.put(Line("\u{2502}", .border), column: column, row: row)
      }
    }
    if layout.isWide || state.articles.isReading { drawReader(state, layout, on: &frame) }
  }

  private func drawList(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.list
    guard let list = state.articles.list else { return }
    let top = state.articles.listScroll.top
    for position in list.first(from: top)..<list.items.count {
      let item = list.items[position]
      if item.start - 1 > top + area.rows { break }
      let card = book.cards[position]
      if item.beginsTopic, item.start - 1 >= top {
        frame.put(
          Line(book.topics[card.topic] ?? card.topic, .heading).indented(1), column: area.left,
          row: area.top + item.start - 1 - top, within: area)
      }
      drawItem(
        ArticleList.lines(of: card.title, width: list.width), number: position, at: item.start - top,
        isSelected: position == state.articles.selected, state, area, on: &frame)
    }
    frame.continuesBelow = list.length - top > area.rows
    drawSummary(state, layout, on: &frame)
  }

  private func drawItem(
    _ title: [Line], number: Int, at start: Int, isSelected: Bool, _ state: State, _ area: Rect,
    on frame: inout Frame
  ) {
    let hasFocus = isSelected && !state.articles.isReading
    for (offset, title) in title.enumerated() {
      let row = area.top + start + offset
      guard row >= area.top, row < area.bottom else { continue }
      let mark = hasFocus && offset == 0 ? "> " : "  "
      var line = (Line(mark) + title).padded(to: area.columns).targeting(number)
      if offset == 0, isRead(number, state) { line = line.noting(Phrases.readMark) }
      frame.put(
        hasFocus ? line.styled(.selected) : isSelected ? line.styled(.strong) : line, column: area.left,
        row: row, within: area)
    }
    let row = area.top + start
    if hasFocus, row >= area.top, row < area.bottom { frame.cursor = Place(column: area.left, row: row) }
  }

  private func drawSummary(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.summary
    guard area.rows > 1, book.cards.indices.contains(state.articles.selected) else { return }
    let rule = Line(String(repeating: "\u{2500}", count: area.columns), .border)
    frame.put(rule, column: area.left, row: area.top, within: area)
    let text = Line(book.cards[state.articles.selected].summary).wrapped(to: max(1, area.columns - 3))
    frame.put(text.map { $0.indented(2) }, in: area.inset(top: 1))
  }

  private func drawReader(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.reader
    guard let page = state.articles.page else {
      frame.put(Line(Phrases.noArticle), column: area.left, row: area.top, within: area)
      return
    }
    let top = page.scroll.top
    var lines = Array(page.typeset.lines.dropFirst(top).prefix(area.rows))
    if let find = state.articles.find {
      for (number, match) in PageMatch.all(of: find.query, in: page.typeset).enumerated() {
        guard lines.indices.contains(match.row - top) else { continue }
        for column in match.columns {
          lines[match.row - top].cells[column].style = number == find.current ? .selected : .strong
        }
      }
    }
    if let link = page.link {
      frame.put(lines.map { $0.highlighting(link: link) }, in: area)
    } else {
      frame.put(lines, in: area)
    }
    guard state.articles.isReading else { return }
    frame.continuesBelow = page.typeset.lines.count - top > area.rows
    frame.cursor = area.origin
    if let find = state.articles.find, page.link == nil {
      let matches = PageMatch.all(of: find.query, in: page.typeset)
      if matches.indices.contains(find.current), matches[find.current].row >= top,
        matches[find.current].row < top + area.rows
      {
        let match = matches[find.current]
        frame.cursor = Place(column: area.left + match.columns.lowerBound, row: area.top + match.row - top)
      }
    }
    if let place = page.link.flatMap({ page.typeset.place(ofLink: $0) }), place.row >= top,
      place.row < top + area.rows
    {
      frame.cursor = Place(column: area.left + place.column, row: area.top + place.row - top)
    }
  }
}

extension Line {
  /// The line with a word at its right end, where there is room for it.
  fileprivate func noting(_ word: String) -> Line {
    let note = Line(word, .faint)
    let start = cells.count - note.width - 1
    guard start > 1, cells[(start - 1)...].allSatisfy(\.isSpace) else { return self }
    var result = self
    for (offset, cell) in note.cells.enumerated() {
      result.cells[start + offset].base = cell.base
    }
    return result
  }

  /// The line with a link's cells in focus.
  func highlighting(link: Int) -> Line {
    guard cells.contains(where: { Int($0.link) == link }) else { return self }
    var result = self
    for index in cells.indices where Int(cells[index].link) == link { result.cells[index].style = .selected }
    return result
  }
}

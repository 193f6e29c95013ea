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
      let divider = Line("\u{2502}", .border)
      for row in layout.body.top..<layout.body.bottom { frame.put(divider, column: column, row: row) }
    }
    if layout.isWide || state.articles.isReading { drawReader(state, layout, on: &frame) }
  }

  private func drawList(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.list
    guard let list = state.articles.list, let seen = state.laidOut.titles else { return }
    let top = state.articles.listScroll.top
    for (offset, title) in seen.titles.enumerated() {
      let position = seen.first + offset
      let item = list.items[position]
      if item.beginsTopic, item.start - 1 >= top {
        let topic = book.articles[position].topic
        frame.put(
          Line(book.title(ofTopic: topic), .heading), column: area.left + 1,
          row: area.top + item.start - 1 - top, within: area)
      }
      drawItem(title, number: position, row: area.top + item.start - top, state, area, on: &frame)
    }
    frame.continuesBelow = list.length - top > area.rows
    drawSummary(state, layout, on: &frame)
  }

  private func drawItem(
    _ title: [Line], number: Int, row first: Int, _ state: State, _ area: Rect, on frame: inout Frame
  ) {
    let isSelected = number == state.articles.selected
    let hasFocus = isSelected && !state.articles.isReading
    for (offset, line) in title.enumerated() {
      let row = first + offset
      guard row >= area.top, row < area.bottom else { continue }
      if hasFocus, offset == 0 {
        frame.put(Line(">"), column: area.left, row: row, within: area)
        frame.cursor = Place(column: area.left, row: row)
      }
      frame.put(line, column: area.left + ArticleList.marker, row: row, within: area)
      if offset == 0, isRead(number, state) { note(Phrases.readMark, behind: line, row, area, on: &frame) }
      let bar = area.split(leftColumns: ArticleList.marker + line.barWidth).left
      frame.mark(row: row, of: bar, hasFocus ? .selected : isSelected ? .strong : nil)
      frame.mark(row: row, of: area, link: UInt16(exactly: number + 1))
    }
  }

  /// A word at the right end of a title, where there is room for it.
  private func note(_ word: String, behind title: Line, _ row: Int, _ area: Rect, on frame: inout Frame) {
    let note = Line(word)
    let start = area.columns - note.width - 1
    guard start > ArticleList.marker + title.width else { return }
    frame.put(note, column: area.left + start, row: row, within: area)
  }

  private func drawSummary(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.summary
    guard area.rows > 1, let summary = state.laidOut.summary else { return }
    let rule = Line(cells: Array(repeating: Cell(base: 0x2500, style: .border), count: area.columns))
    frame.put(rule, column: area.left, row: area.top, within: area)
    frame.put(summary.lines, in: area.inset(left: 2, top: 1))
  }

  private func drawReader(_ state: State, _ layout: ScreenLayout, on frame: inout Frame) {
    let area = layout.reader
    guard let page = state.articles.page else {
      frame.put(Line(Phrases.noArticle), column: area.left, row: area.top, within: area)
      return
    }
    let top = page.scroll.top
    drawText(of: page, state.articles.find, in: area, on: &frame)
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

  /// The lines that are seen, with the matches and the link in focus marked.
  private func drawText(of page: OpenArticle, _ find: FindInPage?, in area: Rect, on frame: inout Frame) {
    let top = page.scroll.top
    guard find != nil || page.link != nil else {
      frame.put(page.typeset.lines, after: top, in: area)
      return
    }
    var lines = Array(page.typeset.lines.dropFirst(top).prefix(area.rows))
    if let find {
      for (number, match) in PageMatch.all(of: find.query, in: page.typeset).enumerated() {
        guard lines.indices.contains(match.row - top) else { continue }
        for column in match.columns {
          lines[match.row - top].cells[column].style = number == find.current ? .selected : .strong
        }
      }
    }
    frame.put(page.link.map { link in lines.map { $0.highlighting(link: link) } } ?? lines, in: area)
  }
}

extension Line {
  /// The line with a link's cells in focus.
  func highlighting(link: Int) -> Line {
    guard cells.contains(where: { Int($0.link) == link }) else { return self }
    var result = self
    for index in cells.indices where Int(cells[index].link) == link { result.cells[index].style = .selected }
    return result
  }
}

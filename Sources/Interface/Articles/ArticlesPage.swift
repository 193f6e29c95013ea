import Knowledge
import Screen

/// The list, the article beside it where there is room, and the summary of what is in focus.
extension ArticlesPane {
  package mutating func layOut(_ context: Context) {
    let layout = context.layout
    page?.fit(width: layout.reader.columns, height: layout.reader.rows, context.book)
    guard layout.isWide || !isReading else { return }
    let width = layout.list.columns
    // Measuring 10,000 titles takes 2 ms, so the list is laid out once for a width.
    if list?.width != width || list?.items.count != context.book.articles.count {
      list = ArticleListLayout(context.book, width: width)
    }
    guard let list, list.items.indices.contains(selection.focus) else { return }
    let rows = layout.list.rows
    selection.scroll.reveal(
      list.visible(selection.focus, height: rows), length: list.length, height: rows)
  }

  /// The scroll of the reader or list that has the keys.
  package var scroll: Scroll {
    get { isReading ? page?.scroll ?? Scroll() : selection.scroll }
    set { if isReading { page?.scroll = newValue } else { selection.scroll = newValue } }
  }

  package func page(_ context: Context) -> Page {
    guard context.layout.isWide else {
      if isReading { return readerPage(context) }
      var page = listPage(context)
      page.others = [summaryPanel(context)]
      return page
    }
    var page = isReading ? readerPage(context) : listPage(context)
    if !isReading {
      page.others = [summaryPanel(context), readerPage(context).main]
    } else if showsOutline {
      page.others = [outlinePanel(context)]
    } else {
      page.others = [listPanel(context, hasFocus: false), summaryPanel(context)]
    }
    page.others.append(divider(context))
    return page
  }

  /// What stands beside the outline while that has the keys.
  func besideOutline(_ context: Context) -> [Page.Panel] {
    [readerPage(context).main, divider(context)]
  }

  /// The line between the list and the article.
  private func divider(_ context: Context) -> Page.Panel {
    let body = context.layout.body
    let area = Rect(column: context.layout.divider ?? 0, row: body.top, columns: 1, rows: body.rows)
    return Page.Panel(Array(repeating: Line("\u{2502}", .border), count: area.rows), in: area)
  }

  private func listPage(_ context: Context) -> Page {
    var page = Page([], in: context.layout.list)
    page.main = listPanel(context, hasFocus: true)
    if let list, list.items.indices.contains(selection.focus) {
      page.focus = list.items[selection.focus].range
    }
    return page
  }

  /// The titles that are seen, with a heading before each topic.
  private func listPanel(_ context: Context, hasFocus: Bool) -> Page.Panel {
    let area = context.layout.list
    var panel = Page.Panel([], in: area, top: selection.scroll.top)
    guard let list else { return panel }
    panel.total = list.length
    let first = list.first(from: panel.top)
    guard list.items.indices.contains(first) else { return panel }
    panel.start = list.items[first].start - (list.items[first].beginsTopic ? 1 : 0)
    for number in first..<list.items.count {
      let item = list.items[number]
      if item.start - 1 > panel.top + area.rows { break }
      if item.beginsTopic {
        while panel.start + panel.lines.count < item.start - 1 { panel.lines.append(.empty) }
        let topic = context.book.title(ofTopic: context.book.articles[number].topic)
        panel.lines.append(Line(" ") + Line(topic, .heading))
      }
      panel.lines += titleLines(number, width: area.columns, hasFocus: hasFocus, context)
    }
    return panel
  }

  private func titleLines(_ number: Int, width: Int, hasFocus: Bool, _ context: Context) -> [Line] {
    let article = context.book.articles[number]
    let isSelected = number == selection.focus
    return ArticleListLayout.lines(of: article.title, width: width).enumerated().map { offset, title in
      let isFocused = isSelected && hasFocus
      var line = Line(isFocused && offset == 0 ? ">" : " ").padded(to: ArticleListLayout.marker) + title
      let bar = ArticleListLayout.marker + title.barWidth
      if isSelected { line = line.padded(to: bar).styled(isFocused ? .selected : .strong) }
      if offset == 0, isRead(article.id, context) { line = line.noting(Phrases.readMark, width: width) }
      return line.padded(to: width).targeting(number)
    }
  }

  private func summaryPanel(_ context: Context) -> Page.Panel {
    let area = context.layout.summary
    guard area.rows > 1, context.book.articles.indices.contains(selection.focus) else {
      return Page.Panel([], in: area)
    }
    let rule = Line(cells: Array(repeating: Cell(base: 0x2500, style: .border), count: area.columns))
    let summary = Line(context.book.articles[selection.focus].summary)
      .wrapped(to: max(1, area.columns - 3))
    return Page.Panel([rule] + summary.map { $0.indented(2) }, in: area)
  }

  /// The article, with the matches and the link in focus marked.
  private func readerPage(_ context: Context) -> Page {
    let area = context.layout.reader
    guard let page else { return Page([Line(Phrases.noArticle)], in: area) }
    var result = Page(page.typeset.lines, in: area)
    result.main.top = page.scroll.top
    result.cursor = area.origin
    let seen = page.scroll.top..<page.scroll.top + area.rows
    if let find {
      let matches = PageMatch.all(of: find.query, in: page.typeset)
      for (number, match) in matches.enumerated() where seen.contains(match.row) {
        for column in match.columns {
          result.main.lines[match.row].cells[column].style = number == find.current ? .selected : .strong
        }
      }
      if page.link == nil, matches.indices.contains(find.current), seen.contains(matches[find.current].row) {
        let match = matches[find.current]
        result.cursor = Position(
          column: area.left + match.columns.lowerBound, row: area.top + match.row - seen.lowerBound)
      }
    }
    guard let link = page.link else { return result }
    for row in seen where result.main.lines.indices.contains(row) {
      result.main.lines[row] = result.main.lines[row].highlighting(link: link)
    }
    if let place = page.typeset.place(ofLink: link), seen.contains(place.row) {
      result.cursor = Position(column: area.left + place.column, row: area.top + place.row - seen.lowerBound)
    }
    return result
  }

  /// All of the list, or the whole article with its links listed, as linear mode says it.
  package func spoken(_ context: Context) -> [String] {
    guard isReading else { return spokenList(context) }
    guard let page else { return [Phrases.noArticle] }
    return LinearText.article(page.article, context)
  }

  private func spokenList(_ context: Context) -> [String] {
    guard isListTold else { return [Phrases.linearHow] }
    var lines = [Phrases.linearArticles, ""]
    var topic: String?
    // Looked up and not searched for: a guide may have as many topics as articles.
    let titles = Dictionary(
      context.book.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    for (number, card) in context.book.articles.enumerated() {
      if card.topic != topic {
        topic = card.topic
        lines.append(titles[card.topic] ?? card.topic)
      }
      lines.append(
        "\(number + 1). \(card.title)" + (isRead(card.id, context) ? " (\(Phrases.readMark))" : ""))
    }
    return lines
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

  /// The line with a word at its right end, where there is room for it.
  fileprivate func noting(_ word: String, width: Int) -> Line {
    let note = Line(word)
    let start = width - note.width - 1
    let end = (cells.lastIndex { !$0.isSpace } ?? -1) + 1
    return start > end ? padded(to: start) + note : self
  }
}

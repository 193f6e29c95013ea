import Knowledge
import Screen
import Typesetting

/// An article on the screen, typeset for the width it has.
package struct OpenArticle: Sendable, Equatable {
  package let article: Article
  package var width: Int
  package var typeset: Typeset
  package var scroll = Scroll()
  /// The link in focus, counted from one.
  package var link: Int?
  /// The text above the top line before the last change of width, so that the place is found again.
  package var anchor: TextAnchor?
  /// The top line that belongs to the anchor.
  package var anchoredTop = 0

  init(_ article: Article, width: Int, _ book: Guidebook) {
    (self.article, self.width) = (article, width)
    typeset = ArticlePage.typeset(article, width: width, sources: book.index.sources)
  }

  /// Where somebody is in it, to come back to.
  package var position: ReadingPosition {
    ReadingPosition(article: article.id, top: scroll.top, link: link)
  }
  var place: ReadingPlace { ReadingPlace(article: article.id, anchor: typeset.anchor(atLine: scroll.top)) }

  /// Scrolls to a line, and no link has the focus any more.
  mutating func scroll(to line: Int, height: Int) {
    scroll = Scroll()
    scroll.move(by: line, length: typeset.lines.count, height: height)
    link = nil
  }

  /// Brings a line into view.
  mutating func reveal(_ row: Int, height: Int) {
    scroll.reveal(row..<row + 1, length: typeset.lines.count, height: height)
  }

  /// Typesets for another width, with the same text at the top.
  mutating func fit(width: Int, height: Int, _ book: Guidebook) {
    if self.width != width {
      // Unless somebody scrolled since, the place is the one from before the last change of width.
      let known = anchoredTop == scroll.top ? anchor : nil
      let anchor = known ?? typeset.anchor(atLine: scroll.top)
      self.width = width
      typeset = ArticlePage.typeset(article, width: width, sources: book.index.sources)
      scroll = Scroll()
      scroll.move(by: typeset.line(at: anchor), length: typeset.lines.count, height: height)
      (self.anchor, anchoredTop) = (anchor, scroll.top)
    }
    scroll.move(by: 0, length: typeset.lines.count, height: height)
    if let place = link.flatMap({ typeset.place(ofLink: $0) }) { reveal(place.row, height: height) }
  }

  /// The line on which a section's heading stands; nil when there is no such section.
  func line(ofSection section: String) -> Int? {
    guard !section.isEmpty else { return nil }
    return typeset.headings.first { line in
      let text = typeset.lines[line].text
      return !text.isEmpty && section.hasPrefix(text)
    }
  }
}

extension ArticlesPane {
  mutating func updateReader(_ command: Command, _ context: Context) -> [Request] {
    guard var page else {
      isReading = false
      return []
    }
    let height = context.layout.reader.rows
    switch command {
    case .choose:
      guard let link = page.link, page.typeset.links.indices.contains(link - 1) else { return [] }
      return [.act(.follow(page.typeset.links[link - 1]))]
    case .goBack: return goBack()
    case .goForward: return goForward()
    case .showOutline:
      let heading = currentHeading
      return [.open(Menu(Outline(from: page.position), focus: heading)), .act(.showHeading(heading))]
    case .back where find != nil: find = nil
    case .back: return leaveReader()
    case .find:
      find = FindInPage(start: page.scroll.top)
      return []
    case .nextMatch, .previousMatch: return step(by: command == .nextMatch ? 1 : -1, context)
    case .toggleBookmark: return toggleBookmark(page, context)
    case .nextLink: moveLink(by: 1, &page, height: height)
    case .previousLink: moveLink(by: -1, &page, height: height)
    case .nextHeading, .previousHeading:
      let top = page.scroll.top
      let headings = page.typeset.headings
      let next = command == .nextHeading ? headings.first { $0 > top } : headings.last { $0 < top }
      guard let next else { return [.say(Phrases.noHeading)] }
      page.scroll(to: next, height: height)
    default:
      if page.scroll.follow(command, length: page.typeset.lines.count, height: height) { page.link = nil }
    }
    self.page = page
    return []
  }

  /// Asks for an article, and remembers where to go in it.
  mutating func open(_ position: ReadingPosition) -> [Request] {
    isReading = true
    awaited = position
    return [.effect(.fetch(position.article))]
  }

  /// Shows an article that was asked for, at the place that was asked for.
  mutating func show(_ article: Article, at moment: Moment?, _ context: Context) {
    let isAgain = awaited?.isAgain ?? false
    if awaited?.article == article.id, !isAgain { history.log(article.id, at: moment) }
    let area = context.layout.reader
    var page = OpenArticle(article, width: area.columns, context.book)
    if let position = awaited, position.article == article.id {
      let marked = position.anchor.map { page.typeset.line(at: $0) }
      page.scroll(to: page.line(ofSection: position.section) ?? marked ?? position.top, height: area.rows)
      // The article may have been changed since, and have fewer links.
      page.link = position.link.flatMap { page.typeset.links.indices.contains($0 - 1) ? $0 : nil }
    }
    awaited = nil
    if self.page?.article.id != article.id { find = nil }
    self.page = page
    if !isAgain || isReading, let place = context.book.articles.firstIndex(where: { $0.id == article.id }) {
      selection.focus = place
    }
  }

  /// An article that was asked for cannot be had: everything stays where it was.
  mutating func missed(_ id: Article.ID) -> [Request] {
    isReading = page != nil && isReading
    awaited = nil
    if let page, history.past.last == page.position { history.past.removeLast() }
    return [.say(Phrases.notFound(id))]
  }

  /// The content was read again: the list is laid out anew, and the article on the screen comes again.
  mutating func reload(_ context: Context) -> [Request] {
    list = nil
    selection.clamp(to: context.book.articles.count)
    guard let page else { return [] }
    // The place is told by the text before it, so that lines added above do not move it far.
    awaited = ReadingPosition(
      article: page.article.id, anchor: page.typeset.anchor(atLine: page.scroll.top), isAgain: true)
    return [.effect(.fetch(page.article.id))]
  }

  private func moveLink(by step: Int, _ page: inout OpenArticle, height: Int) {
    let count = page.typeset.links.count
    guard count > 0 else { return }
    let link =
      page.link.map { ($0 - 1 + step + count) % count + 1 } ?? firstLink(in: page, height: height, step: step)
    page.link = link
    if let place = page.typeset.place(ofLink: link) { page.reveal(place.row, height: height) }
  }

  /// The first link on the screen, or the last one when walking backwards.
  private func firstLink(in page: OpenArticle, height: Int, step: Int) -> Int {
    let visible = page.typeset.lines.dropFirst(page.scroll.top).prefix(height)
    let numbers = visible.flatMap { $0.cells.map { Int($0.link) }.filter { $0 > 0 } }
    return (step > 0 ? numbers.first : numbers.last) ?? 1
  }
}

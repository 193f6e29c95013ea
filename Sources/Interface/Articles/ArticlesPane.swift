import Knowledge
import Screen
import Typesetting

/// The list of articles and the article that is open.
package struct ArticlesPane: Sendable, Equatable {
  package var selected = 0
  package var listScroll = Scroll()
  /// The list as laid out for the width it has.
  package var list: ArticleList?
  /// Whether the keys go to the article and not to the list.
  package var isReading = false
  package var page: OpenArticle?
  /// Where one has been, the latest last.
  package var history: [Visit] = []
  /// Where one came back from, the latest last.
  package var future: [Visit] = []
  /// What was opened since the program began, the latest last.
  package var seen: [Seen] = []
  /// Whether the outline stands beside the article.
  package var showsOutline = false
  /// Where to go in the article that was asked for, when it comes.
  package var awaited: Visit?
  /// The search that led to the article, to come back to.
  package var cameFrom: SearchPane?
  package var find: FindInPage?
  package var places = ReadingPlaces()
  /// Whether bookmarks and the last place are kept when the program ends.
  package var keepsPlaces = false
  /// The bookmarks that were there at the start, which every new visitor finds.
  package var placesAtStart = ReadingPlaces()

  package init() {}
}

extension Interface {
  func updateArticles(_ state: inout State, _ command: Command) -> [Effect] {
    if let find = state.articles.find, find.isTyping {
      updateFind(find, &state, command)
      return []
    }
    return state.articles.isReading ? updateReader(&state, command) : updateList(&state, command)
  }

  private func updateList(_ state: inout State, _ command: Command) -> [Effect] {
    let last = max(0, book.articles.count - 1)
    let page = max(1, ScreenLayout(state.size).list.rows - 1)
    switch command {
    case .lineDown: state.articles.selected = min(last, state.articles.selected + 1)
    case .lineUp: state.articles.selected = max(0, state.articles.selected - 1)
    case .pageDown: state.articles.selected = min(last, state.articles.selected + page)
    case .pageUp: state.articles.selected = max(0, state.articles.selected - page)
    case .toTop: state.articles.selected = 0
    case .toBottom: state.articles.selected = last
    case .choose:
      guard book.articles.indices.contains(state.articles.selected) else { return [] }
      state.articles.future = []
      return open(Visit(article: book.articles[state.articles.selected].id), &state)
    case .back: return leave(&state)
    default: break
    }
    return []
  }

  private func updateReader(_ state: inout State, _ command: Command) -> [Effect] {
    let height = ScreenLayout(state.size).reader.rows
    guard var page = state.articles.page else {
      state.articles.isReading = false
      return []
    }
    switch command {
    case .choose:
      guard let link = page.link, page.typeset.links.indices.contains(link - 1) else { return [] }
      return follow(page.typeset.links[link - 1], &state)
    case .goBack: return goBack(&state)
    case .goForward: return goForward(&state)
    case .showOutline:
      openOutline(&state)
      return []
    case .back where state.articles.find != nil: state.articles.find = nil
    case .back: leaveReader(&state)
    case .search:
      state.articles.find = FindInPage(start: page.scroll.top)
      return []
    case .nextMatch, .previousMatch:
      step(by: command == .nextMatch ? 1 : -1, &state)
      return []
    case .toggleBookmark:
      toggleBookmark(page, &state)
      return []
    case .nextLink: moveLink(by: 1, &page, height: height, &state)
    case .previousLink: moveLink(by: -1, &page, height: height, &state)
    case .nextHeading: moveHeading(forward: true, &page, height: height, &state)
    case .previousHeading: moveHeading(forward: false, &page, height: height, &state)
    default:
      if page.scroll.follow(command, length: page.typeset.lines.count, height: height) { page.link = nil }
    }
    state.articles.page = page
    return []
  }

  /// Asks for an article, and remembers where to go in it.
  func open(_ visit: Visit, _ state: inout State) -> [Effect] {
    state.articles.isReading = true
    state.articles.awaited = visit
    return [.fetch(visit.article)]
  }

  /// Sets an article and goes to the place that was asked for.
  func show(_ article: Article, at moment: Moment? = nil, _ state: inout State) {
    let isAgain = state.articles.awaited?.isAgain ?? false
    if state.articles.awaited?.article == article.id, !isAgain { log(article.id, at: moment, &state) }
    let layout = ScreenLayout(state.size)
    var page = typeset(article, width: layout.reader.columns)
    if let visit = state.articles.awaited, visit.article == article.id {
      let marked = visit.anchor.map { page.typeset.line(at: $0) }
      let top = page.line(ofSection: visit.section) ?? marked ?? visit.top
      page.scroll.move(by: top, length: page.typeset.lines.count, height: layout.reader.rows)
      page.link = visit.link
    }
    state.articles.awaited = nil
    if state.articles.page?.article.id != article.id { state.articles.find = nil }
    state.articles.page = page
    if !isAgain || state.articles.isReading,
      let position = book.articles.firstIndex(where: { $0.id == article.id })
    {
      state.articles.selected = position
    }
  }

  /// An article that was asked for cannot be had: everything stays where it was.
  func missed(_ id: Article.ID, _ state: inout State) {
    state.articles.isReading = state.articles.page != nil && state.articles.isReading
    state.articles.awaited = nil
    if let page = state.articles.page, state.articles.history.last == page.visit {
      state.articles.history.removeLast()
    }
    state.notice = Phrases.notFound(id)
  }

  func typeset(_ article: Article, width: Int) -> OpenArticle {
    OpenArticle(
      article: article, width: width,
      typeset: ArticlePage.set(article, width: width, sources: book.index.sources))
  }

  private func moveLink(by step: Int, _ page: inout OpenArticle, height: Int, _ state: inout State) {
    let count = page.typeset.links.count
    guard count > 0 else { return }
    let link =
      page.link.map { ($0 - 1 + step + count) % count + 1 } ?? firstLink(in: page, height: height, step: step)
    page.link = link
    if let place = page.typeset.place(ofLink: link) {
      page.scroll.reveal(place.row..<place.row + 1, length: page.typeset.lines.count, height: height)
    }
  }

  /// The first link on the screen, or the last one when walking backwards.
  private func firstLink(in page: OpenArticle, height: Int, step: Int) -> Int {
    let visible = page.typeset.lines.dropFirst(page.scroll.top).prefix(height)
    let numbers = visible.flatMap { $0.cells.map { Int($0.link) }.filter { $0 > 0 } }
    return (step > 0 ? numbers.first : numbers.last) ?? 1
  }

  private func moveHeading(forward: Bool, _ page: inout OpenArticle, height: Int, _ state: inout State) {
    let top = page.scroll.top
    let target = forward ? page.typeset.headings.first { $0 > top } : page.typeset.headings.last { $0 < top }
    guard let target else {
      state.notice = Phrases.noHeading
      return
    }
    page.scroll = Scroll()
    page.scroll.move(by: target, length: page.typeset.lines.count, height: height)
    page.link = nil
  }

}

import Knowledge
import Screen
import Typesetting

/// The list of articles and the article that is open.
package struct ArticlesPane: Pane {
  package static let showing = PaneKey(
    command: .showArticles, short: "articles", sentence: "Show the articles.")

  /// The article in focus in the list, by its place.
  package var selection = ListSelection()
  /// Where each article's lines stand in the list, for the width that it has.
  package var list: ArticleListLayout?
  /// Whether the keys go to the article and not to the list.
  package var isReading = false
  package var page: OpenArticle?
  /// Where one has been, and where one came back from.
  package var history = ReadingHistory()
  /// Whether the outline stands beside the article.
  package var showsOutline = false
  /// Where to go in the article that was asked for, when it comes.
  package var awaited: ReadingPosition?
  /// The search that led to the article, to come back to.
  package var cameFrom: Search?
  package var find: FindInPage?
  /// What was looked for last, for the keys that go on to the next match.
  package var sought = ""
  package var places = ReadingPlaces()
  /// Whether bookmarks and the last place are kept when the program ends.
  package var keepsPlaces = false
  /// The bookmarks that were there at the start, which every new visitor finds.
  package var placesAtStart = ReadingPlaces()
  /// Whether linear mode tells the list: it is long, and told once somebody asks for it.
  package var isListTold = false
  /// The bookmarks as they were kept last.
  private var keptBookmarks: [ReadingPlace] = []

  package init() {}

  package var scope: Scope { find?.isTyping == true ? .find : isReading ? .reader : .list }
  package var title: String? { Phrases.articles }

  /// Begins with the list, and with an article open: the one asked for, the one read last, or the first.
  mutating func begin(
    _ context: Context, opening article: Article.ID?, kept: ReadingPlaces?, keepsPlaces: Bool, resumes: Bool
  ) -> [Request] {
    places = kept ?? ReadingPlaces()
    (placesAtStart, keptBookmarks) = (places, places.bookmarks)
    self.keepsPlaces = keepsPlaces && !context.options.isKiosk
    if let article { return open(ReadingPosition(article: article)) }
    if resumes, !context.options.isKiosk, let last = kept?.last,
      context.book.articles.contains(where: { $0.id == last.article })
    {
      defer { isReading = false }
      // The list keeps the focus, so that the first screen is the same for everybody.
      return open(ReadingPosition(article: last.article, anchor: last.anchor))
    }
    return context.book.articles.first.map { [.effect(.fetch($0.id))] } ?? []
  }

  package mutating func appear(_ context: Context) -> [Request] {
    isListTold = true
    return []
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    if find?.isTyping == true { return updateFind(command, context) }
    return isReading ? updateReader(command, context) : updateList(command, context)
  }

  private mutating func updateList(_ command: Command, _ context: Context) -> [Request] {
    let count = context.book.articles.count
    if selection.follow(command, count: count, page: max(1, context.layout.list.rows - 1)) { return [] }
    switch command {
    case .choose:
      guard context.book.articles.indices.contains(selection.focus) else { return [] }
      history.future = []
      return open(ReadingPosition(article: context.book.articles[selection.focus].id))
    case .back: return [.leave]
    default: return []
    }
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    guard let find, find.isTyping else { return [] }
    change(to: TypedText.adding(text, to: find.query, atMost: Search.limit), context)
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    guard isReading else { return selection.focus(on: number, of: context.book.articles.count) }
    guard page?.typeset.links.indices.contains(number) ?? false else { return false }
    page?.link = number + 1
    return true
  }

  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    switch action {
    case .fetched(let article, let moment): show(article, at: moment, context)
    case .notFetched(let id): return missed(id)
    case .completed: page?.width = 0
    case .reloaded: return reload(context)
    case .openArticle(let position): return openArticle(position)
    case .open(let position, let search):
      cameFrom = search
      return open(position)
    case .showHeading(let number): showHeading(number, context)
    case .readOn: showsOutline = true
    case .leaveOutline(let position): leaveOutline(position)
    case .removeBookmark(let number): places.bookmarks.remove(at: number)
    case .keepPlaces(let keeps): return keep(keeps)
    default: break
    }
    return []
  }

  package mutating func settle(_ context: Context) -> [Request] {
    guard keptBookmarks != places.bookmarks else { return [] }
    keptBookmarks = places.bookmarks
    return keepsPlaces ? [.effect(.keepPlaces(placesNow))] : []
  }

  package mutating func press(at place: Position, _ context: Context) {
    let layout = context.layout
    isReading = isReading && !layout.isWide || layout.isWide && place.column > layout.list.right
  }

  package func disabledReason(for command: Command, _ context: Context) -> String? {
    switch command {
    case .goBack where history.past.isEmpty && cameFrom == nil: Phrases.noWayBack
    case .goForward where history.future.isEmpty: Phrases.noWayOn
    case .nextMatch, .previousMatch: find == nil && sought.isEmpty ? Phrases.nothingLookedFor : nil
    case .nextLink, .previousLink, .showLinks:
      context.state.scope == .reader && page?.typeset.links.isEmpty ?? true ? Phrases.noLinks : nil
    default: nil
    }
  }

  /// The lines of the article that are seen; with a link in focus, that link comes first.
  package func references(_ context: Context) -> OnScreenReferences {
    guard isReading, let page else { return OnScreenReferences() }
    let lines = page.typeset.lines.dropFirst(page.scroll.top).prefix(context.layout.reader.rows)
    let numbers = [page.link ?? 0] + lines.flatMap { $0.cells.map { Int($0.link) } }
    let links = page.typeset.links
    let seen = numbers.filter { links.indices.contains($0 - 1) }.map { links[$0 - 1] }
    return OnScreenReferences(seen, text: lines.map(\.text).joined(separator: " "))
  }

  /// What finding says of itself, or where the link in focus leads.
  package func status(_ context: Context) -> String? {
    if let sentence = findStatus { return sentence }
    guard isReading, let page, let link = page.link, page.typeset.links.indices.contains(link - 1) else {
      return nil
    }
    return LookingUp.words(for: page.typeset.links[link - 1], context)
  }

  package func copiedArea(_ layout: ScreenLayout) -> Rect { scope == .reader ? layout.reader : layout.body }

  package func wayBack(_ context: Context) -> [Action] {
    [.command(isReading && !history.past.isEmpty ? .goBack : .back)]
  }

  package func actions(for words: String, _ context: Context) -> [Action]? {
    guard scope == .reader, let article = page?.article else {
      guard isListTold else { return nil }
      return LinearText.numbers(in: words, self, context)
    }
    guard let number = words.split(whereSeparator: { $0 == " " || $0 == "," }).first.flatMap({ Int($0) }),
      number > 0
    else { return nil }
    let references = ArticlePage.references(of: article)
    return references.indices.contains(number - 1) ? [.follow(references[number - 1])] : nil
  }
}

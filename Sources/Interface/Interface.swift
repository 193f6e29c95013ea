import Knowledge
import Screen
import Typesetting

/// The mind of the full screen: what a key asks for, what changes, and how it looks.
///
/// It does nothing itself: what is to be done outside comes back as effects.
package struct Interface: Sendable {
  package let book: Guidebook
  package let keymap: Keymap

  package init(_ book: Guidebook, keymap: Keymap = .standard) {
    self.book = book
    self.keymap = keymap
  }

  /// How things stand at the start, and what is needed for the first picture.
  ///
  /// `kept` are the bookmarks and the last place, where somebody asked to keep them.
  package func start(
    size: Size, opening article: Article.ID? = nil, kept: ReadingPlaces? = nil
  ) -> (state: State, effects: [Effect]) {
    var state = State(size: size)
    state.articles.places = kept ?? ReadingPlaces()
    state.articles.keepsPlaces = kept != nil
    var effects = book.cards.first.map { [Effect.fetch($0.id)] } ?? []
    if let article {
      effects = open(Visit(article: article), &state)
    } else if let last = kept?.last, book.cards.contains(where: { $0.id == last.article }) {
      // The list keeps the focus, so that the first screen is the same for everybody.
      effects = open(Visit(article: last.article, anchor: last.anchor), &state)
      state.articles.isReading = false
    }
    layOut(&state)
    return (state, effects)
  }

  /// What a key asks for now; nil when it means nothing here.
  package func action(for key: Key, in state: State) -> Action? {
    if let command = keymap.command(for: key, in: state.scope) { return .command(command) }
    if state.scope.takesText, case .character(let letter) = key { return .typed(String(letter)) }
    return nil
  }

  /// Changes the state as something happens, and says what is to be done outside.
  package func update(_ state: inout State, _ action: Action) -> [Effect] {
    var effects: [Effect] = []
    let before = state.checklist.sheet
    let keptBefore = state.sessions.kept
    let bookmarksBefore = state.articles.places.bookmarks
    switch action {
    case .command(let command):
      state.notice = nil
      effects = perform(command, &state)
    case .resized(let size): state.size = size
    case .fetched(let article): show(article, &state)
    case .typed(let text): effects = type(text, &state)
    case .found(let query, let hits): show(hits, for: query, &state)
    case .sessionsListed(let sessions): state.sessions.sessions = sessions
    case .kept(let id):
      state.sessions.kept = id
      state.notice = Phrases.keptNow
      effects = [.listSessions]
    case .told(let sentence): state.notice = sentence
    case .completed: state.articles.page?.width = 0
    case .notFetched(let id):
      state.articles.isReading = state.articles.page != nil && state.articles.isReading
      state.articles.awaited = nil
      if let page = state.articles.page, state.articles.history.last == page.visit {
        state.articles.history.removeLast()
      }
      state.notice = Phrases.notFound(id)
    }
    if state.articles.keepsPlaces, bookmarksBefore != state.articles.places.bookmarks {
      effects.append(.keepPlaces(placesNow(state)))
    }
    if keptBefore == state.sessions.kept { effects += keeping(before, state) }
    layOut(&state)
    return effects
  }

  private func perform(_ command: Command, _ state: inout State) -> [Effect] {
    switch command {
    case .quitAtOnce: return leave(state)
    case .showArticles: turn(to: .articles, &state)
    case .showChecklist: turn(to: .checklist, &state)
    case .showComparison: turn(to: .comparison, &state)
    case .showSessions:
      turn(to: .sessions, &state)
      enterSessions(.list, &state)
      return [.listSessions]
    case .showBookmarks where state.scope != .bookmarks: state.overlays.append(.bookmarks(BookmarkList()))
    case .search where state.scope != .reader && state.scope != .search:
      state.overlays = [.search(SearchPane())]
    case .print where state.scope != .print: openPrintMenu(&state)
    case .showHelp where state.scope != .help: state.overlays.append(.help(Scroll()))
    default: return performHere(command, &state)
    }
    return []
  }

  private func performHere(_ command: Command, _ state: inout State) -> [Effect] {
    switch state.overlays.last {
    case .help(let scroll): updateHelp(scroll, &state, command)
    case .card(let card): updateCard(card, &state, command)
    case .search(let pane): return updateSearch(pane, &state, command)
    case .print(let menu): return updatePrint(menu, &state, command)
    case .bookmarks(let list): return updateBookmarks(list, &state, command)
    case nil:
      switch state.pane {
      case .articles: return updateArticles(&state, command)
      case .checklist: return updateChecklist(&state, command)
      case .comparison: return updateComparison(&state, command)
      case .sessions: return updateSessions(&state, command)
      }
    }
    return []
  }

  private func type(_ text: String, _ state: inout State) -> [Effect] {
    if case .search(let pane)? = state.overlays.last { return type(text, into: pane, &state) }
    if case .naming(let label) = state.sessions.stage, state.pane == .sessions {
      type(label: text, after: label, &state)
      return []
    }
    if let find = state.articles.find, find.isTyping { type(text, into: find, &state) }
    return []
  }

  private func turn(to pane: Pane, _ state: inout State) {
    state.overlays = []
    state.pane = pane
  }

  /// Brings everything that depends on the size into line with it.
  private func layOut(_ state: inout State) {
    let layout = ScreenLayout(state.size)
    layOutPage(&state, layout)
    switch state.pane {
    case .articles: revealSelected(&state, layout)
    case .comparison: setComparison(&state)
    case .sessions:
      let page = SessionsPage(self, state)
      state.sessions.scroll.move(by: 0, length: page.lines.count, height: page.area.rows)
      if let focus = page.focus {
        let isFirst = state.sessions.focus == 0 && focus.upperBound <= page.area.rows
        let from = isFirst ? 0 : focus.lowerBound
        state.sessions.scroll.reveal(
          from..<focus.upperBound, length: page.lines.count, height: page.area.rows)
      }
    case .checklist:
      let page = ChecklistPage(self, state)
      state.checklist.scroll.move(by: 0, length: page.lines.count, height: page.area.rows)
    }
  }

  /// Sets the open article anew for another width, and keeps the place in its text.
  private func layOutPage(_ state: inout State, _ layout: ScreenLayout) {
    guard var page = state.articles.page else { return }
    let height = layout.reader.rows
    if page.width != layout.reader.columns {
      // Unless somebody scrolled since, the place is the one kept from before the last change of width.
      let anchor = page.anchoredTop == page.scroll.top ? page.anchor : nil
      let kept = anchor ?? page.typeset.anchor(atLine: page.scroll.top)
      page = page.set(
        typeset(page.article, width: layout.reader.columns).typeset, width: layout.reader.columns)
      page.scroll = Scroll()
      page.scroll.move(by: page.typeset.line(at: kept), length: page.typeset.lines.count, height: height)
      page.anchor = kept
      page.anchoredTop = page.scroll.top
    }
    page.scroll.move(by: 0, length: page.typeset.lines.count, height: height)
    if let place = page.link.flatMap({ page.typeset.place(ofLink: $0) }) {
      page.scroll.reveal(place.row..<place.row + 1, length: page.typeset.lines.count, height: height)
    }
    state.articles.page = page
  }

  private func revealSelected(_ state: inout State, _ layout: ScreenLayout) {
    guard layout.isWide || !state.articles.isReading else { return }
    let width = layout.list.columns
    if state.articles.list?.width != width || state.articles.list?.items.count != book.cards.count {
      state.articles.list = ArticleList(book, width: width)
    }
    guard let list = state.articles.list else { return }
    guard list.items.indices.contains(state.articles.selected) else { return }
    state.articles.listScroll.reveal(
      list.visible(state.articles.selected, height: layout.list.rows), length: list.length,
      height: layout.list.rows)
  }
}

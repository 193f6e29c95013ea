import Knowledge
import Screen
import Typesetting

/// The mind of the full screen: what a key asks for, what changes, and how it looks.
///
/// It does nothing itself: what is to be done outside comes back as effects.
package struct Interface: Sendable {
  package let book: Guidebook
  package let keymap: Keymap
  package let manners: Manners

  package init(_ book: Guidebook, keymap: Keymap = .standard, manners: Manners = Manners()) {
    self.book = book
    self.keymap = manners.isKiosk ? keymap.forAnybody : keymap
    self.manners = manners
  }

  /// How things stand at the start, and what is needed for the first picture.
  ///
  /// `kept` are the bookmarks and the last place, where somebody asked to keep them.
  package func start(
    size: Size, opening article: Article.ID? = nil, kept: ReadingPlaces? = nil, keepsPlaces: Bool? = nil,
    resumes: Bool = true
  ) -> (state: State, effects: [Effect]) {
    var state = State(size: size)
    state.articles.places = kept ?? ReadingPlaces()
    state.articles.placesAtStart = state.articles.places
    state.articles.keepsPlaces = (keepsPlaces ?? (kept != nil)) && !manners.isKiosk
    var effects = book.articles.first.map { [Effect.fetch($0.id)] } ?? []
    if manners.isFirstStart, article == nil { state.notice = firstNotice(size) }
    if let article {
      effects = open(Visit(article: article), &state)
    } else if resumes, !manners.isKiosk, let last = kept?.last,
      book.articles.contains(where: { $0.id == last.article })
    {
      // The list keeps the focus, so that the first screen is the same for everybody.
      effects = open(Visit(article: last.article, anchor: last.anchor), &state)
      state.articles.isReading = false
    }
    layOut(&state)
    return (state, effects)
  }

  /// What a key asks for now; nil when it means nothing here.
  package func action(for key: Key, in state: State) -> Action? {
    if state.scope.takesNumbers, key.isDigit { return .typed(key.name) }
    if let command = keymap.command(for: key, in: state.scope) { return .command(command) }
    guard case .character(let letter) = key else { return nil }
    // At the body map a capital letter is a mark.
    if state.scope.takesText || ([.map, .marks].contains(state.scope) && letter.isUppercase) {
      return .typed(String(letter))
    }
    return nil
  }

  /// Changes the state as something happens, and says what is to be done outside.
  package func update(_ state: inout State, _ action: Action) -> [Effect] {
    let (sheet, kept) = (state.checklist.sheet, state.sessions.kept)
    let bookmarks = state.articles.places.bookmarks
    if action.isByHand { state.notice = nil }
    var effects = take(action, &state)
    if state.articles.keepsPlaces, bookmarks != state.articles.places.bookmarks {
      effects.append(.keepPlaces(placesNow(state)))
    }
    if kept == state.sessions.kept { effects += keeping(sheet, &state) }
    layOut(&state)
    return effects
  }

  private func take(_ action: Action, _ state: inout State) -> [Effect] {
    switch action {
    case .command(let command): return perform(command, &state)
    case .pick(let number): return pick(number, &state)
    case .follow(let target): return follow(target, &state)
    case .search(let query):
      state.overlays = [.search(SearchPane())]
      return type(query, &state)
    case .pressed(let place): return press(at: place, &state)
    case .wheel(let lines): return turn(lines, &state)
    case .typed(let text): return type(text, &state)
    case .idle: return idle(&state)
    case .reloaded(let problems): return takeReloaded(problems, &state)
    case .kept(let id):
      state.sessions.kept = id
      state.notice = Phrases.keptNow
      return [.listSessions]
    case .resized(let size): state.size = size
    case .fetched(let article, let moment): show(article, at: moment, &state)
    case .notFetched(let id): missed(id, &state)
    case .found(let query, let hits): show(hits, for: query, &state)
    case .sessionsListed(let sessions): state.sessions.sessions = sessions
    case .notSaved(let finding, let sentence):
      state.sessions.unsaved.insert(finding)
      state.notice = sentence
    case .told(let sentence): state.notice = sentence
    case .completed:
      state.articles.page?.width = 0
      state.laidOut = LaidOut()
    }
    return []
  }

  /// Does what a command asks for; where something stands against it, says what.
  func perform(_ command: Command, _ state: inout State) -> [Effect] {
    if state.isCovered, command != .quitAtOnce {
      if command == .back { state.overlays.removeLast() }
      return []
    }
    if let obstacle = obstacle(to: command, state) {
      state.notice = obstacle
      return []
    }
    switch command {
    case .quitAtOnce: return leave(&state)
    case .hide: if state.scope != .hidden { state.overlays.append(.hidden) }
    case .showCommands where state.scope != .commands: state.overlays.append(.commands(CommandSearch()))
    case .showHistory where state.scope != .history: open(.history, &state)
    case .showLinks: showLinks(&state)
    case .showSources: showSources(&state)
    case .explainWords: explainWords(&state)
    case .copy: return [.copy(visibleText(state))]
    case .showProblems where state.scope != .problems: state.overlays.append(.problems(Scroll()))
    case .showArticles: turn(to: .articles, &state)
    case .showChecklist: turn(to: .checklist, &state)
    case .showComparison: turn(to: .comparison, &state)
    case .showSessions:
      turn(to: .sessions, &state)
      enterSessions(.list, &state)
      return [.listSessions]
    case .showBookmarks where state.scope != .bookmarks: open(.bookmarks, &state)
    case .searchGuide where state.scope != .search:
      state.overlays = [.search(SearchPane())]
    case .print where state.scope != .print: open(.report, &state)
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
    case .commands(let search): return updateCommands(search, &state, command)
    case .menu(let menu): return updateMenu(menu, &state, command)
    case .problems(let scroll): updateProblems(scroll, &state, command)
    case .hidden, .stillThere: break
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

  func type(_ text: String, _ state: inout State) -> [Effect] {
    switch state.overlays.last {
    case .search(let pane)?: return type(text, into: pane, &state)
    case .commands(let search)?: type(text, into: search, &state)
    case .menu(let menu)?: type(text, into: menu, &state)
    default: typeInPane(text, &state)
    }
    return []
  }

  private func typeInPane(_ text: String, _ state: inout State) {
    if case .naming(let label) = state.sessions.stage, state.pane == .sessions {
      type(label: text, after: label, &state)
    } else if state.scope == .map || state.scope == .marks {
      type(mark: text, &state)
    } else if let find = state.articles.find, find.isTyping {
      type(text, into: find, &state)
    }
  }

  private func turn(to pane: Pane, _ state: inout State) {
    state.overlays = []
    state.pane = pane
  }
}

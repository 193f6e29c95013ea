import Knowledge
import Screen

extension Interface {
  /// The picture of a state.
  package func view(_ state: State) -> Frame {
    var frame = Frame(size: state.size)
    let layout = ScreenLayout(state.size)
    switch state.overlays.last {
    case .help(let scroll): drawHelp(scroll, state, on: &frame)
    case .card(let card): drawCard(card, state, on: &frame)
    case .search(let pane): drawSearch(pane, state, on: &frame)
    case .commands(let search): drawCommands(search, state, on: &frame)
    case .menu(let menu): drawMenu(menu, state, on: &frame)
    case .hidden: return hidden(state)
    case .stillThere: drawStillThere(state, on: &frame)
    case .problems(let scroll): drawProblems(scroll, state, on: &frame)
    case nil:
      switch state.pane {
      case .articles: drawArticles(state, on: &frame)
      case .checklist: drawChecklist(state, on: &frame)
      case .comparison: drawComparison(state, on: &frame)
      case .sessions: drawSessions(state, on: &frame)
      }
    }
    let keys = state.laidOut.keyLine(for: state) ?? KeyLine(keymap, state)
    Chrome(layout: layout, keys: keys.line).draw(
      on: &frame, title: paneTitle(state), detail: book.title,
      notice: state.notice ?? findStatus(state) ?? focusedLink(state))
    frame.cursor = Place(
      column: min(frame.cursor.column, max(0, state.size.columns - 1)),
      row: min(frame.cursor.row, max(0, state.size.rows - 1)))
    return frame
  }

  /// Where the link in focus leads.
  private func focusedLink(_ state: State) -> String? {
    guard state.scope == .reader, let page = state.articles.page, let link = page.link,
      page.typeset.links.indices.contains(link - 1)
    else { return nil }
    return describe(page.typeset.links[link - 1])
  }

  /// The pane's name in the title.
  func paneTitle(_ state: State) -> String {
    if case .help = state.overlays.last { return Phrases.help }
    if case .search = state.overlays.last { return Phrases.search }
    if case .commands = state.overlays.last { return Phrases.commands }
    if case .problems = state.overlays.last { return Phrases.problems }
    return switch state.pane {
    case .articles: Phrases.articles
    case .comparison: Phrases.comparison
    case .sessions: Phrases.sessions
    case .checklist: state.checklist.stage == .advice ? Phrases.advice : Phrases.checklist
    }
  }
}

import Knowledge
import Screen

/// A list to choose from that lies over a pane until it is closed.
package struct Menu: Sendable, Equatable {
  /// What there is to choose.
  package enum Kind: Sendable, Equatable {
    /// The forms of the report.
    case report
    case bookmarks
    /// The articles opened since the program began.
    case history
    /// The headings of the article; and the place in it from which they were asked for.
    case outline(from: Visit)
    /// The conditions that stand side by side.
    case columns
    /// Whether everything is to be forgotten.
    case forgetting
    /// What the screen mentions: links, sources or words.
    case references(String, [Reference])
  }

  package let kind: Kind
  package var focus = 0
  package var scroll = Scroll()
  /// The digits typed so far of a line's number.
  package var digits = ""

  package init(_ kind: Kind) {
    self.kind = kind
  }

  var scope: Scope {
    switch kind {
    case .report: .print
    case .bookmarks: .bookmarks
    case .history: .history
    case .outline: .outline
    case .columns: .columns
    case .forgetting: .forgetting
    case .references: .references
    }
  }
}

extension Interface {
  func open(_ kind: Menu.Kind, focus: Int = 0, _ state: inout State) {
    var menu = Menu(kind)
    menu.focus = focus
    put(menu, &state, isNew: true)
  }

  /// The lines that can be chosen, in words.
  func items(of kind: Menu.Kind, _ state: State) -> [String] {
    switch kind {
    case .report: ReportChoice.allCases.map(Phrases.report)
    case .bookmarks: state.articles.places.bookmarks.map { title(of: $0.article) }
    case .history: historyItems(state)
    case .outline: headings(state)
    case .columns: columnItems(state)
    case .forgetting: [Phrases.keepAnswers, Phrases.beginAnew]
    case .references(let title, let references):
      // Where all are of one kind, its name stands in the title.
      title == Phrases.linksTitle ? references.map(describe) : references.map(name)
    }
  }

  func updateMenu(_ menu: Menu, _ state: inout State, _ command: Command) -> [Effect] {
    var menu = menu
    let last = max(0, items(of: menu.kind, state).count - 1)
    menu.digits = ""
    switch command {
    case .lineDown: menu.focus = min(last, menu.focus + 1)
    case .lineUp: menu.focus = max(0, menu.focus - 1)
    case .pageDown: menu.focus = min(last, menu.focus + Self.menuPage)
    case .pageUp: menu.focus = max(0, menu.focus - Self.menuPage)
    case .toTop: menu.focus = 0
    case .toBottom: menu.focus = last
    case .delete:
      removeBookmark(&menu, &state)
    case .choose: return choose(menu, &state)
    case .back:
      close(menu, &state)
      return []
    default: break
    }
    put(menu, &state)
    return []
  }

  /// Takes a digit of a line's number in, and goes to that line.
  func type(_ digit: String, into menu: Menu, _ state: inout State) {
    var menu = menu
    let count = items(of: menu.kind, state).count
    for digits in [menu.digits + digit, digit] {
      guard let number = Int(digits), (1...max(1, count)).contains(number) else { continue }
      menu.digits = digits
      menu.focus = number - 1
      put(menu, &state)
      return
    }
    menu.digits = ""
    put(menu, &state)
  }

  private static let menuPage = 8

  /// Shows the menu with its focus in view; the text follows an outline.
  private func put(_ menu: Menu, _ state: inout State, isNew: Bool = false) {
    var menu = menu
    let page = MenuPage(self, menu, state)
    menu.scroll.reveal(page.focus, length: page.lines.count, height: page.area.rows)
    if isNew {
      state.overlays.append(.menu(menu))
    } else if !state.overlays.isEmpty {
      state.overlays[state.overlays.count - 1] = .menu(menu)
    }
    if case .outline = menu.kind { showHeading(menu.focus, &state) }
  }

  private func close(_ menu: Menu, _ state: inout State) {
    state.overlays.removeLast()
    if case .outline(let place) = menu.kind { leaveOutline(place, &state) }
  }

  private func choose(_ menu: Menu, _ state: inout State) -> [Effect] {
    guard items(of: menu.kind, state).indices.contains(menu.focus) else { return [] }
    switch menu.kind {
    case .columns:
      toggleColumn(menu.focus, &state)
      put(menu, &state)
      return []
    case .references(_, let references): return follow(references[menu.focus], &state)
    case .report:
      state.overlays.removeLast()
      return [.deliver(ReportChoice.allCases[menu.focus], state.checklist.sheet)]
    case .bookmarks:
      state.overlays.removeLast()
      let place = state.articles.places.bookmarks[menu.focus]
      return visit(Visit(article: place.article, anchor: place.anchor), &state)
    case .history:
      state.overlays.removeLast()
      return visit(Visit(article: historyOrder(state)[menu.focus].article), &state)
    case .outline:
      state.overlays.removeLast()
      state.articles.showsOutline = true
    case .forgetting:
      state.overlays.removeLast()
      if menu.focus == 1 { return forgetVisit(&state) }
    }
    return []
  }
}

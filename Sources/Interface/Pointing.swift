import Screen

/// Taking what stands at a place: by its number, or by the mouse.
extension Interface {
  /// Takes what stands at a place among what can be chosen now.
  func pick(_ number: Int, _ state: inout State) -> [Effect] {
    guard focus(on: number, &state) else { return [] }
    return perform(.choose, &state)
  }

  /// Whether something stands at a place among what can be chosen now.
  func canPick(_ number: Int, _ state: State) -> Bool {
    var state = state
    return focus(on: number, &state)
  }

  /// A press takes the line or the link under it.
  func press(at place: Place, _ state: inout State) -> [Effect] {
    guard !wakes(&state), !state.isCovered else { return [] }
    let frame = view(state)
    guard place.row < frame.size.rows, place.column < frame.size.columns else { return [] }
    let target = Int(frame.row(place.row).dropFirst(place.column).first?.link ?? 0)
    if state.overlays.isEmpty, state.pane == .articles {
      let layout = ScreenLayout(state.size)
      state.articles.isReading =
        state.articles.isReading && !layout.isWide || layout.isWide && place.column > layout.list.right
    }
    return target > 0 ? pick(target - 1, &state) : []
  }

  /// The wheel goes line by line, as the arrows do.
  func turn(_ lines: Int, _ state: inout State) -> [Effect] {
    guard !wakes(&state) else { return [] }
    return (0..<min(abs(lines), Self.mostWheelLines)).flatMap { _ in
      perform(lines < 0 ? .lineUp : .lineDown, &state)
    }
  }

  /// More lines than a hand can turn at once.
  private static let mostWheelLines = 60

  /// Puts the focus on a place among what can be chosen; false where there is nothing.
  private func focus(on number: Int, _ state: inout State) -> Bool {
    switch state.overlays.last {
    case .menu(var menu)?:
      guard items(of: menu.kind, state).indices.contains(number) else { return false }
      menu.focus = number
      state.overlays[state.overlays.count - 1] = .menu(menu)
    case .search(var pane)?:
      guard pane.hits.indices.contains(number) else { return false }
      pane.selected = number
      state.overlays[state.overlays.count - 1] = .search(pane)
    case .commands(var search)?:
      guard commands(matching: search.query, state).indices.contains(number) else { return false }
      search.focus = number
      state.overlays[state.overlays.count - 1] = .commands(search)
    case .help, .card, .hidden, .stillThere, .problems: return false
    case nil: return focusPane(on: number, &state)
    }
    return true
  }

  private func focusPane(on number: Int, _ state: inout State) -> Bool {
    switch state.pane {
    case .articles where state.articles.isReading:
      guard state.articles.page?.typeset.links.indices.contains(number) ?? false else { return false }
      state.articles.page?.link = number + 1
    case .articles:
      guard book.articles.indices.contains(number) else { return false }
      state.articles.selected = number
    case .comparison:
      guard state.comparison.table?.rows.indices.contains(number) ?? false else { return false }
      state.comparison.row = number
    case .sessions:
      guard sessionOptions(state).indices.contains(number) else { return false }
      if case .deleting = state.sessions.stage {
        state.sessions.deletes = number == 1
      } else {
        state.sessions.focus = number
      }
    case .checklist: return focusChecklist(on: number, &state)
    }
    return true
  }
}

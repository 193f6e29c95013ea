import Knowledge
import Screen

/// What commands do: those of every scope here, all others by the pane or overlay that has the keys.
extension Interface {
  /// Carries a command out; where it is not possible now, says why.
  func perform(_ command: Command, _ state: inout State) -> [Effect] {
    if state.isCovered, command != .quitAtOnce {
      if command == .back { state.overlays.removeLast() }
      return []
    }
    if let reason = disabledReason(for: command, Context(self, state)) {
      state.notice = reason
      return []
    }
    if command == .quitAtOnce { return leave(&state) }
    if command == .copy { return copy(&state) }
    if let pane = Features.panes.first(where: { $0.showing.command == command }) {
      return turn(to: pane, &state)
    }
    if let overlay = Features.overlays.first(where: { $0.opener == command }),
      type(of: state.top) != overlay
    {
      guard let opened = overlay.opened(Context(self, state)) else { return [] }
      return carryOut((overlay.replacesOthers ? [.closeAll] : []) + [.open(opened)], &state)
    }
    if let requests = LookingUp.requests(for: command, Context(self, state)) {
      return carryOut(requests, &state)
    }
    return withTop(&state) { $0.update(command, $1) }
  }

  /// Why a command is not possible now, in a sentence; nil when it is.
  func disabledReason(for command: Command, _ context: Context) -> String? {
    if options.isKiosk, let reason = kioskReason(for: command) { return reason }
    for pane in context.state.panes {
      if let reason = pane.disabledReason(for: command, context) { return reason }
    }
    return LookingUp.disabledReason(for: command, context)
      ?? (command == .showProblems && context.state.problems == nil ? Phrases.notWatching : nil)
  }

  /// Where anybody may use the program, nobody leaves it, and nothing is written.
  private func kioskReason(for command: Command) -> String? {
    switch command {
    case .quitAtOnce: Phrases.staysOpen
    case .print: options.printsInKiosk ? nil : Phrases.notInKiosk
    case .showSessions, .copy: Phrases.notInKiosk
    default: nil
    }
  }

  /// Shows a pane, with nothing on it.
  private func turn(to pane: any Pane.Type, _ state: inout State) -> [Effect] {
    state.overlays = []
    state.show(pane)
    let context = Context(self, state)
    return carryOut(state.panes[state.shown].appear(context), &state)
  }

  /// Changes the pane or overlay that has the keys, and carries out what it asks for.
  func withTop(_ state: inout State, _ change: (inout any Feature, Context) -> [Request]) -> [Effect] {
    let context = Context(self, state)
    var requests: [Request]
    if let overlay = state.overlays.last {
      var feature: any Feature = overlay
      requests = change(&feature, context)
      if let changed = feature as? any Overlay { state.overlays[state.overlays.count - 1] = changed }
    } else {
      var feature: any Feature = state.panes[state.shown]
      requests = change(&feature, context)
      if let changed = feature as? any Pane { state.panes[state.shown] = changed }
    }
    return carryOut(requests, &state)
  }

  func typeText(_ text: String, _ state: inout State) -> [Effect] {
    withTop(&state) { $0.type(text, $1) }
  }

  /// Takes the option with a number.
  func pick(_ number: Int, _ state: inout State) -> [Effect] {
    var isThere = false
    let effects = withTop(&state) { feature, context in
      isThere = feature.focus(on: number, context)
      return []
    }
    return isThere ? effects + perform(.choose, &state) : []
  }

  /// Puts the words that are seen on the clipboard, when they were asked for by Enter or twice by the same key.
  private func copy(_ state: inout State) -> [Effect] {
    let key = state.pressed
    guard key == .enter || key == state.copyKey else {
      state.copyKey = key
      state.notice = Phrases.copyAgain
      return []
    }
    return [.copy(visibleText(state))]
  }

  /// Ends the program, where that is allowed.
  func leave(_ state: inout State) -> [Effect] {
    guard !options.isKiosk else {
      state.notice = Phrases.staysOpen
      return []
    }
    let places = state[ArticlesPane.self].placesToKeep
    return places.map { [.keepPlaces($0), .quit] } ?? [.quit]
  }
}

import Screen

/// What events of the terminal become.
extension Interface {
  /// Takes an event in; `perform` does each effect that it asks for, and answers with what comes of it.
  ///
  /// `now` is when it came, in milliseconds of a clock that only goes forward; without it no key is taken for held
  /// or early. The loops of the program and of its tests both call this.
  package func handle(
    _ event: Event, _ state: inout State, at now: Int? = nil, perform: (Effect) -> [Action]
  ) {
    switch event {
    case .key(let key): settle(press(key, &state, at: now), &state, perform: perform)
    case .paste(let text): if state.scope.readsText { act(.typed(text), &state, perform: perform) }
    case .resized(let size): act(.resized(size), &state, perform: perform)
    case .pressed(let place):
      if let now, isEarly(state, at: now) {
        state.notice = Phrases.tooEarly
      } else {
        act(.pressed(place), &state, perform: perform)
      }
    case .wheel(let lines): act(.wheel(lines), &state, perform: perform)
    case .idle: act(.idle, &state, perform: perform)
    case .terminate, .closed: state.isOver = true
    case .descriptorReady: break
    }
  }

  /// Lets something happen, with the effects that follow from it.
  package func act(_ action: Action, _ state: inout State, perform: (Effect) -> [Action]) {
    settle(update(&state, action), &state, perform: perform)
  }

  /// Has effects done until none is left.
  package func settle(_ effects: [Effect], _ state: inout State, perform: (Effect) -> [Action]) {
    for effect in effects {
      if effect == .quit { state.isOver = true }
      for action in perform(effect) { act(action, &state, perform: perform) }
    }
  }

  /// Takes a key in, at a time in milliseconds.
  package func press(_ key: Key, _ state: inout State, at now: Int? = nil) -> [Effect] {
    if isWayOut(key, &state) { return [.quit] }
    if wakes(&state) { return [] }
    let asked = state.copyKey
    state.pressed = key
    defer { state.pressed = nil }
    // A key that asked for something else in between begins anew.
    defer { if asked == state.copyKey { state.copyKey = nil } }
    guard let action = action(for: key, in: state) else {
      if !state.isCovered { state.notice = Phrases.meansNothing(key) }
      return []
    }
    if let now, !mayAct(action, key, &state, at: now) { return [] }
    return update(&state, action)
  }

  /// What a key asks for now; nil when it means nothing here.
  package func action(for key: Key, in state: State) -> Action? {
    let scope = state.scope
    if scope.readsNumbers, key.isDigit { return .typed(key.name) }
    if let command = keymap.command(for: key, in: scope) { return .command(command) }
    guard case .character(let letter) = key else { return nil }
    if scope.readsText || (scope.reading == .marks && isMark(letter)) { return .typed(String(letter)) }
    // A capital that means nothing of its own counts as the small letter.
    guard letter.isUppercase, let small = letter.lowercased().first, String(small) == letter.lowercased()
    else {
      return nil
    }
    return keymap.command(for: .character(small), in: scope).map { .command($0) }
  }

  /// Whether a capital letter is a mark of the body map.
  private func isMark(_ letter: Character) -> Bool {
    book.rules.bodyMap?.marks.contains { $0.letter == String(letter) } ?? false
  }

  /// Whether the latest keys are those by which staff leave.
  private func isWayOut(_ key: Key, _ state: inout State) -> Bool {
    guard options.isKiosk, !options.wayOut.isEmpty else { return false }
    state.latestKeys = (state.latestKeys + [key]).suffix(options.wayOut.count)
    return state.latestKeys == options.wayOut
  }

  /// Notes that somebody is there; true when that was all that was asked.
  private func wakes(_ state: inout State) -> Bool {
    // Where nothing is forgotten by itself and nobody else comes, nobody's being there leaves a trace.
    if options.idleSeconds != nil || options.isKiosk { state.isTouched = true }
    guard state.isWarned else { return false }
    state.overlays.removeLast()
    layOut(&state)
    return true
  }

  /// A press of the mouse takes the option or the link under it.
  func press(at place: Position, _ state: inout State) -> [Effect] {
    guard !wakes(&state), !state.isCovered else { return [] }
    let frame = view(state)
    guard place.row < frame.size.rows, place.column < frame.size.columns else { return [] }
    let target = Int(frame.row(place.row).dropFirst(place.column).first?.link ?? 0)
    _ = withTop(&state) { feature, context in
      feature.press(at: place, context)
      return []
    }
    return target > 0 ? pick(target - 1, &state) : []
  }

  /// The wheel goes line by line, as the arrows do.
  func turn(_ lines: Int, _ state: inout State) -> [Effect] {
    guard !wakes(&state) else { return [] }
    return (0..<min(abs(lines), Self.mostWheelLines)).flatMap { _ in
      let effects = perform(lines < 0 ? .lineUp : .lineDown, &state)
      layOut(&state)
      return effects
    }
  }

  /// More lines than a hand can turn at once.
  private static let mostWheelLines = 60
}

/// What happens when nobody is there any more.
extension Interface {
  /// How many milliseconds may pass without a key until `idle` is to happen; nil for any time.
  package func timeout(_ state: State) -> Int? {
    if state.isSearchWaiting { return Search.rest }
    guard state.isTouched, let seconds = options.idleSeconds, let warning = options.warningSeconds else {
      return nil
    }
    return 1_000 * (state.isWarned ? warning : seconds)
  }

  /// No key came in time: warns first, and then forgets everything.
  func idle(_ state: inout State) -> [Effect] {
    if state.isSearchWaiting { return carryOut(state.searchNow(), &state) }
    guard state.isWarned else {
      state.overlays.append(IdleWarning())
      return []
    }
    return forget(&state)
  }

  /// Begins anew for the next person: what was answered, read and searched is gone.
  func forget(_ state: inout State) -> [Effect] {
    let articles = state[ArticlesPane.self]
    let (fresh, effects) = start(
      size: state.size, opening: nil, kept: options.isKiosk ? articles.placesAtStart : articles.places,
      keepsPlaces: articles.keepsPlaces, resumes: false)
    let shown = state.isWarned ? 0 : state.shown
    let (problems, isOver) = (state.problems, state.isOver)
    state = fresh
    state.shown = shown
    state[ArticlesPane.self].placesAtStart = articles.placesAtStart
    if shown != 0 { state.notice = nil }
    (state.problems, state.isOver) = (problems, isOver)
    return effects
  }
}

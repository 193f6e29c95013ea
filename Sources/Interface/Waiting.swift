import Screen

/// What happens as keys come, and as none come.
extension Interface {
  /// Takes a key in.
  package func press(_ key: Key, _ state: inout State) -> [Effect] {
    if isWayOut(key, &state) { return [.quit] }
    if wakes(&state) { return [] }
    return action(for: key, in: state).map { update(&state, $0) } ?? []
  }

  /// Notes that somebody is there; true when that was all that was asked.
  func wakes(_ state: inout State) -> Bool {
    // Who need not be waited for leaves no trace.
    if manners.idleSeconds != nil { state.isTouched = true }
    guard state.isWarned else { return false }
    state.overlays.removeLast()
    return true
  }

  /// How many milliseconds may pass without a key before something happens; nil for any time.
  package func patience(_ state: State) -> Int? {
    guard state.isTouched, let seconds = manners.idleSeconds, let warning = manners.warningSeconds else {
      return nil
    }
    return 1_000 * (state.isWarned ? warning : seconds)
  }

  /// Nothing was pressed for as long as patience lasts: warns first, and then forgets everything.
  func idle(_ state: inout State) -> [Effect] {
    guard state.isWarned else {
      state.overlays.append(.stillThere)
      return []
    }
    return forgetVisit(&state)
  }

  /// Begins anew for the next person: what was answered, read and searched is gone.
  func forgetVisit(_ state: inout State) -> [Effect] {
    let pane = state.isWarned ? Pane.articles : state.pane
    var places = state.articles.places
    if manners.isKiosk { places = state.articles.placesAtStart }
    var (fresh, effects) = start(
      size: state.size, kept: places, keepsPlaces: state.articles.keepsPlaces, resumes: false)
    fresh.pane = pane
    if pane != .articles { fresh.notice = nil }
    fresh.problems = state.problems
    fresh.articles.placesAtStart = state.articles.placesAtStart
    state = fresh
    return effects
  }

  /// Whether the latest keys are those by which staff leave.
  private func isWayOut(_ key: Key, _ state: inout State) -> Bool {
    guard manners.isKiosk, !manners.wayOut.isEmpty else { return false }
    state.latestKeys = (state.latestKeys + [key]).suffix(manners.wayOut.count)
    return state.latestKeys == manners.wayOut
  }
}

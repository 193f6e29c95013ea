import Knowledge

extension Interface {
  /// Why a command is not possible now, in a sentence; nil when it is.
  func obstacle(to command: Command, _ state: State) -> String? {
    if manners.isKiosk, let kept = kioskObstacle(to: command) { return kept }
    switch command {
    case .undo where state.checklist.past.isEmpty: return Phrases.nothingToUndo
    case .beginAnew where state.checklist.sheet.answers.isEmpty: return Phrases.nothingToForget
    case .goBack where state.articles.history.isEmpty && state.articles.cameFrom == nil:
      return Phrases.noWayBack
    case .goForward where state.articles.future.isEmpty: return Phrases.noWayOn
    case .print where state.checklist.sheet.answers.isEmpty || !book.checklistIsSound:
      return Phrases.nothingToReport
    case .nextMatch, .previousMatch:
      return state.articles.find == nil ? Phrases.nothingLookedFor : nil
    case .nextLink, .previousLink, .showLinks:
      return state.scope == .reader && state.articles.page?.typeset.links.isEmpty ?? true
        ? Phrases.noLinks : nil
    case .showSources where mentioned(state).sources.isEmpty: return Phrases.noSources
    case .explainWords where words(mentioned(state)).isEmpty: return Phrases.noWords
    case .showProblems where state.problems == nil: return Phrases.notWatching
    case .showAnswered where book.comparison.allSatisfy({ bearing(on: $0, state) == nil }):
      return Phrases.noRows
    default: return nil
    }
  }

  /// Where anybody may use the program, nobody leaves it, and nothing is written.
  private func kioskObstacle(to command: Command) -> String? {
    switch command {
    case .quitAtOnce: Phrases.staysOpen
    case .showSessions, .print, .copy: Phrases.notInKiosk
    default: nil
    }
  }

  func bearing(on row: ComparisonRow, _ state: State) -> Bearing? {
    book.rules.bearing(of: state.checklist.sheet, on: row)
  }
}

import Knowledge
import Screen

/// The saved checklists: nothing is kept until somebody asks for it.
package struct SessionsPane: Sendable, Equatable {
  /// What the pane shows.
  package enum Stage: Sendable, Equatable {
    case list
    /// A label is being typed for the checklist that is to be kept.
    case naming(String)
    /// Deleting has to be said twice.
    case deleting(Session.ID)
    case timeline
  }

  package var stage = Stage.list
  /// Nil until they have been fetched.
  package var sessions: [Session]?
  package var focus = 0
  /// Whether the focus is on deleting, where that is asked once more.
  package var deletes = false
  package var scroll = Scroll()
  /// The session that each answer is saved to; nil while nothing is kept.
  package var kept: Session.ID? {
    didSet { if kept != oldValue { unsaved = [] } }
  }
  /// Whose answers could not be saved as they are now; they are tried again with the next change.
  package var unsaved: Set<Finding.ID> = []

  package init() {}

  /// Longer labels are cut; a label is a few words.
  static let labelLimit = 60

  var scope: Scope {
    switch stage {
    case .list: .sessions
    case .naming: .naming
    case .deleting: .deleting
    case .timeline: .timeline
    }
  }
}

extension Interface {
  func updateSessions(_ state: inout State, _ command: Command) -> [Effect] {
    switch state.sessions.stage {
    case .list: return updateSessionList(&state, command)
    case .naming(let label): return updateNaming(label, &state, command)
    case .deleting(let id): return updateDeleting(id, &state, command)
    case .timeline:
      if command == .back { enterSessions(.list, &state) } else { scrollSessions(&state, command) }
      return []
    }
  }

  private func updateSessionList(_ state: inout State, _ command: Command) -> [Effect] {
    let count = SessionsPage.lines(state).count
    switch command {
    case .lineDown: state.sessions.focus = min(count - 1, state.sessions.focus + 1)
    case .lineUp: state.sessions.focus = max(0, state.sessions.focus - 1)
    case .toTop: state.sessions.focus = 0
    case .toBottom: state.sessions.focus = count - 1
    case .choose: return choose(SessionsPage.lines(state)[min(state.sessions.focus, count - 1)], &state)
    case .delete: focused(state).map { enterSessions(.deleting($0.id), &state) }
    case .showTimeline:
      if focused(state) != nil {
        enterSessions(.timeline, &state)
      } else {
        state.notice = Phrases.chooseSession
      }
    case .back: state.pane = .articles
    default: break
    }
    return []
  }

  private func updateNaming(_ label: String, _ state: inout State, _ command: Command) -> [Effect] {
    switch command {
    case .erase: state.sessions.stage = .naming(String(label.dropLast()))
    case .eraseAll: state.sessions.stage = .naming("")
    case .choose:
      enterSessions(.list, &state)
      return [.keep(label: label, state.checklist.sheet)]
    case .back: enterSessions(.list, &state)
    default: break
    }
    return []
  }

  private func updateDeleting(_ id: Session.ID, _ state: inout State, _ command: Command) -> [Effect] {
    switch command {
    case .lineUp: state.sessions.deletes = false
    case .lineDown: state.sessions.deletes = true
    case .choose where state.sessions.deletes: return delete(id, &state)
    case .answerYes: return delete(id, &state)
    case .choose, .answerNo, .back: enterSessions(.list, &state)
    default: break
    }
    return []
  }

  private func delete(_ id: Session.ID, _ state: inout State) -> [Effect] {
    enterSessions(.list, &state)
    if state.sessions.kept == id { state.sessions.kept = nil }
    return [.deleteSession(id)]
  }

  /// What can be chosen in the sessions' pane, in words.
  func sessionOptions(_ state: State) -> [String] {
    switch state.sessions.stage {
    case .list: SessionsPage.lines(state).map(words)
    case .deleting: [Phrases.leaveIt, Phrases.deleteIt]
    case .naming, .timeline: []
    }
  }

  func words(_ line: SessionLine) -> String {
    switch line {
    case .keep: Phrases.keepThis
    case .stopKeeping: Phrases.stopKeeping
    case .keepPlaces: Phrases.keepPlaces
    case .forgetPlaces: Phrases.forgetPlaces
    case .session(let session): Phrases.session(session, urgency: book.rules.urgency(of: session.sheet))
    }
  }

  /// The session in focus, where the focus is on one.
  func focused(_ state: State) -> Session? {
    let lines = SessionsPage.lines(state)
    guard lines.indices.contains(state.sessions.focus),
      case .session(let session) = lines[state.sessions.focus]
    else {
      return nil
    }
    return session
  }

  private func choose(_ line: SessionLine, _ state: inout State) -> [Effect] {
    switch line {
    case .keep: enterSessions(.naming(""), &state)
    case .stopKeeping:
      state.sessions.kept = nil
      state.notice = Phrases.noLongerKept
    case .keepPlaces:
      state.articles.keepsPlaces = true
      state.notice = Phrases.placesKept
      return [.keepPlaces(placesNow(state))]
    case .forgetPlaces:
      state.articles.keepsPlaces = false
      state.notice = Phrases.placesForgotten
      return [.keepPlaces(nil)]
    case .session(let session): resume(session, &state)
    }
    return []
  }

  /// Takes a saved checklist up where it was left.
  ///
  /// It is judged by the rules of today.
  private func resume(_ session: Session, _ state: inout State) {
    state.checklist = ChecklistPane()
    state.checklist.sheet = session.sheet
    state.sessions.kept = session.id
    state.pane = .checklist
    if session.edition != book.rules.edition {
      state.notice = Phrases.otherEdition(session.edition, now: book.rules.edition)
    }
  }

  func enterSessions(_ stage: SessionsPane.Stage, _ state: inout State) {
    state.sessions.stage = stage
    state.sessions.deletes = false
    state.sessions.scroll = Scroll()
  }

  func type(label text: String, after label: String, _ state: inout State) {
    state.sessions.stage = .naming(TypedText.adding(text, to: label, atMost: SessionsPane.labelLimit))
  }

  func scrollSessions(_ state: inout State, _ command: Command) {
    let page = SessionsPage(self, state)
    _ = state.sessions.scroll.follow(command, length: page.lines.count, height: page.area.rows)
  }

  /// What has to be written down of a change of answers, while they are kept.
  ///
  /// What could not be saved before goes with it: otherwise what is kept would lack it, or say what was answered earlier.
  func keeping(_ before: AnswerSheet, _ state: inout State) -> [Effect] {
    let after = state.checklist.sheet
    guard let kept = state.sessions.kept, before != after else { return [] }
    let changed = Set(before.answers.keys).union(after.answers.keys).filter {
      before.answers[$0] != after.answers[$0]
    }
    defer { state.sessions.unsaved = [] }
    return changed.union(state.sessions.unsaved).sorted().map { .saveAnswer(kept, $0, after.answers[$0]) }
  }
}

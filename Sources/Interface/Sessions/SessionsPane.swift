import Knowledge
import Screen

/// The kept checklists: nothing is kept until somebody asks for it.
package struct SessionsPane: Pane {
  package static let showing = PaneKey(
    command: .showSessions, short: "sessions", sentence: "Show the saved checklists.")

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
  package var selection = ListSelection()
  /// Whether the focus is on deleting, where that is asked once more.
  package var deletes = false
  /// The session that each answer is saved to; nil while nothing is kept.
  package var kept: Session.ID? {
    didSet { if kept != oldValue { unsaved = [] } }
  }
  /// The label under which the checklist is to be kept from its first answer on; nil while nobody asked for that.
  package var awaitedLabel: String?
  /// Whether it is told how what is kept can be removed by a command.
  private var tellsCommand = false
  /// Whose answers could not be saved as they are now; they are tried again with the next change.
  package var unsaved: Set<Finding.ID> = []
  /// The session and the answers as they stood after the last action.
  private var settled: (session: Session.ID?, sheet: AnswerSheet) = (nil, AnswerSheet())

  package init() {}

  /// Longer labels are cut; a label is a few words.
  static let labelLimit = 60

  package static func == (one: SessionsPane, other: SessionsPane) -> Bool {
    one.stage == other.stage && one.sessions == other.sessions && one.selection == other.selection
      && one.deletes == other.deletes && one.kept == other.kept && one.unsaved == other.unsaved
  }

  package var scope: Scope {
    switch stage {
    case .list: .sessions
    case .naming: .naming
    case .deleting: .deleting
    case .timeline: .timeline
    }
  }
  package var title: String? { Phrases.sessions }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func appear(_ context: Context) -> [Request] {
    enter(.list)
    return [.effect(.listSessions)]
  }

  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    switch action {
    case .sessionsListed(let sessions): self.sessions = sessions
    case .keepFromFirstAnswer(let label): (awaitedLabel, tellsCommand) = (label, true)
    case .keepNoMore: (kept, awaitedLabel) = (nil, nil)
    case .kept(let id):
      kept = id
      return [.say(tellsCommand ? Phrases.keptAs(id) : Phrases.keptNow), .effect(.listSessions)]
    case .notSaved(let finding, _): unsaved.insert(finding)
    case .nameChecklist: enter(.naming(""))
    case .resume(let session):
      kept = session.id
      return renamed(session, context)
    case .askAgain(let session): (kept, awaitedLabel, tellsCommand) = (nil, session.label, false)
    default: break
    }
    return []
  }

  /// Saves what has changed of the answers, while they are kept.
  ///
  /// What could not be saved before goes with it: otherwise what is kept would lack it, or say what was answered earlier.
  package mutating func settle(_ context: Context) -> [Request] {
    let (before, after) = (settled, context.sheet)
    settled = (kept, after)
    if let label = awaitedLabel, kept == nil, !after.answers.isEmpty {
      awaitedLabel = nil
      return [.effect(.keep(label: label, after))]
    }
    guard let kept, before.session == kept, before.sheet != after else { return [] }
    let changed = Set(before.sheet.answers.keys).union(after.answers.keys).filter {
      before.sheet.answers[$0] != after.answers[$0] || before.sheet.changes[$0] != after.changes[$0]
    }
    defer { unsaved = [] }
    let isDone = Interview(context.book.rules).progress(after: after).next == nil
    return changed.union(unsaved).sorted().map {
      .effect(.saveAnswer(kept, $0, after.answers[$0], after.changes[$0]))
    }
      + (isDone ? [.effect(.finishSession(kept))] : [])
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    switch stage {
    case .list: return updateList(command, context)
    case .naming(let label): return updateNaming(label, command, context)
    case .deleting(let id): return updateDeleting(id, command)
    case .timeline:
      if command == .back { enter(.list) } else { _ = selection.scroll.follow(command, context.page) }
      return []
    }
  }

  private mutating func updateList(_ command: Command, _ context: Context) -> [Request] {
    let lines = lines(context)
    if selection.follow(command, count: lines.count, page: 1) { return [] }
    switch command {
    case .choose: return choose(lines[min(selection.focus, lines.count - 1)], context)
    case .delete: focused(context).map { enter(.deleting($0.id)) }
    case .showTimeline:
      guard let session = focused(context) else { return [.say(Phrases.chooseSession)] }
      guard context.book.rules.asked(session) else { return [.say(Phrases.otherGuide(session.guide))] }
      enter(.timeline)
    case .back: return [.show(ArticlesPane.self)]
    default: break
    }
    return []
  }

  private mutating func updateNaming(_ label: String, _ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .erase: stage = .naming(String(label.dropLast()))
    case .eraseAll: stage = .naming("")
    case .choose:
      enter(.list)
      return [.effect(.keep(label: label, context.sheet))]
    case .back: enter(.list)
    default: break
    }
    return []
  }

  private mutating func updateDeleting(_ id: Session.ID, _ command: Command) -> [Request] {
    switch command {
    case .lineUp: deletes = false
    case .lineDown: deletes = true
    case .choose where deletes: return delete(id)
    case .answerYes: return delete(id)
    case .choose, .answerNo, .back: enter(.list)
    default: break
    }
    return []
  }

  private mutating func delete(_ id: Session.ID) -> [Request] {
    enter(.list)
    if kept == id { kept = nil }
    return [.effect(.deleteSession(id))]
  }

  private mutating func choose(_ line: SessionLine, _ context: Context) -> [Request] {
    switch line {
    case .keep: enter(.naming(""))
    case .stopKeeping:
      kept = nil
      return [.say(Phrases.noLongerKept)]
    case .keepPlaces: return [.act(.keepPlaces(true))]
    case .forgetPlaces: return [.act(.keepPlaces(false))]
    case .session(let session): return resume(session, context)
    }
    return []
  }

  /// Keeps what an earlier edition asked under the names of today.
  private func renamed(_ session: Session, _ context: Context) -> [Request] {
    let current = context.book.rules.retired.current(session.sheet).answers
    let changed = Set(current.keys).union(session.sheet.answers.keys).filter {
      current[$0] != session.sheet.answers[$0]
    }
    return changed.sorted().map { .effect(.saveAnswer(session.id, $0, current[$0])) }
  }

  /// Takes a kept checklist up where it was left; it is judged by the rules of today.
  private func resume(_ session: Session, _ context: Context) -> [Request] {
    guard context.book.rules.asked(session) else { return [.say(Phrases.otherGuide(session.guide))] }
    // What stands on the screen and nowhere else would be gone.
    if kept == nil, !context.sheet.answers.isEmpty { return [.say(Phrases.keepBefore)] }
    let book = context.book.rules
    if Interview(book).progress(after: session.sheet).isSettled {
      return [.open(Menu(AskingAgain(session: session)))]
    }
    let edition = book.edition
    return [.act(.resume(session)), .show(ChecklistPane.self)]
      + (session.edition == edition ? [] : [.say(Phrases.otherEdition(session.edition, now: edition))])
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    if case .naming(let label) = stage {
      stage = .naming(TypedText.adding(text, to: label, atMost: Self.labelLimit))
    }
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    guard options(context).indices.contains(number) else { return false }
    if case .deleting = stage { deletes = number == 1 } else { selection.focus = number }
    return true
  }

  private mutating func enter(_ stage: Stage) {
    self.stage = stage
    deletes = false
    selection.scroll = Scroll()
  }

  /// The whole line is the label, or the end of the answers to it.
  package func actions(for words: String, _ context: Context) -> [Action]? {
    LinearText.numbers(in: words, self, context)
  }
}

import Knowledge
import Screen

/// What was answered the time before, while it is asked what has changed since.
package struct Earlier: Sendable, Equatable {
  package let sheet: AnswerSheet
  package let day: CalendarDay
}

/// What has changed since a kept checklist.
///
/// The pages that can name an emergency are asked anew; on every other page one line says that nothing has changed.
extension ChecklistPane {
  /// Begins anew beside what a session holds; an age that was known is not asked again.
  mutating func askAgain(since session: Session, _ context: Context) -> [Request] {
    let before = context.book.rules.retired.current(session.sheet)
    self = ChecklistPane()
    sheet.age = context.book.rules.completed(before).age
    earlier = Earlier(sheet: before, day: session.started.day)
    goOn(context)
    return []
  }

  /// What of the open page was answered the time before and is open now; empty where everything is asked anew.
  func unchangedAnswers(_ context: Context) -> [Finding.ID: Answer] {
    guard let earlier, let open, !asksAnew(open, context) else { return [:] }
    let given = context.book.rules.completed(sheet).answers
    let asked = open.asked.findings.filter { given[$0] == nil }
    return Dictionary(
      asked.compactMap { id in earlier.sheet.answers[id].map { (id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func asksAnew(_ open: OpenPage, _ context: Context) -> Bool {
    open.asked.rows.contains { context.book.rules.finding($0)?.urgencyIfYes == .emergency }
  }

  /// Answers what is open as it was answered the time before; what was open then is asked still.
  mutating func leaveUnchanged(_ context: Context) -> [Request] {
    guard let open else { return [] }
    let here = AnswerPlace.page(open.asked.id, item: selection.focus)
    remember(here)
    for (id, answer) in unchangedAnswers(context) { sheet.answers[id] = answer }
    setAside.remove(open.asked.id)
    if alarms(context, returningTo: here) { return [] }
    if open.question == nil, let first = openRows(context).first,
      let row = open.asked.rows.firstIndex(of: first)
    {
      focus(onItem: row + 1, context)
      return [.say(Phrases.newRows)]
    }
    proceed(context)
    return []
  }

  /// Whether a row was there the time before.
  func wasThere(_ id: Finding.ID) -> Bool { earlier?.sheet.answers[id] == .yes }

  /// A row that is there again, and has changed so.
  mutating func answerChanged(_ change: Change, _ context: Context) -> [Request] {
    guard case .row(let id) = itemInFocus(context), wasThere(id) else {
      return [.say(Phrases.changesNeedBefore)]
    }
    guard isFocusSeen(context) else { return reveal(context) }
    return give(.yes, to: [id], changed: change, context)
  }

  /// What stands behind a row: what was answered the time before, and how it has changed.
  func afterRow(_ id: Finding.ID) -> String {
    if let change = sheet.changes[id] { return " " + Phrases.changed(change) }
    switch earlier?.sheet.answers[id] {
    case .yes: return " " + Phrases.yesBefore
    case .unsure: return " " + Phrases.unsureBefore
    case .no, .chose, nil: return ""
    }
  }
}

extension ChecklistPane {
  /// The kept checklists are listed, so that one that is under way can be named.
  package mutating func appear(_ context: Context) -> [Request] {
    context.options.isKiosk || stage != .start ? [] : [.effect(.listSessions)]
  }

  /// The latest kept checklist of this guide that was not gone through to where it is settled.
  func underWay(_ context: Context) -> Session? {
    guard sheet.answers.isEmpty, let sessions = context[SessionsPane.self].sessions else { return nil }
    let book = context.book.rules
    return sessions.last { book.asked($0) && !Interview(book).progress(after: $0.sheet).isSettled }
  }
}

extension Scope {
  package static let again = Scope("again", "going on or asking again")
}

/// A kept checklist that was gone through: to look at it, or to ask what has changed since.
package struct AskingAgain: MenuContent {
  package static let scope = Scope.again
  package static let bindings = MenuKeys.menu(scope, "Take the line in focus.")
  package let session: Session

  package var title: String { Phrases.keptOn(session.started.day) }
  package var nothing: String { Phrases.nothingHere }
  package var isNumbered: Bool { true }

  package func items(_ context: Context) -> [String] {
    [Phrases.whatHasChanged(session.started.day), Phrases.asItWas]
  }

  package func choose(_ number: Int, _ context: Context) -> [Request] {
    let asks = number == 0
    return [.close, .act(asks ? .askAgain(session) : .resume(session)), .show(ChecklistPane.self)]
  }
}

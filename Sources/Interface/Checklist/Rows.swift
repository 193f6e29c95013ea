import Knowledge
import Screen

/// A page of rows: what its keys do, and how it is left.
extension ChecklistPane {
  mutating func updatePage(_ command: Command, _ context: Context) -> [Request] {
    if map != nil { return updateMap(command, context) }
    let items = items(context)
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: items.count, context)
    case .pageDown, .pageUp: turnPage(command, context)
    case .toTop: focus(onItem: 0, context)
    case .toBottom: focus(onItem: items.count - 1, context)
    case .choose: return choose(context)
    case .answerYes: return answer(.yes, context)
    case .answerNo: return answer(.no, context)
    case .answerUnsure: return answer(.unsure, context)
    case .worse: return answerChanged(.worse, context)
    case .better: return answerChanged(.better, context)
    case .nextAnswer:
      guard case .row(let id) = itemInFocus(context) else { return [] }
      guard isFocusSeen(context) else { return reveal(context) }
      let given = context.book.rules.completed(sheet).answers[id]
      return give(answer(after: given), to: [id], staying: true, context)
    default: return updateAround(command, context)
    }
    return []
  }

  /// What every page has in common, however it is answered.
  mutating func updateAround(_ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .why: return why(context)
    case .undo: return undo(context)
    case .previousQuestion: enterPrevious(context)
    case .showAdvice: enter(.advice, context)
    case .review: enter(.review, context)
    case .back where returnLine != nil: enterReview(context)
    case .back: enter(.start, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  /// Takes the line in focus; on what is asked, goes to the first line below it.
  private mutating func choose(_ context: Context) -> [Request] {
    guard let item = itemInFocus(context) else { return [] }
    switch item {
    case .lead:
      moveFocus(.lineDown, among: items(context).count, context)
      return []
    case .row where !isFocusSeen(context): return reveal(context)
    case .row(let id):
      let isTicked = context.book.rules.completed(sheet).answers[id] == .yes
      return give(isTicked ? nil : .yes, to: [id], staying: true, context)
    case .closing(let closing): return leave(by: closing, context)
    case .choice, .answer, .takeMarked:
      return question(context).map { choose(item, of: $0, context) } ?? []
    }
  }

  /// A key that answers: it answers the row in focus, or a typed question.
  private mutating func answer(_ answer: Answer, _ context: Context) -> [Request] {
    if let finding = question(context) {
      guard answer == .unsure || finding.kind == .yesno else { return [.say(Phrases.answerIsChosen)] }
      return choose(.answer(answer), of: finding, context)
    }
    switch itemInFocus(context) {
    case .row where !isFocusSeen(context): return reveal(context)
    case .row(let id): return give(answer, to: [id], context)
    case .lead:
      focus(onItem: 1, context)
      return [.say(Phrases.firstRow)]
    default: return [.say(Phrases.rowsAreAnswered)]
    }
  }

  /// Answers rows of the page as one step; nil leaves them open again.
  ///
  /// A tick stays on its row; every other answer goes to the next one, and on when none is open any more.
  mutating func give(
    _ answer: Answer?, to rows: [Finding.ID], staying: Bool = false, changed: Change? = nil,
    _ context: Context
  ) -> [Request] {
    guard let open, let first = rows.first.flatMap({ open.asked.rows.firstIndex(of: $0) }),
      let last = rows.last.flatMap({ open.asked.rows.firstIndex(of: $0) })
    else { return [] }
    let wasOpen = !openRows(context).isEmpty
    remember(.page(open.asked.id, item: first + 1))
    for row in rows { (sheet.answers[row], sheet.changes[row]) = (answer, changed) }
    let next = last + 2
    if alarms(context, returningTo: .page(open.asked.id, item: next)) { return [] }
    if staying {
      revealFocus(context)
    } else if openRows(context).isEmpty, wasOpen || next > open.asked.rows.count {
      proceed(context)
    } else {
      focus(onItem: next, context)
    }
    return []
  }

  /// Answers rows by their names, as lines do that are typed: on a page where each is answered by itself the next
  /// one follows, and on the others more can be ticked.
  mutating func answerRows(_ rows: [Finding.ID], _ answer: Answer, _ context: Context) -> [Request] {
    guard let open, stage == .page(open.asked.id) else { return [] }
    return give(answer, to: rows, staying: !open.asked.each, context)
  }

  /// Leaves the page by a line below its rows, once all of them were seen.
  private mutating func leave(by closing: PageItem.Closing, _ context: Context) -> [Request] {
    guard let open else { return [] }
    let isOpen = openRows(context)
    if closing == .unchanged { return leaveUnchanged(context) }
    if closing != .later, let row = open.unseenRows.first {
      focus(onItem: row + 1, context)
      return [.say(Phrases.notAllSeen)]
    }
    switch closing {
    case .goOn:
      guard let first = isOpen.first, let row = open.asked.rows.firstIndex(of: first) else { break }
      focus(onItem: row + 1, context)
      return [.say(Phrases.stillOpen(words(.row(first), number: 0, context)))]
    case .none, .othersUnsure:
      remember(.page(open.asked.id, item: selection.focus))
      for row in isOpen { sheet.answers[row] = closing == .none ? .no : .unsure }
    case .unchanged: break
    case .later:
      remember(.page(open.asked.id, item: selection.focus))
      setAside.insert(open.asked.id)
    }
    proceed(context)
    return []
  }
}

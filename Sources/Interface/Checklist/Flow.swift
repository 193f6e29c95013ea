import Knowledge
import Screen

/// Going from page to page.
extension ChecklistPane {
  func progress(_ context: Context) -> InterviewProgress {
    Interview(context.book.rules).progress(after: sheet, setAside: setAside)
  }

  /// Shows a stage from its top, with nothing in focus that answers.
  mutating func enter(_ stage: Stage, _ context: Context) {
    self.stage = stage
    selection = ListSelection()
    (marked, fault, map) = ([], nil, nil)
    if stage != .emergency, stage != .review { returnLine = nil }
    if stage == .review { reviewed = progress(context).pages }
    // That nothing more is needed is told with the way to the advice in focus.
    if stage == .settled { selection.focus = 1 }
  }

  /// Opens a page with the focus on one of its lines; at first on what it asks, where nothing is answered.
  mutating func show(_ asked: AskedPage, item: Int = 0, _ progress: InterviewProgress, _ context: Context) {
    let line = returnLine
    enter(.page(asked.id), context)
    returnLine = line
    let known = pagesOpened.first { $0.page == asked.id }?.number
    let number = known ?? max(progress.step, (pagesOpened.last?.number ?? 0) + 1)
    if known == nil {
      pagesOpened.append(NumberedPage(page: asked.id, number: number))
    }
    let isSame = open?.asked == asked
    if !isSame { open = OpenPage(asked, number: number, about: max(progress.about, number)) }
    if let finding = asked.question.flatMap(context.book.rules.finding) {
      // The map begins with the marks of the time before, to be changed and gone on with.
      let before = finding.kind == .map ? earlier?.sheet.answers[finding.id] : nil
      take(sheet.answers[finding.id] ?? before, finding, context)
    }
    focus(onItem: item, context)
  }

  /// Opens a page by its name; the start page where it does not arise any more.
  mutating func show(_ id: AskedPage.ID, item: Int = 0, _ context: Context) {
    let progress = progress(context)
    guard let asked = progress.pages.first(where: { $0.id == id }) else { return enter(.start, context) }
    show(asked, item: item, progress, context)
  }

  /// Opens the page that asks for a finding, with the focus on it; the start page where it is not asked now.
  mutating func showPage(asking finding: Finding.ID, _ context: Context) {
    let progress = progress(context)
    guard let asked = progress.pages.first(where: { $0.rows.contains(finding) || $0.question == finding })
    else { return enter(.start, context) }
    show(asked, progress, context)
    if let place = items(context).firstIndex(of: .row(finding)) { focus(onItem: place, context) }
  }

  /// Makes ready what was marked at a typed question before.
  private mutating func take(_ given: Answer?, _ finding: Finding, _ context: Context) {
    if case .chose(let taken)? = given, finding.kind.takesSeveral { marked = taken }
    guard finding.kind == .map, let body = context.book.rules.bodyMap, let first = body.regions.first else {
      return
    }
    map = MapFocus(region: body.marks(in: marked).first?.region.id ?? first.id)
  }

  /// Goes on after a page is answered or set aside.
  mutating func proceed(_ context: Context) {
    if returnLine != nil { return enterReview(context) }
    let progress = progress(context)
    guard let next = progress.next else { return enter(.review, context) }
    let isToday = progress.urgency == .today && !wasToldToday
    guard isToday || (progress.isSettled && !wasToldSettled) else { return show(next, progress, context) }
    (wasToldSettled, wasToldToday) = (progress.isSettled, wasToldToday || isToday)
    pagesLeft = progress.openPages
    enter(.settled, context)
  }

  /// Goes to the page whose turn it is; when none is left, to those set aside, and at last to all answers.
  mutating func goOn(_ context: Context) {
    if progress(context).next == nil { setAside = [] }
    let progress = progress(context)
    guard let next = progress.next else { return enter(.review, context) }
    show(next, progress, context)
  }

  /// Goes back to where an emergency interrupted, and on from there.
  mutating func resume(_ context: Context) {
    defer { interrupted = nil }
    switch interrupted {
    case .page(let id, let item):
      if let open, open.asked.id == id, open.question == nil, !openRows(context).isEmpty {
        show(id, item: item, context)
      } else {
        proceed(context)
      }
    case .review(let line):
      returnLine = line
      enterReview(context)
    case nil: goOn(context)
    }
  }

  /// Goes to the page before this one, as it was left; from the first, to the start page.
  mutating func enterPrevious(_ context: Context) {
    guard returnLine == nil else { return enterReview(context) }
    let progress = progress(context)
    let here = pagesOpened.firstIndex { $0.page == open?.asked.id } ?? pagesOpened.count
    let before = pagesOpened[..<here].last { opened in progress.pages.contains { $0.id == opened.page } }
    guard let before else { return enter(.start, context) }
    show(before.page, context)
  }

  /// Goes back to the pages from the advice or from all answers: to what is open, else to the page before.
  mutating func backToPages(_ context: Context) {
    let progress = progress(context)
    if let next = progress.next {
      show(next, progress, context)
    } else if let last = pagesOpened.last {
      show(last.page, context)
    } else {
      goOn(context)
    }
  }

  mutating func undo(_ context: Context) -> [Request] {
    guard let last = past.popLast() else { return [.say(Phrases.nothingToUndo)] }
    (sheet, setAside, interrupted) = (last.sheet, last.setAside, nil)
    let progress = progress(context)
    if !progress.isSettled { wasToldSettled = false }
    if progress.urgency < .today { wasToldToday = false }
    switch last.place {
    case .page(let id, let item): show(id, item: item, context)
    case .review(let line):
      returnLine = line
      enterReview(context)
    }
    return []
  }

  /// Notes how things stand before an answer.
  mutating func remember(_ place: AnswerPlace) {
    past.append(Past(sheet: sheet, setAside: setAside, place: place))
  }

  /// Shows the emergency notice where the latest answer gave a reason for it; answers whether it did.
  mutating func alarms(_ context: Context, returningTo place: AnswerPlace) -> Bool {
    let rules = context.book.rules
    func reasons(_ sheet: AnswerSheet) -> [Reason] {
      rules.advise(sheet)?.reasons.filter { $0.urgency == .emergency } ?? []
    }
    guard rules.urgency(of: sheet) == .emergency, reasons(sheet) != reasons(past.last?.sheet ?? AnswerSheet())
    else { return false }
    let line = returnLine
    enter(.emergency, context)
    (interrupted, returnLine) = (place, line)
    return true
  }
}

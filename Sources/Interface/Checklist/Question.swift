import Knowledge
import Screen
import Typesetting

/// One line that can be chosen below a question.
enum QuestionOption: Equatable {
  case answer(Answer)
  case choice(Choice.ID)
  /// Takes the choices marked so far.
  case takeMarked

  static func all(for finding: Finding) -> [QuestionOption] {
    switch finding.kind {
    case .yesno: [.answer(.yes), .answer(.no), .answer(.unsure)]
    case .choice: finding.choices.map { .choice($0.id) } + [.answer(.unsure)]
    case .several: finding.choices.map { .choice($0.id) } + waysOn
    case .map: waysOn
    }
  }

  /// Below what can be marked: go on with it, with nothing, or without knowing.
  private static let waysOn: [QuestionOption] = [.takeMarked, .answer(.no), .answer(.unsure)]

  /// Whether it is what was answered.
  func isGiven(_ given: Answer?) -> Bool {
    switch self {
    case .answer(let answer): given == answer
    case .choice(let choice): given == .chose([choice])
    case .takeMarked: false
    }
  }
}

extension ChecklistPane {
  mutating func updateQuestion(_ id: Finding.ID, _ command: Command, _ context: Context) -> [Request] {
    guard let finding = context.book.rules.finding(id) else { return [] }
    if map != nil { return updateMap(finding, command, context) }
    let options = QuestionOption.all(for: finding)
    switch command {
    case .lineDown, .lineUp:
      moveFocus(command, among: options.count, context)
      return []
    case .choose: return choose(options[min(selection.focus, options.count - 1)], of: finding, context)
    default: return updateAround(finding, command, context)
    }
  }

  /// What every question has in common, however it is answered.
  mutating func updateAround(_ finding: Finding, _ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .answerYes where finding.kind == .yesno: answer(.yes, finding, context)
    case .answerNo where finding.kind == .yesno: answer(.no, finding, context)
    case .answerUnsure: answer(.unsure, finding, context)
    case .why: return why(context)
    case .undo: return undo(context)
    case .previousQuestion: enterPrevious(before: finding.id, context)
    case .showAdvice: enter(.advice, context)
    case .review: enter(.review, context)
    case .back where returnLine != nil: enterReview(context)
    case .back: enter(.start, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  /// Why the question is asked, with the sources of what is said.
  func why(_ context: Context) -> [Request] {
    guard case .question(let id) = stage, let finding = context.book.rules.finding(id) else { return [] }
    var body = finding.why
    if let map = context.book.rules.bodyMap, finding.kind == .map { body = map.introduction + body }
    let sources = finding.sources.filter { context.book.index.sources[$0] != nil }
    if !sources.isEmpty {
      body += [
        .heading(level: 4, [.text(PageWords.sources)]),
        .list(start: nil, items: context.book.listed(sources)),
      ]
    }
    return [.open(Card(Phrases.whyAsked, body))]
  }

  mutating func choose(_ option: QuestionOption, of finding: Finding, _ context: Context) -> [Request] {
    switch option {
    case .answer(.no) where finding.kind.takesSeveral:
      let count = marked.count
      answer(.no, finding, context)
      return count > 0 ? [.say(Phrases.cleared(count))] : []
    case .answer(let given): answer(given, finding, context)
    case .choice(let choice) where finding.kind.takesSeveral: toggle(choice)
    case .choice(let choice): answer(.chose([choice]), finding, context)
    case .takeMarked where marked.isEmpty:
      fault = Phrases.chooseFirst
      revealFocus(context)
    case .takeMarked:
      answer(.chose(finding.choices.map(\.id).filter(marked.contains)), finding, context)
    }
    return []
  }

  /// Brings the line in focus back into view after the lines above it grew.
  func revealed(_ context: Context) -> Scroll {
    let page = page(context)
    var scroll = scroll
    if let focus = page.focus { scroll.reveal(focus, length: page.length, height: page.height) }
    return scroll
  }

  private mutating func revealFocus(_ context: Context) { scroll = revealed(context) }

  mutating func toggle(_ choice: Choice.ID) {
    fault = nil
    if let index = marked.firstIndex(of: choice) { marked.remove(at: index) } else { marked.append(choice) }
  }

  /// Writes an answer down: an emergency interrupts at once; else the next open question follows.
  private mutating func answer(_ given: Answer, _ finding: Finding, _ context: Context) {
    past.append(Past(sheet: sheet, question: finding.id))
    sheet.answers[finding.id] = given
    let progress = Interview(context.book.rules).progress(after: sheet)
    if progress.urgency == .emergency, hasNewAlarm(context) {
      enter(.emergency(finding.id), context)
    } else if returnLine != nil {
      enterReview(context)
    } else if !wasToldEnough, progress.isSettled, progress.next != nil {
      wasToldEnough = true
      enter(.enough, context)
    } else {
      enter(progress, context)
    }
  }

  /// Whether an answer gave a reason for emergency help that was not there before it.
  private func hasNewAlarm(_ context: Context) -> Bool {
    func reasons(_ sheet: AnswerSheet) -> [Reason] {
      context.book.rules.advise(sheet)?.reasons.filter { $0.urgency == .emergency } ?? []
    }
    return reasons(sheet) != reasons(past.last?.sheet ?? AnswerSheet())
  }

  /// Goes to the question before this one, as it was left; from the first, to the start page.
  private mutating func enterPrevious(before id: Finding.ID, _ context: Context) {
    let trail = trail
    let position = trail.firstIndex(of: id) ?? trail.count
    enter(position > 0 ? .question(trail[position - 1]) : .start, context)
  }

  func words(_ option: QuestionOption, _ finding: Finding) -> String {
    switch option {
    case .answer(.yes): return Phrases.yes
    case .answer(.no):
      return finding.kind == .map
        ? Phrases.nowhere : finding.kind.takesSeveral ? Phrases.noneOfThese : Phrases.no
    case .answer: return Phrases.dontKnow
    case .takeMarked: return Phrases.continueOn
    case .choice(let id):
      let label = finding.choices.first { $0.id == id }?.label ?? id.name
      return finding.kind.takesSeveral ? (marked.contains(id) ? "[x] " : "[ ] ") + label : label
    }
  }
}

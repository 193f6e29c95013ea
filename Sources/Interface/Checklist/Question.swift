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

extension Interface {
  func updateQuestion(_ state: inout State, _ id: Finding.ID, _ command: Command) {
    guard let finding = book.rules.finding(id) else { return }
    if state.checklist.map != nil {
      updateMap(&state, finding, command)
      return
    }
    let options = QuestionOption.all(for: finding)
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .choose: take(options[min(state.checklist.focus, options.count - 1)], of: finding, &state)
    default: updateAround(&state, finding, command)
    }
  }

  /// What every question has in common, however it is answered.
  func updateAround(_ state: inout State, _ finding: Finding, _ command: Command) {
    switch command {
    case .answerYes where finding.kind == .yesno: answer(.yes, finding, &state)
    case .answerNo where finding.kind == .yesno: answer(.no, finding, &state)
    case .answerUnsure: answer(.unsure, finding, &state)
    case .why: showWhy(state.checklist.stage, &state)
    case .undo: undo(&state)
    case .previousQuestion: enterPrevious(before: finding.id, &state)
    case .showAdvice: enter(.advice, &state)
    case .review: enter(.review, &state)
    case .back where state.checklist.returnLine != nil: enterReview(&state)
    case .back: enter(.start, &state)
    default: scroll(&state, command)
    }
  }

  /// Why a question is asked, with the sources of what is said.
  func showWhy(_ stage: ChecklistPane.Stage, _ state: inout State) {
    guard case .question(let id) = stage, let finding = book.rules.finding(id) else { return }
    var body = finding.why
    if let map = book.rules.bodyMap, finding.kind == .map { body = map.introduction + body }
    let sources = finding.sources.compactMap { book.index.sources[$0] }.map {
      [Block.paragraph([.text("\($0.id.name.uppercased()): " + SourceLine.text($0))])]
    }
    if !sources.isEmpty {
      body += [.heading(level: 4, [.text(PageWords.sources)]), .list(start: nil, items: sources)]
    }
    state.overlays.append(.card(Card(title: Phrases.whyAsked, body: body)))
  }

  func take(_ option: QuestionOption, of finding: Finding, _ state: inout State) {
    switch option {
    case .answer(.no) where finding.kind.takesSeveral:
      let count = state.checklist.marked.count
      answer(.no, finding, &state)
      if count > 0 { state.notice = Phrases.cleared(count) }
    case .answer(let given): answer(given, finding, &state)
    case .choice(let choice):
      if finding.kind.takesSeveral {
        toggle(choice, &state)
      } else {
        answer(.chose([choice]), finding, &state)
      }
    case .takeMarked:
      if state.checklist.marked.isEmpty {
        state.checklist.fault = Phrases.chooseFirst
        revealFocus(&state)
      } else {
        answer(.chose(finding.choices.map(\.id).filter(state.checklist.marked.contains)), finding, &state)
      }
    }
  }

  /// Brings the line in focus back into view after the lines above it grew.
  private func revealFocus(_ state: inout State) {
    let page = checklistPage(state)
    guard let focus = page.focus else { return }
    state.checklist.scroll.reveal(focus, length: page.lines.count, height: page.area.rows)
  }

  func toggle(_ choice: Choice.ID, _ state: inout State) {
    state.checklist.fault = nil
    if let index = state.checklist.marked.firstIndex(of: choice) {
      state.checklist.marked.remove(at: index)
    } else {
      state.checklist.marked.append(choice)
    }
  }

  /// Writes an answer down.
  ///
  /// An emergency interrupts at once; else the next open question follows.
  private func answer(_ given: Answer, _ finding: Finding, _ state: inout State) {
    state.checklist.past.append(Past(sheet: state.checklist.sheet, question: finding.id))
    state.checklist.sheet.answers[finding.id] = given
    let standing = Interview(book.rules).standing(after: state.checklist.sheet)
    if standing.urgency == .emergency, hasNewAlarm(state) {
      enter(.emergency(finding.id), &state)
    } else if state.checklist.returnLine != nil {
      enterReview(&state)
    } else if !state.checklist.wasToldEnough, standing.canStopEarly {
      state.checklist.wasToldEnough = true
      enter(.enough, &state)
    } else {
      enter(standing.next, &state)
    }
  }

  /// Whether an answer gave a reason for emergency help that was not there before it.
  private func hasNewAlarm(_ state: State) -> Bool {
    let before = state.checklist.past.last?.sheet ?? AnswerSheet()
    return emergencyReasons(state.checklist.sheet) != emergencyReasons(before)
  }

  private func emergencyReasons(_ sheet: AnswerSheet) -> [Reason] {
    book.rules.advise(sheet)?.reasons.filter { $0.urgency == .emergency } ?? []
  }

  /// Goes to the question before this one, as it was left; from the first, to the start page.
  private func enterPrevious(before id: Finding.ID, _ state: inout State) {
    let trail = state.checklist.trail
    let position = trail.firstIndex(of: id) ?? trail.count
    enter(position > 0 ? .question(trail[position - 1]) : .start, &state)
  }
}

import Knowledge
import Screen

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
    case .several, .map: finding.choices.map { .choice($0.id) } + [.takeMarked, .answer(.unsure)]
    }
  }

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
    let options = QuestionOption.all(for: finding)
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .choose: take(options[min(state.checklist.focus, options.count - 1)], of: finding, &state)
    case .answerYes where finding.kind == .yesno: answer(.yes, finding, &state)
    case .answerNo where finding.kind == .yesno: answer(.no, finding, &state)
    case .answerUnsure: answer(.unsure, finding, &state)
    case .why: state.overlays.append(.card(Card(title: Phrases.whyAsked, body: finding.why)))
    case .undo: undo(&state)
    case .previousQuestion: enterPrevious(before: id, &state)
    case .showAdvice: enter(.advice, &state)
    case .review: enter(.review, &state)
    case .back where state.checklist.returnLine != nil: enterReview(&state)
    case .back: enter(.start, &state)
    default: scroll(&state, command)
    }
  }

  private func take(_ option: QuestionOption, of finding: Finding, _ state: inout State) {
    switch option {
    case .answer(let given): answer(given, finding, &state)
    case .choice(let choice):
      if finding.kind.takesSeveral {
        toggle(choice, &state)
      } else {
        answer(.chose([choice]), finding, &state)
      }
    case .takeMarked:
      if state.checklist.marked.isEmpty {
        state.notice = Phrases.chooseFirst
      } else {
        answer(.chose(finding.choices.map(\.id).filter(state.checklist.marked.contains)), finding, &state)
      }
    }
  }

  private func toggle(_ choice: Choice.ID, _ state: inout State) {
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
    let sheet = state.checklist.sheet
    if raisesAlarm(finding.id, in: sheet, before: state.checklist.past.last?.sheet) {
      enter(.emergency(finding.id), &state)
    } else if state.checklist.returnLine != nil {
      enterReview(&state)
    } else if !state.checklist.wasToldEnough, Interview(book.rules).canStopEarly(sheet) {
      state.checklist.wasToldEnough = true
      enter(.enough, &state)
    } else {
      enterNext(&state)
    }
  }

  /// Whether an answer gave a reason for emergency help that was not there before it.
  private func raisesAlarm(_ id: Finding.ID, in sheet: AnswerSheet, before: AnswerSheet?) -> Bool {
    let now = emergencyReasons(sheet)
    return !now.isEmpty && now != emergencyReasons(before ?? AnswerSheet())
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

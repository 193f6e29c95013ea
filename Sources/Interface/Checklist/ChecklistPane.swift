import Knowledge
import Screen
import Typesetting

/// The guided checklist: which question is on the screen, and the answers so far.
package struct ChecklistPane: Sendable, Equatable {
  /// What the checklist shows.
  package enum Stage: Sendable, Equatable {
    case start
    case question(Finding.ID)
    /// An answer asked for help at once.
    case emergency(Finding.ID)
    /// Nothing that is left to ask can change how soon to be seen.
    case enough
    /// All answers on one page, each to be changed.
    case review
    case advice
  }

  package var stage = Stage.start
  /// How the question on the screen is answered.
  package var kind = Finding.Kind.yesno
  /// Why the question on the screen is asked now; nil when somebody came back to it.
  package var reason: Turn.Reason?
  package var sheet = AnswerSheet()
  /// The answer in focus.
  package var focus = 0
  /// The choices marked so far, where several may be taken.
  package var marked: [Choice.ID] = []
  /// Where the focus is on the body map; nil at every other question.
  package var map: MapFocus?
  /// What has to be put right before going on; it stands beside the answers.
  package var fault: String?
  package var scroll = Scroll()
  /// The sheets before each answer, the latest last.
  package var past: [Past] = []
  /// Whether a changed answer leads back to the page of all answers, and to which line of it.
  package var returnLine: Int?
  /// Whether it has been said that the rest cannot change the urgency.
  package var wasToldEnough = false

  package init() {}

  /// The questions in the order in which they were answered, each once.
  var trail: [Finding.ID] {
    past.reduce(into: []) { trail, past in
      if !trail.contains(past.question) { trail.append(past.question) }
    }
  }

  var scope: Scope {
    switch stage {
    case .start: .checklistStart
    case .question: kind == .yesno ? .question : map == nil ? .choice : map?.mark == nil ? .map : .marks
    case .emergency: .emergency
    case .enough: .enough
    case .review: .review
    case .advice: .advice
    }
  }
}

/// How things stood before an answer.
package struct Past: Sendable, Equatable {
  package let sheet: AnswerSheet
  package let question: Finding.ID
}

extension ChecklistPane.Stage {
  var isQuestion: Bool { if case .question = self { true } else { false } }
}

extension Interface {
  func updateChecklist(_ state: inout State, _ command: Command) -> [Effect] {
    switch state.checklist.stage {
    case .start: updateStart(&state, command)
    case .question(let id): updateQuestion(&state, id, command)
    case .emergency: updateOptions(emergencyOptions, &state, command)
    case .enough: updateOptions(enoughOptions, &state, command)
    case .review: updateReview(&state, command)
    case .advice: updateAdvice(&state, command)
    }
    return []
  }

  private func updateStart(_ state: inout State, _ command: Command) {
    let options = startOptions(state)
    switch command {
    case .choose where !options.isEmpty:
      carryOut(options[min(state.checklist.focus, options.count - 1)], &state)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .showAdvice where !options.isEmpty: carryOut(.showAdvice, &state)
    case .review where !options.isEmpty: carryOut(.review, &state)
    case .beginAnew where !options.isEmpty: carryOut(.beginAnew, &state)
    case .back: state.pane = .articles
    default: scroll(&state, command)
    }
  }

  /// A page with a few lines to choose from.
  private func updateOptions(_ options: [Option], _ state: inout State, _ command: Command) {
    switch command {
    case .choose: carryOut(options[min(state.checklist.focus, options.count - 1)], &state)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .showAdvice: carryOut(.showAdvice, &state)
    case .review: carryOut(.review, &state)
    case .undo: carryOut(.undo, &state)
    case .back: carryOut(.goOn, &state)
    default: scroll(&state, command)
    }
  }

  private func updateAdvice(_ state: inout State, _ command: Command) {
    switch command {
    case .previousQuestion: backToQuestions(&state)
    case .undo: undo(&state)
    case .beginAnew: carryOut(.beginAnew, &state)
    case .review: carryOut(.review, &state)
    case .back: enter(.start, &state)
    default: scroll(&state, command)
    }
  }

  /// Moves the focus by one; where the screen is too small for all, it scrolls to the focus first, so
  /// that nothing is jumped over unread.
  func moveFocus(_ command: Command, among count: Int, _ state: inout State) {
    let page = checklistPage(state)
    let height = page.area.rows
    let step = command == .lineDown ? 1 : -1
    let target = state.checklist.focus + step
    let focus = page.focus ?? 0..<0
    let isBelow = focus.upperBound > state.checklist.scroll.top + height
    let isAbove = focus.lowerBound < state.checklist.scroll.top
    if (step > 0 && isBelow) || (step < 0 && isAbove) || !(0..<count).contains(target) {
      state.checklist.scroll.move(by: step, length: page.lines.count, height: height)
      return
    }
    state.checklist.focus = target
    if let lines = checklistPage(state).focus {
      state.checklist.scroll.reveal(lines, length: page.lines.count, height: height)
    }
  }

  func scroll(_ state: inout State, _ command: Command) {
    let page = checklistPage(state)
    _ = state.checklist.scroll.follow(command, length: page.lines.count, height: page.area.rows)
  }

  /// Goes to the next open question.
  func enterNext(_ state: inout State) {
    enter(Interview(book.rules).next(after: state.checklist.sheet), &state)
  }

  /// Goes to the question whose turn it is; when none is left, to the page of all answers.
  func enter(_ turn: Turn?, _ state: inout State) {
    guard let turn else {
      enter(.review, &state)
      return
    }
    enter(.question(turn.question), &state)
    state.checklist.reason = turn.reason
  }

  /// Shows a stage from its top, with the focus on the answer given before.
  func enter(_ stage: ChecklistPane.Stage, _ state: inout State) {
    state.checklist.stage = stage
    state.checklist.scroll = Scroll()
    state.checklist.focus = 0
    state.checklist.marked = []
    state.checklist.fault = nil
    state.checklist.map = nil
    state.checklist.reason = nil
    if stage != .review, !stage.isQuestion { state.checklist.returnLine = nil }
    guard case .question(let id) = stage, let finding = book.rules.finding(id) else { return }
    state.checklist.kind = finding.kind
    let given = state.checklist.sheet.answers[id]
    if case .chose(let taken)? = given, finding.kind.takesSeveral { state.checklist.marked = taken }
    state.checklist.focus = QuestionOption.all(for: finding).firstIndex { $0.isGiven(given) } ?? 0
    if finding.kind == .map, let first = book.rules.bodyMap?.regions.first {
      let marked = book.rules.bodyMap?.marks(in: state.checklist.marked).first?.region.id
      state.checklist.map = MapFocus(region: marked ?? first.id)
    }
  }

  private func backToQuestions(_ state: inout State) {
    if let turn = Interview(book.rules).next(after: state.checklist.sheet) {
      enter(turn, &state)
    } else if let last = state.checklist.trail.last {
      enter(.question(last), &state)
    }
  }

  func undo(_ state: inout State) {
    guard let past = state.checklist.past.popLast() else {
      state.notice = Phrases.nothingToUndo
      return
    }
    state.checklist.sheet = past.sheet
    enter(.question(past.question), &state)
  }
}

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
    var seen: Set<Finding.ID> = []
    return past.map(\.question).filter { seen.insert($0).inserted }
  }

  var scope: Scope {
    switch stage {
    case .start: .checklistStart
    case .question: kind == .yesno ? .question : .choice
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
      perform(options[min(state.checklist.focus, options.count - 1)], &state)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .showAdvice where !options.isEmpty: perform(.showAdvice, &state)
    case .review where !options.isEmpty: perform(.review, &state)
    case .beginAnew where !options.isEmpty: perform(.beginAnew, &state)
    case .back: state.pane = .articles
    default: scroll(&state, command)
    }
  }

  /// A page with a few lines to choose from.
  private func updateOptions(_ options: [Option], _ state: inout State, _ command: Command) {
    switch command {
    case .choose: perform(options[min(state.checklist.focus, options.count - 1)], &state)
    case .lineDown, .lineUp: moveFocus(command, among: options.count, &state)
    case .showAdvice: perform(.showAdvice, &state)
    case .review: perform(.review, &state)
    case .undo: perform(.undo, &state)
    case .back: perform(.goOn, &state)
    default: scroll(&state, command)
    }
  }

  private func updateAdvice(_ state: inout State, _ command: Command) {
    switch command {
    case .previousQuestion: backToQuestions(&state)
    case .undo: undo(&state)
    case .beginAnew: perform(.beginAnew, &state)
    case .review: perform(.review, &state)
    case .back: enter(.start, &state)
    default: scroll(&state, command)
    }
  }

  /// Moves the focus by one; where the screen is too small for all, it scrolls to the focus first, so
  /// that nothing is jumped over unread.
  func moveFocus(_ command: Command, among count: Int, _ state: inout State) {
    let page = ChecklistPage(self, state)
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
    if let lines = ChecklistPage(self, state).focus {
      state.checklist.scroll.reveal(lines, length: page.lines.count, height: height)
    }
  }

  func scroll(_ state: inout State, _ command: Command) {
    let page = ChecklistPage(self, state)
    _ = state.checklist.scroll.follow(command, length: page.lines.count, height: page.area.rows)
  }

  /// Something that can be chosen besides an answer.
  enum Option: Equatable {
    case goOn, review, showAdvice, beginAnew, undo

    func words(hasAnswers: Bool) -> String {
      switch self {
      case .goOn: hasAnswers ? Phrases.goOn : Phrases.begin
      case .review: Phrases.checkAnswers
      case .showAdvice: Phrases.showAdvice
      case .beginAnew: Phrases.beginAnew
      case .undo: Phrases.slip
      }
    }
  }

  func startOptions(_ state: State) -> [Option] {
    guard book.checklistIsSound else { return [] }
    return state.checklist.sheet.answers.isEmpty ? [.goOn] : [.goOn, .review, .showAdvice, .beginAnew]
  }

  var emergencyOptions: [Option] { [.showAdvice, .goOn, .undo] }
  var enoughOptions: [Option] { [.review, .showAdvice, .goOn] }

  func perform(_ option: Option, _ state: inout State) {
    switch option {
    case .goOn: enterNext(&state)
    case .review: enter(.review, &state)
    case .showAdvice: enter(.advice, &state)
    case .undo: undo(&state)
    case .beginAnew:
      state.checklist = ChecklistPane()
      // What was kept stays kept; the new answers are another visit's.
      state.sessions.kept = nil
    }
  }

  /// Goes to the next open question; when none is left, to the page of all answers.
  func enterNext(_ state: inout State) {
    guard let turn = Interview(book.rules).next(after: state.checklist.sheet) else {
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
    state.checklist.reason = nil
    if stage != .review, !stage.isQuestion { state.checklist.returnLine = nil }
    guard case .question(let id) = stage, let finding = book.rules.finding(id) else { return }
    state.checklist.kind = finding.kind
    let given = state.checklist.sheet.answers[id]
    if case .chose(let taken)? = given, finding.kind.takesSeveral { state.checklist.marked = taken }
    state.checklist.focus = QuestionOption.all(for: finding).firstIndex { $0.isGiven(given) } ?? 0
  }

  private func backToQuestions(_ state: inout State) {
    if Interview(book.rules).next(after: state.checklist.sheet) != nil {
      enterNext(&state)
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

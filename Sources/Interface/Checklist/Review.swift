import Knowledge
import Screen
import Typesetting

/// One line of the page of all answers.
enum ReviewLine: Equatable {
  case showAdvice
  case question(Finding.ID)
}

extension Interface {
  /// The way on, then every question that was or would be asked.
  func reviewLines(_ sheet: AnswerSheet) -> [ReviewLine] {
    [.showAdvice] + Interview(book.rules).questions(for: sheet).map { .question($0) }
  }

  func words(_ line: ReviewLine, _ sheet: AnswerSheet) -> String {
    guard case .question(let id) = line, let finding = book.rules.finding(id) else {
      return Phrases.onToAdvice
    }
    return sheet.answers[id].map { PageWords.answer($0, to: finding) } ?? PageWords.notAnswered(finding)
  }

  func updateReview(_ state: inout State, _ command: Command) {
    let lines = reviewLines(state.checklist.sheet)
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: lines.count, &state)
    case .pageDown, .pageUp:
      for _ in 0..<reviewPage {
        moveFocus(command == .pageDown ? .lineDown : .lineUp, among: lines.count, &state)
      }
    case .toTop: focus(0, &state)
    case .toBottom: focus(lines.count - 1, &state)
    case .choose: open(lines[min(state.checklist.focus, lines.count - 1)], &state)
    case .showAdvice: carryOut(.showAdvice, &state)
    case .undo: undo(&state)
    case .previousQuestion: carryOut(.goOn, &state)
    case .back: enter(.start, &state)
    default: break
    }
  }

  /// Shows all answers again, with the focus where it was.
  func enterReview(_ state: inout State) {
    let line = state.checklist.returnLine ?? 0
    enter(.review, &state)
    focus(min(line, reviewLines(state.checklist.sheet).count - 1), &state)
    state.checklist.returnLine = nil
  }

  private var reviewPage: Int { 8 }

  private func focus(_ line: Int, _ state: inout State) {
    state.checklist.focus = max(0, line)
    let page = checklistPage(state)
    if let lines = page.focus {
      let from = line == 0 ? 0 : lines.lowerBound
      state.checklist.scroll.reveal(from..<lines.upperBound, length: page.lines.count, height: page.area.rows)
    }
  }

  private func open(_ line: ReviewLine, _ state: inout State) {
    switch line {
    case .showAdvice: carryOut(.showAdvice, &state)
    case .question(let id):
      let returnLine = state.checklist.focus
      enter(.question(id), &state)
      state.checklist.returnLine = returnLine
    }
  }
}

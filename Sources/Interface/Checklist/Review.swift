import Knowledge
import Screen
import Typesetting

/// One line of the page of all answers.
package enum ReviewLine: Equatable {
  case showAdvice
  case question(Finding.ID)
}

extension ChecklistPane {
  /// The way on, then every question that was or would be asked.
  package func reviewLines(_ context: Context) -> [ReviewLine] {
    [.showAdvice] + Interview(context.book.rules).progress(after: sheet).pages.flatMap(\.findings).map { .question($0) }
  }

  func words(_ line: ReviewLine, _ context: Context) -> String {
    guard case .question(let id) = line, let finding = context.book.rules.finding(id) else {
      return Phrases.onToAdvice
    }
    return sheet.answers[id].map { PageWords.answer($0, to: finding) } ?? PageWords.notAnswered(finding)
  }

  mutating func updateReview(_ command: Command, _ context: Context) -> [Request] {
    let lines = reviewLines(context)
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: lines.count, context)
    case .pageDown, .pageUp:
      for _ in 0..<Self.reviewPage {
        moveFocus(command == .pageDown ? .lineDown : .lineUp, among: lines.count, context)
      }
    case .toTop: focusLine(0, context)
    case .toBottom: focusLine(lines.count - 1, context)
    case .choose: return open(lines[min(selection.focus, lines.count - 1)], context)
    case .showAdvice: return carryOut(.showAdvice, context)
    case .undo: return undo(context)
    case .previousQuestion: return carryOut(.goOn, context)
    case .back: enter(.start, context)
    default: break
    }
    return []
  }

  private static let reviewPage = 8

  /// Shows all answers again, with the focus where it was.
  mutating func enterReview(_ context: Context) {
    let line = returnLine ?? 0
    enter(.review, context)
    focusLine(min(line, reviewLines(context).count - 1), context)
    returnLine = nil
  }

  private mutating func focusLine(_ line: Int, _ context: Context) {
    selection.focus = max(0, line)
    let page = page(context)
    guard let lines = page.focus else { return }
    let from = line == 0 ? 0 : lines.lowerBound
    scroll.reveal(from..<lines.upperBound, length: page.length, height: page.height)
  }

  private mutating func open(_ line: ReviewLine, _ context: Context) -> [Request] {
    guard case .question(let id) = line else { return carryOut(.showAdvice, context) }
    let focus = selection.focus
    enter(.question(id), context)
    returnLine = focus
    return []
  }
}

import Knowledge
import Screen
import Typesetting

/// One line of the page of all answers.
package enum AnswerLine: Equatable {
  case showAdvice
  case question(Finding.ID)
}

extension ChecklistPane {
  /// The way on, then every question that was or would be asked, page by page.
  package var answerLines: [AnswerLine] {
    [.showAdvice] + reviewed.flatMap(\.findings).map { .question($0) }
  }

  private var lineInFocus: AnswerLine { answerLines[min(selection.focus, answerLines.count - 1)] }

  func words(_ line: AnswerLine, _ context: Context) -> String {
    guard case .question(let id) = line, let finding = context.book.rules.finding(id) else {
      return Phrases.onToAdvice
    }
    let given = context.book.rules.completed(sheet).answers[id]
    if finding.kind == .yesno { return "\(Phrases.answerBox(given)) \(Self.rowText(finding))" }
    return given.map { PageWords.answer($0, to: finding) } ?? PageWords.notAnswered(finding)
  }

  /// All answers, by page; what was not answered is said too.
  func addReview(to page: inout Page, _ width: Int, _ context: Context) {
    page.opensAtTop = selection.focus == 0
    page.add(Line(Phrases.checkAnswers, .heading).wrapped(to: width))
    page.add(Line(Phrases.checkHint).wrapped(to: width) + [.empty])
    page.add(option: Phrases.onToAdvice, 0, isFocused: selection.focus == 0, width: width)
    let given = context.book.rules.completed(sheet).answers
    var number = 0
    for (position, asked) in reviewed.enumerated() {
      if position == 0 || reviewed[position - 1].page.id != asked.page.id {
        page.add([.empty] + Line(asked.page.title, .heading).wrapped(to: width))
      }
      for id in asked.findings {
        number += 1
        let isFocused = number == selection.focus
        if let finding = context.book.rules.finding(id), finding.kind == .yesno {
          let box = Phrases.answerBox(given[id])
          page.add(
            RowLines.lines(box, Self.rowText(finding), isFocused: isFocused, width: width, number: number),
            isFocused: isFocused)
        } else {
          page.add(option: words(.question(id), context), number, isFocused: isFocused, width: width)
        }
      }
    }
  }

  mutating func updateReview(_ command: Command, _ context: Context) -> [Request] {
    let count = answerLines.count
    switch command {
    case .lineDown, .lineUp: moveFocus(command, among: count, context)
    case .pageDown: focusLine(min(count - 1, selection.focus + Self.reviewPage), context)
    case .pageUp: focusLine(selection.focus - Self.reviewPage, context)
    case .toTop: focusLine(0, context)
    case .toBottom: focusLine(count - 1, context)
    case .choose: return open(lineInFocus, context)
    case .answerYes: return change(to: .yes, context)
    case .answerNo: return change(to: .no, context)
    case .answerUnsure: return change(to: .unsure, context)
    case .nextAnswer: return change(to: following(context), context)
    case .showAdvice: return carryOut(.showAdvice, context)
    case .undo: return undo(context)
    case .previousQuestion: backToPages(context)
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
    focusLine(min(line, answerLines.count - 1), context)
    returnLine = nil
  }

  private mutating func focusLine(_ line: Int, _ context: Context) {
    selection.focus = max(0, line)
    let page = page(context)
    guard let lines = page.focus else { return }
    let from = line <= 0 ? 0 : lines.lowerBound
    scroll.reveal(from..<lines.upperBound, length: page.length, height: page.height)
  }

  /// What comes after the answer to a row: no, not sure, yes, and open again.
  func answer(after answer: Answer?) -> Answer? {
    switch answer {
    case nil, .chose: .no
    case .no: .unsure
    case .unsure: .yes
    case .yes: nil
    }
  }

  private func following(_ context: Context) -> Answer? {
    guard case .question(let id) = lineInFocus else { return nil }
    return answer(after: sheet.answers[id])
  }

  /// Changes the answer in focus where it stands; a typed question has to be opened.
  private mutating func change(to answer: Answer?, _ context: Context) -> [Request] {
    guard case .question(let id) = lineInFocus, let finding = context.book.rules.finding(id),
      finding.kind == .yesno
    else { return [.say(Phrases.enterOpens)] }
    guard sheet.answers[id] != answer else { return [] }
    let line = selection.focus
    remember(.review(line: line))
    (sheet.answers[id], sheet.changes[id]) = (answer, nil)
    if alarms(context, returningTo: .review(line: line)) { return [] }
    // What follows from the change may be asked now, or no longer.
    reviewed = progress(context).pages
    focusLine(answerLines.firstIndex(of: .question(id)) ?? 0, context)
    return []
  }

  /// Opens the page of a line, on its row.
  private mutating func open(_ line: AnswerLine, _ context: Context) -> [Request] {
    guard case .question(let id) = line, let asked = reviewed.first(where: { $0.findings.contains(id) })
    else {
      return carryOut(.showAdvice, context)
    }
    returnLine = selection.focus
    let item = asked.rows.firstIndex(of: id).map { $0 + 1 } ?? 0
    show(asked.id, item: item, context)
    return []
  }
}

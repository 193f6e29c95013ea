import Knowledge
import Screen
import Typesetting

/// The checklist's page at each stage.
extension ChecklistPane {
  package func page(_ context: Context) -> Page {
    let area = context.layout.text
    var page = Page([], in: area)
    let width = max(1, min(area.columns, TypesettingOptions.measure))
    switch stage {
    case .start: addStart(to: &page, width, context)
    case .question(let id):
      guard let finding = context.book.rules.finding(id) else { break }
      if let body = context.book.rules.bodyMap, let map {
        addMap(body, map, finding, to: &page, context)
      } else {
        addQuestion(finding, to: &page, width, context)
      }
    case .emergency: addEmergency(to: &page, width, context)
    case .enough: addEnough(to: &page, width)
    case .review: addReview(to: &page, width, context)
    case .advice:
      if let advice = context.book.rules.advise(sheet) {
        page.add(AdvicePage.typeset(advice, index: context.book.index, width: area.columns).lines)
      }
    }
    return page
  }

  private func addStart(to page: inout Page, _ width: Int, _ context: Context) {
    let introduction = context.book.checklistIntroduction
    page.add(Typesetter.typeset(introduction, TypesettingOptions(width: page.area.columns)).lines + [.empty])
    if !context.book.checklistIsSound {
      page.add(Line(Phrases.checklistUnsound, .alarm).wrapped(to: width))
    }
    let answered = sheet.answers.count
    if answered > 0 { page.add(Line(Phrases.progress(answered)).wrapped(to: width) + [.empty]) }
    add(startOptions(context), hasAnswers: answered > 0, to: &page, width)
  }

  private func add(_ options: [Option], hasAnswers: Bool, to page: inout Page, _ width: Int) {
    for (number, option) in options.enumerated() {
      page.add(
        option: option.words(hasAnswers: hasAnswers), number, isFocused: number == selection.focus,
        width: width)
    }
  }

  /// The question's number in the order in which questions were answered, and its section.
  func heading(of finding: Finding, _ context: Context) -> String {
    let trail = trail
    let number = (trail.firstIndex(of: finding.id) ?? trail.count) + 1
    let section = context.book.rules.pages.first { $0.id == finding.page }?.title ?? ""
    return Phrases.question(number, section: section)
  }

  private func addQuestion(_ finding: Finding, to page: inout Page, _ width: Int, _ context: Context) {
    let space: [Line] = page.height >= 12 ? [.empty] : []
    page.add(Line(heading(of: finding, context), .faint).wrapped(to: width) + space)
    page.add(Line(finding.ask, .strong).wrapped(to: width) + space)
    if finding.kind.takesSeveral { page.add(Line(Phrases.chooseAll).wrapped(to: width)) }
    let given = sheet.answers[finding.id]
    for (position, option) in QuestionOption.all(for: finding).enumerated() {
      var words = words(option, finding)
      if option.isGiven(given) { words += " " + Phrases.answeredBefore }
      let isFocused = position == selection.focus
      if isFocused, let fault { page.add(Line(fault, .strong).wrapped(to: width)) }
      page.add(option: words, position, isFocused: isFocused, width: width)
    }
    if page.height >= Self.roomForHint, let hint = PlainText.firstSentence(of: finding.why) {
      page.add([.empty] + Line(Phrases.why(hint), .faint).wrapped(to: width))
    }
  }

  /// Smaller screens leave the hint to the key that says all of it.
  private static let roomForHint = 18

  private func addMap(
    _ body: BodyMap, _ map: MapFocus, _ finding: Finding, to page: inout Page, _ context: Context
  ) {
    let (question, fault) = aboveMap(finding, context)
    let view = mapView(body, map, finding, context)
    page.add(question)
    page.cursorColumn = view.cursor.column
    // Over a drawing the fault is always seen; in a list it has to stand beside the focus.
    let above = view.layout == .list ? min(view.cursor.row, view.lines.count) : 0
    let row = page.length + fault.count + view.cursor.row
    page.add(view.lines.prefix(above) + fault + view.lines.dropFirst(above))
    let focus = row..<row + view.focusRows
    page.focus = focus
    page.kept = (focus.upperBound <= page.height ? 0 : focus.lowerBound)..<focus.upperBound
  }

  private func addEmergency(to page: inout Page, _ width: Int, _ context: Context) {
    guard let advice = context.book.rules.advise(sheet) else { return }
    let headline =
      advice.headline.hasPrefix(Phrases.emergencyTitle)
      ? advice.headline : "\(Phrases.emergencyTitle): \(advice.headline)"
    page.add(Line(headline, .alarm).wrapped(to: width) + [.empty])
    var steps = Typesetter(TypesettingOptions(width: width))
    for (number, step) in advice.doNow.enumerated() { steps.addItem("\(number + 1). ", [.text(step)]) }
    page.add(steps.result.lines + [.empty])
    add(Option.atEmergency, hasAnswers: true, to: &page, width)
    page.add([.empty, Line(Phrases.emergencyWhy, .heading)])
    var reasons = Typesetter(TypesettingOptions(width: width))
    for reason in advice.reasons where reason.urgency == .emergency {
      reasons.addItem("- ", [.text(PlainText.of(reason.text))])
    }
    page.add(reasons.result.lines)
  }

  private func addEnough(to page: inout Page, _ width: Int) {
    page.add(Line(Phrases.enough, .strong).wrapped(to: width) + [.empty])
    page.add(Line(Phrases.enoughMeaning).wrapped(to: width) + [.empty])
    add(Option.atEnough, hasAnswers: true, to: &page, width)
  }

  /// All answers, by section; what was not answered is said too.
  private func addReview(to page: inout Page, _ width: Int, _ context: Context) {
    page.add(Line(Phrases.checkAnswers, .heading).wrapped(to: width))
    page.add(Line(Phrases.checkHint).wrapped(to: width) + [.empty])
    var section: ChecklistPage.ID?
    for (number, line) in reviewLines(context).enumerated() {
      if case .question(let id) = line, let finding = context.book.rules.finding(id),
        finding.page != section
      {
        section = finding.page
        let title = context.book.rules.pages.first { $0.id == section }?.title ?? ""
        page.add([.empty, Line(title, .heading)])
      }
      page.add(option: words(line, context), number, isFocused: number == selection.focus, width: width)
    }
  }
}

extension PlainText {
  /// The first sentence of a text; nil where there is none.
  static func firstSentence(of blocks: [Block]) -> String? {
    guard let text = blocks.lazy.map({ of([$0]) }).first(where: { !$0.isEmpty }) else { return nil }
    var isStop = false
    let end = text.utf8.firstIndex { byte in
      defer { isStop = byte == UInt8(ascii: ".") }
      return isStop && byte == UInt8(ascii: " ")
    }
    return end.map { String(text[..<$0]) } ?? text
  }
}

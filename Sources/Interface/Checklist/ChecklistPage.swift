import Knowledge
import Screen
import Typesetting

/// What the checklist shows at its stage, as lines; and which of them have the focus.
struct ChecklistPage {
  let area: Rect
  private(set) var lines: [Line] = []
  /// The lines of the option in focus; nil where there is nothing to choose.
  private(set) var focus: Range<Int>?

  private let width: Int

  init(_ interface: Interface, _ state: State) {
    area = ScreenLayout(state.size).text
    width = max(1, min(area.columns, TypesettingOptions.measure))
    switch state.checklist.stage {
    case .start: addStart(interface, state)
    case .question(let id): interface.book.rules.finding(id).map { addQuestion($0, interface, state) }
    case .emergency: addEmergency(interface, state)
    case .enough: addEnough(interface, state)
    case .review: addReview(interface, state)
    case .advice: addAdvice(interface, state)
    }
  }

  private mutating func addStart(_ interface: Interface, _ state: State) {
    let answers = state.checklist.sheet.answers
    lines =
      Typesetter.set(interface.book.checklistIntroduction, TypesettingOptions(width: area.columns)).lines + [
        .empty
      ]
    if !interface.book.checklistIsSound { lines += Line(Phrases.checklistUnsound, .alarm).wrapped(to: width) }
    if !answers.isEmpty { lines += Line(Phrases.progress(answers.count)).wrapped(to: width) + [.empty] }
    for (number, option) in interface.startOptions(state).enumerated() {
      add(option: option.words(hasAnswers: !answers.isEmpty), isFocused: number == state.checklist.focus)
    }
  }

  private mutating func addQuestion(_ finding: Finding, _ interface: Interface, _ state: State) {
    let section = interface.book.rules.sections.first { $0.id == finding.section }?.title ?? ""
    let trail = state.checklist.trail
    let number = (trail.firstIndex(of: finding.id) ?? trail.count) + 1
    let isRoomy = area.rows >= 12
    lines = Line(Phrases.question(number, section: section), .faint).wrapped(to: width)
    if isRoomy { lines.append(.empty) }
    lines += Line(finding.ask, .strong).wrapped(to: width)
    if isRoomy { lines.append(.empty) }
    if finding.kind.takesSeveral { lines += Line(Phrases.chooseAll).wrapped(to: width) }
    let given = state.checklist.sheet.answers[finding.id]
    for (position, option) in QuestionOption.all(for: finding).enumerated() {
      var words = self.words(option, finding, marked: state.checklist.marked)
      if option.isGiven(given) { words += " " + Phrases.answeredBefore }
      add(option: words, isFocused: position == state.checklist.focus)
    }
    if let reason = state.checklist.reason.flatMap(Phrases.asked) {
      lines += [.empty] + Line(reason, .faint).wrapped(to: width)
    }
  }

  private func words(_ option: QuestionOption, _ finding: Finding, marked: [Choice.ID]) -> String {
    switch option {
    case .answer(.yes): return Phrases.yes
    case .answer(.no): return Phrases.no
    case .answer: return Phrases.dontKnow
    case .takeMarked: return Phrases.continueOn
    case .choice(let id):
      let label = finding.choices.first { $0.id == id }?.label ?? id.name
      return finding.kind.takesSeveral ? (marked.contains(id) ? "[x] " : "[ ] ") + label : label
    }
  }

  private mutating func addEmergency(_ interface: Interface, _ state: State) {
    guard let advice = interface.book.rules.advise(state.checklist.sheet) else { return }
    let headline =
      advice.headline.hasPrefix(Phrases.emergencyTitle)
      ? advice.headline : "\(Phrases.emergencyTitle): \(advice.headline)"
    lines = Line(headline, .alarm).wrapped(to: width) + [.empty]
    var setter = Typesetter(TypesettingOptions(width: width))
    for (number, step) in advice.doNow.enumerated() { setter.addItem("\(number + 1). ", [.text(step)]) }
    lines += setter.result.lines + [.empty]
    for (number, option) in interface.emergencyOptions.enumerated() {
      add(option: option.words(hasAnswers: true), isFocused: number == state.checklist.focus)
    }
    lines += [.empty, Line(Phrases.emergencyWhy, .heading)]
    var reasons = Typesetter(TypesettingOptions(width: width))
    for reason in advice.reasons where reason.urgency == .emergency {
      reasons.addItem("- ", [.text(PlainText.of(reason.text))])
    }
    lines += reasons.result.lines
  }

  private mutating func addEnough(_ interface: Interface, _ state: State) {
    lines = Line(Phrases.enough, .strong).wrapped(to: width) + [.empty]
    lines += Line(Phrases.enoughMeaning).wrapped(to: width) + [.empty]
    for (number, option) in interface.enoughOptions.enumerated() {
      add(option: option.words(hasAnswers: true), isFocused: number == state.checklist.focus)
    }
  }

  /// All answers, by section; what was not answered is said too.
  private mutating func addReview(_ interface: Interface, _ state: State) {
    lines = Line(Phrases.checkAnswers, .heading).wrapped(to: width)
    lines += Line(Phrases.checkHint).wrapped(to: width) + [.empty]
    var section: Section.ID?
    for (number, line) in interface.reviewLines(state.checklist.sheet).enumerated() {
      let isFocused = number == state.checklist.focus
      guard case .question(let id) = line, let finding = interface.book.rules.finding(id) else {
        add(option: Phrases.onToAdvice, isFocused: isFocused)
        continue
      }
      if finding.section != section {
        section = finding.section
        let title = interface.book.rules.sections.first { $0.id == section }?.title ?? ""
        lines += [.empty, Line(title, .heading)]
      }
      add(option: words(finding, state.checklist.sheet.answers[id]), isFocused: isFocused)
    }
  }

  private func words(_ finding: Finding, _ answer: Answer?) -> String {
    answer.map { PageWords.answer($0, to: finding) } ?? PageWords.notAnswered(finding)
  }

  private mutating func addAdvice(_ interface: Interface, _ state: State) {
    guard let advice = interface.book.rules.advise(state.checklist.sheet) else { return }
    lines = AdvicePage.set(advice, index: interface.book.index, width: area.columns).lines
  }

  private mutating func add(option words: String, isFocused: Bool) {
    let text = OptionLines.lines(words, isFocused: isFocused, width: width)
    if isFocused { focus = lines.count..<lines.count + text.count }
    lines += text
  }
}

extension Interface {
  func drawChecklist(_ state: State, on frame: inout Frame) {
    let page = ChecklistPage(self, state)
    let top = state.checklist.scroll.top
    frame.put(page.lines.dropFirst(top), in: page.area)
    frame.cursor = page.area.origin
    if let focus = page.focus, focus.lowerBound >= top, focus.lowerBound < top + page.area.rows {
      frame.cursor = Place(column: page.area.left, row: page.area.top + focus.lowerBound - top)
    }
  }
}

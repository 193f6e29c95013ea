import Knowledge
import Screen
import Typesetting

/// What the checklist shows at its stage, as lines; and which of them have the focus.
package struct ChecklistPage: Sendable, Equatable {
  let area: Rect
  private(set) var lines: [Line] = []
  /// The lines of the option in focus; nil where there is nothing to choose.
  private(set) var focus: Range<Int>?
  /// The cursor's column in the first of these lines.
  private(set) var cursorColumn = 0
  /// How the body map is shown, where it is.
  private(set) var mapLayout: BodyMapView.Layout?

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
      add(option.words(hasAnswers: !answers.isEmpty), number, isFocused: number == state.checklist.focus)
    }
  }

  private mutating func addQuestion(_ finding: Finding, _ interface: Interface, _ state: State) {
    let section = interface.book.rules.sections.first { $0.id == finding.section }?.title ?? ""
    let number = interface.questionNumber(of: finding.id, state)
    if let map = interface.book.rules.bodyMap, let focus = state.checklist.map {
      addMap(map, focus, finding, interface, state, number: number, section: section)
      return
    }
    let isRoomy = area.rows >= 12
    lines = Line(Phrases.question(number, section: section), .faint).wrapped(to: width)
    if isRoomy { lines.append(.empty) }
    lines += Line(finding.ask, .strong).wrapped(to: width)
    if isRoomy { lines.append(.empty) }
    if finding.kind.takesSeveral { lines += Line(Phrases.chooseAll).wrapped(to: width) }
    let given = state.checklist.sheet.answers[finding.id]
    for (position, option) in QuestionOption.all(for: finding).enumerated() {
      var words = interface.words(option, finding, state)
      if option.isGiven(given) { words += " " + Phrases.answeredBefore }
      let isFocused = position == state.checklist.focus
      if isFocused, let fault = state.checklist.fault { lines += Line(fault, .strong).wrapped(to: width) }
      add(words, position, isFocused: isFocused)
    }
    if area.rows >= Self.roomForHint, let hint = Self.firstSentence(of: finding.why) {
      lines += [.empty] + Line(Phrases.why(hint), .faint).wrapped(to: width)
    }
    if let reason = state.checklist.reason.flatMap(Phrases.asked) {
      lines += [.empty] + Line(reason, .faint).wrapped(to: width)
    }
  }

  /// The drawing takes all the room that the question leaves.
  private mutating func addMap(
    _ map: BodyMap, _ focus: MapFocus, _ finding: Finding, _ interface: Interface, _ state: State,
    number: Int, section: String
  ) {
    lines = Line(Phrases.question(number, section: section), .faint).wrapped(to: width)
    lines += Line(finding.ask, .strong).wrapped(to: area.columns)
    let fault = state.checklist.fault.map { Line($0, .strong).wrapped(to: width) } ?? []
    let view = BodyMapView(
      map, marked: state.checklist.marked, focus: .init(region: focus.region, mark: focus.mark),
      options: QuestionOption.all(for: finding).map { interface.words($0, finding, state) },
      optionInFocus: focus.isBelow ? state.checklist.focus : nil,
      size: Size(columns: area.columns, rows: area.rows - lines.count - fault.count))
    mapLayout = view.layout
    cursorColumn = view.cursor.column
    // Over a drawing the fault is always seen; in a list it has to stand beside the focus.
    let above = view.layout == .list ? min(view.cursor.row, view.lines.count) : 0
    let row = lines.count + fault.count + view.cursor.row
    self.focus = row..<row + view.focusRows
    lines += view.lines.prefix(above) + fault + view.lines.dropFirst(above)
  }

  /// Smaller screens leave the hint to the key that says all of it.
  private static let roomForHint = 18

  private static func firstSentence(of blocks: [Block]) -> String? {
    guard let text = blocks.lazy.map({ PlainText.of([$0]) }).first(where: { !$0.isEmpty }) else { return nil }
    var isStop = false
    let end = text.utf8.firstIndex { byte in
      defer { isStop = byte == UInt8(ascii: ".") }
      return isStop && byte == UInt8(ascii: " ")
    }
    return end.map { String(text[..<$0]) } ?? text
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
      add(option.words(hasAnswers: true), number, isFocused: number == state.checklist.focus)
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
      add(option.words(hasAnswers: true), number, isFocused: number == state.checklist.focus)
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
        add(interface.words(line, state.checklist.sheet), number, isFocused: isFocused)
        continue
      }
      if finding.section != section {
        section = finding.section
        let title = interface.book.rules.sections.first { $0.id == section }?.title ?? ""
        lines += [.empty, Line(title, .heading)]
      }
      add(interface.words(line, state.checklist.sheet), number, isFocused: isFocused)
    }
  }

  private mutating func addAdvice(_ interface: Interface, _ state: State) {
    guard let advice = interface.book.rules.advise(state.checklist.sheet) else { return }
    lines = AdvicePage.set(advice, index: interface.book.index, width: area.columns).lines
  }

  private mutating func add(_ words: String, _ number: Int, isFocused: Bool) {
    let text = OptionLines.lines(words, isFocused: isFocused, width: width, number: number)
    if isFocused { focus = lines.count..<lines.count + text.count }
    lines += text
  }
}

extension Interface {
  /// The number of a question in the order in which they were answered.
  func questionNumber(of id: Finding.ID, _ state: State) -> Int {
    let trail = state.checklist.trail
    return (trail.firstIndex(of: id) ?? trail.count) + 1
  }

  func words(_ option: QuestionOption, _ finding: Finding, _ state: State) -> String {
    switch option {
    case .answer(.yes): return Phrases.yes
    case .answer(.no):
      return finding.kind == .map
        ? Phrases.nowhere : finding.kind.takesSeveral ? Phrases.noneOfThese : Phrases.no
    case .answer: return Phrases.dontKnow
    case .takeMarked: return Phrases.continueOn
    case .choice(let id):
      let label = finding.choices.first { $0.id == id }?.label ?? id.name
      return finding.kind.takesSeveral
        ? (state.checklist.marked.contains(id) ? "[x] " : "[ ] ") + label : label
    }
  }

  func drawChecklist(_ state: State, on frame: inout Frame) {
    let page = checklistPage(state)
    let top = state.checklist.scroll.top
    frame.put(page.lines, from: top, in: page.area)
    frame.cursor = page.area.origin
    if let focus = page.focus, focus.lowerBound >= top, focus.lowerBound < top + page.area.rows {
      frame.cursor = Place(
        column: page.area.left + page.cursorColumn, row: page.area.top + focus.lowerBound - top)
    }
  }
}

import Knowledge
import Screen
import Typesetting

/// What interrupts the pages: help is needed at once, or no answer can change how soon to be seen any more.
extension ChecklistPane {
  /// The ways on from a notice, below its words.
  func noticeOptions(_ context: Context) -> [Option] {
    guard stage == .emergency else { return [.showAdvice, .goOn, .review] }
    let emergencies = context.book.index.emergencies.map { Option.readOn($0) }
    return [.showAdvice, .goOn, .undo] + [emergencies].compactMap { $0 }
  }

  /// The words of the notice take the focus first, so that a key that came too late chooses nothing.
  mutating func updateNotice(_ command: Command, _ context: Context) -> [Request] {
    let options = noticeOptions(context)
    switch command {
    case .choose where selection.focus == 0: moveFocus(.lineDown, among: options.count + 1, context)
    case .choose: return carryOut(options[min(selection.focus, options.count) - 1], context)
    case .lineDown, .lineUp: moveFocus(command, among: options.count + 1, context)
    case .showAdvice: return carryOut(.showAdvice, context)
    case .review: return carryOut(.review, context)
    case .undo: return carryOut(.undo, context)
    case .back: return carryOut(.goOn, context)
    default: _ = scroll.follow(command, context.page)
    }
    return []
  }

  private static let fewRows = 5
  /// How many rows of the first step stay in sight whatever is said.
  private static let stepRows = 2

  func addEmergency(to page: inout Page, _ width: Int, _ context: Context) {
    guard let advice = context.book.rules.advise(sheet) else { return }
    let lines = Line(Self.headline(advice), .alarm).wrapped(to: max(1, width - 2), indent: 2)
    page.add(lines.marked(isFocused: selection.focus == 0), isFocused: selection.focus == 0)
    // Where three rows are seen, one of them is of the first step, which has the number to call.
    if page.height > Self.fewRows { page.add([.empty]) }
    var steps = Typesetter(TypesettingOptions(width: width))
    for (number, step) in advice.doNow.enumerated() { steps.addItem("\(number + 1). ", [.text(step)]) }
    // The first step has the number to call.
    page.uncoveredEnd = page.length + Self.stepRows
    page.add(steps.result.lines + [.empty])
    addOptions(to: &page, width, context)
    page.add([.empty, Line(Phrases.emergencyWhy, .heading)])
    var reasons = Typesetter(TypesettingOptions(width: width))
    for reason in Self.alarms(advice) { reasons.addItem("- ", [.text(reason)]) }
    page.add(reasons.result.lines)
  }

  /// That the rest can wait; how soon to be seen stands first where it is the same day or sooner.
  func addSettled(to page: inout Page, _ width: Int, _ context: Context) {
    let isFocused = selection.focus == 0
    let advice = pressing(context)
    let told = advice.map { Line(PageWords.headline($0), .alarm) }
    let pages = Line(settledWords(context), .strong)
    let lines = (told ?? pages).wrapped(to: max(1, width - 2), indent: 2)
    page.add(lines.marked(isFocused: isFocused), isFocused: isFocused)
    if let step = advice?.doNow.first {
      page.add([.empty] + Line(step).wrapped(to: width) + [.empty] + pages.wrapped(to: width))
    }
    page.add([.empty] + Line(Phrases.settledMeaning).wrapped(to: width) + [.empty])
    addOptions(to: &page, width, context)
  }

  /// How many pages can wait, and what they could still show.
  func settledWords(_ context: Context) -> String {
    Phrases.settled(pagesLeft, isFinal: progress(context).isSettled)
  }

  /// The advice where it is to be seen the same day or sooner.
  func pressing(_ context: Context) -> Advice? {
    guard !sheet.answers.isEmpty, context.book.rules.urgency(of: sheet) >= .today else { return nil }
    return context.book.rules.advise(sheet)
  }

  private func addOptions(to page: inout Page, _ width: Int, _ context: Context) {
    for (number, option) in noticeOptions(context).enumerated() {
      page.add(
        option: option.words(hasAnswers: true), number, isFocused: number + 1 == selection.focus, width: width
      )
    }
  }

  /// The advice's headline, which names the emergency.
  static func headline(_ advice: Advice) -> String {
    advice.headline.hasPrefix(Phrases.emergencyTitle)
      ? advice.headline : "\(Phrases.emergencyTitle): \(advice.headline)"
  }

  /// Why help is needed at once.
  static func alarms(_ advice: Advice) -> [String] {
    advice.reasons.filter { $0.urgency == .emergency }.map { PlainText.of($0.text) }
  }
}

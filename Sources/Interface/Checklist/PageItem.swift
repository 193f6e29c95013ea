import Knowledge
import Screen
import Typesetting

/// One line of a page of the checklist that can have the focus.
enum PageItem: Equatable {
  /// What is asked; nothing is answered here.
  case lead
  case row(Finding.ID)
  case choice(Choice.ID)
  /// A plain answer to a typed question.
  case answer(Answer)
  /// Takes the choices marked so far.
  case takeMarked
  case closing(Closing)

  /// A line by which a page is left.
  enum Closing: Equatable {
    case goOn
    /// Everything open as it was the time before.
    case unchanged
    /// No to every open row.
    case none
    /// Not sure to every open row.
    case othersUnsure
    /// What is open stays open.
    case later
  }

  /// Below what can be marked: go on with it, with nothing, or without knowing.
  static let waysOn: [PageItem] = [.takeMarked, .answer(.no), .answer(.unsure), .closing(.later)]

  /// The lines below a typed question.
  static func options(of finding: Finding) -> [PageItem] {
    switch finding.kind {
    case .yesno: [.answer(.yes), .answer(.no), .answer(.unsure), .closing(.later)]
    case .choice: finding.choices.map { .choice($0.id) } + [.answer(.unsure), .closing(.later)]
    case .several: finding.choices.map { .choice($0.id) } + waysOn
    case .map: waysOn
    }
  }
}

extension ChecklistPane {
  /// The typed question of the page; nil where rows are asked.
  func question(_ context: Context) -> Finding? {
    open?.question.flatMap(context.book.rules.finding)
  }

  /// Everything on the page that can have the focus, what is asked first.
  func items(_ context: Context) -> [PageItem] {
    guard let open else { return [] }
    if let finding = question(context) { return [.lead] + options(of: finding, context) }
    return [.lead] + open.asked.rows.map { .row($0) } + closings(context).map { .closing($0) }
  }

  /// The lines below a typed question; the first of those that leave it says that nothing has changed.
  func options(of finding: Finding, _ context: Context) -> [PageItem] {
    let options = PageItem.options(of: finding)
    return unchangedAnswers(context).isEmpty || finding.kind == .map
      ? options : options.dropLast() + [.closing(.unchanged), .closing(.later)]
  }

  func itemInFocus(_ context: Context) -> PageItem? {
    let items = items(context)
    return items.indices.contains(selection.focus) ? items[selection.focus] : items.last
  }

  /// The ways to leave a page of rows.
  private func closings(_ context: Context) -> [PageItem.Closing] {
    guard let open, !openRows(context).isEmpty else { return [.goOn] }
    let unchanged: [PageItem.Closing] = unchangedAnswers(context).isEmpty ? [] : [.unchanged]
    return unchanged + (open.asked.each ? [.goOn, .later] : [.none, .othersUnsure, .later])
  }

  /// The rows without an answer, in order.
  func openRows(_ context: Context) -> [Finding.ID] {
    let given = context.book.rules.completed(sheet).answers
    return open?.asked.rows.filter { given[$0] == nil } ?? []
  }

  /// The words of a line, with its number where lines bear one and with what was answered.
  func words(_ item: PageItem, number: Int, _ context: Context) -> String {
    let finding = question(context)
    let given = finding.flatMap { sheet.answers[$0.id] }
    switch item {
    case .lead: return lead(context)
    case .row(let id): return (context.book.rules.finding(id).map(Self.rowText) ?? id.name) + afterRow(id)
    case .choice(let id):
      let label = finding?.choices.first { $0.id == id }?.label ?? id.name
      if finding?.kind.takesSeveral == true {
        return "\(number). " + (marked.contains(id) ? "[x] " : "[ ] ") + label
      }
      return "\(number). " + Self.marked(label, given == .chose([id]))
    case .answer(.yes): return Self.marked(Phrases.yes, given == .yes)
    case .answer(.no):
      let isMap = finding?.kind == .map
      return Self.marked(isMap ? Phrases.nowhere : Phrases.noneOfThese, given == .no)
    case .answer:
      let words = Self.marked(Phrases.dontKnow, given == .unsure)
      return finding?.kind == .choice ? "\(number). \(words)" : words
    case .takeMarked: return Phrases.continueOn
    case .closing(let closing): return words(closing, context)
    }
  }

  func words(_ closing: PageItem.Closing, _ context: Context) -> String {
    switch closing {
    case .goOn: Phrases.goOnFromPage
    case .unchanged: Phrases.unchanged
    case .later: Phrases.later
    case .othersUnsure: Phrases.othersUnsure
    case .none: hasTick(context) ? Phrases.noneOfTheOthers : open?.asked.page.none ?? Phrases.noneOfThese
    }
  }

  /// What is asked of everything below it.
  func lead(_ context: Context) -> String {
    question(context)?.ask ?? open?.asked.page.lead ?? ""
  }

  private func hasTick(_ context: Context) -> Bool {
    let given = context.book.rules.completed(sheet).answers
    return open?.asked.rows.contains { given[$0] == .yes } ?? false
  }

  static func rowText(_ finding: Finding) -> String { finding.row ?? finding.plain }

  private static func marked(_ words: String, _ isGiven: Bool) -> String {
    isGiven ? words + " " + Phrases.answeredBefore : words
  }
}

import Knowledge
import Screen
import Typesetting

/// The checklist line by line: how typed words answer.
extension ChecklistPane {
  /// One row back, then one page back; at the first one that is said.
  package func wayBack(_ context: Context) -> [Action] {
    switch stage {
    case .emergency: return [.command(.undo)]
    case .page:
      if map?.mark != nil { return [.command(.back)] }
      if open?.asked.each == true, let row = rowAsked(context), row > 0, row + 1 == selection.focus {
        return [.command(.lineUp)]
      }
      let isFirst = returnLine == nil && pagesOpened.first?.page == open?.asked.id
      // The line before the first one is the last of the page before.
      return isFirst
        ? [.told(Phrases.firstPage)] : [.command(.previousQuestion), .command(.toBottom), .command(.lineUp)]
    case .review: return [.command(.previousQuestion)]
    default: return [.command(.back)]
    }
  }

  package func actions(for words: String, _ context: Context) -> [Action]? {
    switch stage {
    case .page:
      let heard = question(context).map { typedAnswer(words, $0, context) } ?? rowAnswer(words, context)
      guard let finding = question(context) else { return heard }
      return heard
        ?? LinearText.numbers(in: words, self, context, several: finding.kind.takesSeveral)
    case .emergency, .settled:
      switch AnswerWord.heard(words) {
      case .yes: return [.pick(0)]
      case .no, .unsure: return [.pick(1)]
      default: return LinearText.numbers(in: words, self, context)
      }
    default: return LinearText.numbers(in: words, self, context)
    }
  }

  /// What can be chosen, by the beginning of its own words.
  package func options(beginning words: String, _ context: Context) -> [Action]? {
    if stage.isPage, question(context) == nil { return row(beginning: words, context) }
    let options = options(context).map(LinearText.plain)
    if let whole = options.firstIndex(of: words) { return [.pick(whole)] }
    let near = options.indices.filter {
      words.count >= Interface.shortest && options[$0].hasPrefix(words)
    }
    return near.count == 1 ? [.pick(near[0])] : nil
  }
}

/// Pages of rows.
extension ChecklistPane {
  private func rowAnswer(_ words: String, _ context: Context) -> [Action]? {
    guard let open else { return nil }
    if ["later", "leave this for later", "skip"].contains(words) { return closing(.later, context) }
    if Self.isUnchanged(words), let way = closing(.unchanged, context) { return way }
    if words == "slip" { return [.command(.undo)] }
    return open.asked.each ? eachAnswer(words, open, context) : listAnswer(words, open, context)
  }

  /// Only the row that was read is answered, whatever numbers are typed.
  private func eachAnswer(_ words: String, _ open: OpenPage, _ context: Context) -> [Action]? {
    guard let row = rowAsked(context) else {
      return Self.isNone(words) || Self.isDone(words) || AnswerWord.heard(words) != nil
        ? closing(.goOn, context) : nil
    }
    let id = open.asked.rows[row]
    if let answer = AnswerWord.heard(words) { return [.answerRows([id], answer)] }
    if Self.isNone(words) { return [.answerRows([id], .no), .told(Phrases.eachIsAsked)] }
    guard let numbers = LinearText.numbers(in: words) else { return nil }
    guard numbers.contains(row + 1) else { return [.told(Phrases.onlyThisRow(row + 1))] }
    let said = Phrases.ticked([(row + 1, self.words(.row(id), number: 0, context))])
    return [.answerRows([id], .yes), .told(numbers.count > 1 ? "\(said) \(Phrases.othersNotRead)" : said)]
  }

  /// Numbers tick; none denies what is open; not sure leaves it unsure.
  private func listAnswer(_ words: String, _ open: OpenPage, _ context: Context) -> [Action]? {
    let isAnswered = openRows(context).isEmpty
    if Self.isNone(words) || Self.isDone(words) { return closing(isAnswered ? .goOn : .none, context) }
    if Self.isOthersUnsure(words) { return closing(isAnswered ? .goOn : .othersUnsure, context) }
    switch AnswerWord.heard(words) {
    case .no: return closing(isAnswered ? .goOn : .none, context)
    case .unsure: return closing(isAnswered ? .goOn : .othersUnsure, context)
    case .yes: return [.told(Phrases.whichNumbers)]
    case .chose, nil: break
    }
    guard let numbers = LinearText.numbers(in: words) else { return nil }
    if let wrong = numbers.first(where: { !open.asked.rows.indices.contains($0 - 1) }) {
      return [.told(Phrases.noSuchNumber(wrong))]
    }
    return tick(numbers.map { $0 - 1 }, open, context)
  }

  private func tick(_ rows: [Int], _ open: OpenPage, _ context: Context) -> [Action] {
    let told = rows.map { ($0 + 1, words(.row(open.asked.rows[$0]), number: 0, context)) }
    return [.answerRows(rows.map { open.asked.rows[$0] }, .yes), .told(Phrases.ticked(told))]
  }

  private func row(beginning words: String, _ context: Context) -> [Action]? {
    guard let open, words.count >= Interface.shortest else { return nil }
    let rows = open.asked.each ? rowAsked(context).map { [$0] } ?? [] : Array(open.asked.rows.indices)
    let near = rows.filter {
      LinearText.plain(self.words(.row(open.asked.rows[$0]), number: 0, context)).hasPrefix(words)
    }
    return near.count == 1 ? tick(near, open, context) : nil
  }

  private func closing(_ closing: PageItem.Closing, _ context: Context) -> [Action]? {
    items(context).firstIndex(of: .closing(closing)).map { [.pick($0 - 1)] }
  }

  /// As the line says it, or in short.
  static func isUnchanged(_ words: String) -> Bool {
    ["same", "unchanged", "no change", "nothing has changed", "nothing has changed here"].contains(words)
  }

  static func isNone(_ words: String) -> Bool {
    ["none", "none of these", "none of them", "none of the others", "nothing", "neither", "no others"]
      .contains(words)
  }

  static func isDone(_ words: String) -> Bool {
    ["done", "go on", "continue", "next", "ready", "that is all", "that's all"].contains(words)
  }

  private static func isOthersUnsure(_ words: String) -> Bool {
    ["not sure about the others", "i am not sure about the others", "unsure about the others"].contains(words)
  }
}

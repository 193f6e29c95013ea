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
      let isFirst = returnLine == nil && visits.first?.page == open?.asked.id
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
      return Self.isNone(words) || Self.isDone(words) || AnswerWord.heard(words) != nil ? closing(.goOn, context) : nil
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

  private static func isNone(_ words: String) -> Bool {
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

/// Typed questions.
extension ChecklistPane {
  private func typedAnswer(_ words: String, _ finding: Finding, _ context: Context) -> [Action]? {
    if ["later", "leave this for later", "skip"].contains(words) { return way(.closing(.later), finding, context) }
    if AnswerWord.heard(words) == .unsure { return way(.answer(.unsure), finding, context) }
    if finding.kind == .choice { return choice(words, finding, context) }
    if Self.isDone(words) { return way(.takeMarked, finding, context) }
    if Self.isNone(words) || AnswerWord.heard(words) == .no { return way(.answer(.no), finding, context) }
    return map == nil ? nil : marks(words, context)
  }

  /// One of the choices: by its number, its name or its words; at the age, by the years too.
  private func choice(_ words: String, _ finding: Finding, _ context: Context) -> [Action]? {
    switch AnswerWord.heard(words) {
    case .no: return way(.answer(.unsure), finding, context).map { $0 + [.told(Phrases.countedAsUnsure)] }
    case .yes: return [.told(Phrases.whichNumber)]
    default: break
    }
    if let named = finding.choices.firstIndex(where: {
      $0.id.name == words || LinearText.plain($0.label) == words
    }) {
      return [.pick(named)]
    }
    guard let numbers = LinearText.numbers(in: words), let number = numbers.first, numbers.count == 1 else {
      return nil
    }
    let bearing = options(of: finding, context).filter { Self.bearsNumber($0, finding) }
    if bearing.indices.contains(number - 1) { return [.pick(number - 1)] }
    let band = finding.choices.firstIndex { choice in
      choice.age.map { ($0.least...$0.most).contains(number) } ?? false
    }
    return band.map { [.pick($0)] } ?? [.told(Phrases.noSuchNumber(number))]
  }

  /// One of the lines below what can be marked.
  private func way(_ item: PageItem, _ finding: Finding, _ context: Context) -> [Action]? {
    guard let place = options(of: finding, context).firstIndex(of: item) else { return nil }
    guard let map else { return [.pick(place)] }
    let close: [Action] = map.mark == nil ? [] : [.command(.back)]
    return close + [.pick((context.book.rules.bodyMap?.regions.count ?? 0) + place)]
  }

  /// At the body map, a place and its marks, which replace those that it had.
  private func marks(_ words: String, _ context: Context) -> [Action]? {
    guard let map, map.mark == nil, let body = context.book.rules.bodyMap,
      let heard = HeardMarks(words, on: body),
      let place = body.regions.firstIndex(where: { $0.id == heard.region })
    else { return nil }
    let changed = body.marks.filter { mark in
      marked.contains(BodyMap.choice(heard.region, mark.id)) != heard.marks.contains(mark.id)
    }
    let all = body.marks.map { BodyMap.choice(heard.region, $0.id) }
    let left = marked.filter { !all.contains($0) } + heard.marks.map { BodyMap.choice(heard.region, $0) }
    let told = PageWords.chosen(body.choices.filter { left.contains($0.id) })
    return [.pick(place)] + changed.map { .typed($0.letter) } + [.command(.back), .told(Phrases.marked(left.isEmpty ? "" : told))]
  }
}

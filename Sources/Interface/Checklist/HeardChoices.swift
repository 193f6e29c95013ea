import Knowledge
import Screen
import Typesetting

/// Typed questions.
extension ChecklistPane {
  func typedAnswer(_ words: String, _ finding: Finding, _ context: Context) -> [Action]? {
    if ["later", "leave this for later", "skip"].contains(words) {
      return way(.closing(.later), finding, context)
    }
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
    return [.pick(place)] + changed.map { .typed($0.letter) } + [
      .command(.back), .told(Phrases.marked(left.isEmpty ? "" : told)),
    ]
  }
}

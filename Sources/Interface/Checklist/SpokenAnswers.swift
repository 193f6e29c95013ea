import Knowledge
import Screen

/// The checklist line by line: what is said, and how typed words answer.
extension ChecklistPane {
  package func wayBack(_ context: Context) -> Command {
    guard stage.isQuestion else { return .back }
    return map?.mark != nil ? .back : .previousQuestion
  }

  package func spoken(_ context: Context) -> [String] {
    guard case .question(let id) = stage, let finding = context.book.rules.finding(id),
      let body = context.book.rules.bodyMap, let map
    else { return LinearText.lines(of: page(context.forSpeech)) }
    let place = map.mark == nil ? nil : body.region(map.region)?.label
    let head =
      place.map { [Phrases.marksAt($0)] }
      ?? [heading(of: finding, context), "", finding.ask, Phrases.linearMapHow]
    return head + (fault.map { [$0] } ?? []) + [""]
      + mapItems(finding, context).enumerated().map { "\($0 + 1). \($1)" }
  }

  package func actions(for words: String, _ context: Context) -> [Action]? {
    guard case .question(let id) = stage, let finding = context.book.rules.finding(id) else {
      return LinearText.numbers(in: words, self, context)
    }
    return answer(words, finding, context) ?? marks(words, context)
      ?? LinearText.numbers(in: words, self, context)
  }

  /// What can be chosen, by the beginning of its own words.
  package func options(beginning words: String, _ context: Context) -> [Action]? {
    let options = options(context).map(LinearText.plain)
    if let whole = options.firstIndex(of: words) { return [.pick(whole)] }
    let near = options.indices.filter {
      words.count >= Interface.shortest && options[$0].hasPrefix(words)
    }
    return near.count == 1 ? [.pick(near[0])] : nil
  }

  /// A plain answer to the question, or "done" where several things are marked.
  private func answer(_ words: String, _ finding: Finding, _ context: Context) -> [Action]? {
    switch words {
    case "yes", "y", "yeah", "true": return finding.kind == .yesno ? [.command(.answerYes)] : nil
    case "unsure", "u", "d", "not sure", "don't know", "i don't know", "dont know":
      return [.command(.answerUnsure)]
    case "no", "n", "none", "none of these":
      if finding.kind == .yesno { return [.command(.answerNo)] }
      return way(.answer(.no), of: finding, context)
    case "done", "continue", "next", "ready": return way(.takeMarked, of: finding, context)
    default: return nil
    }
  }

  /// One of the lines below the choices.
  private func way(_ option: QuestionOption, of finding: Finding, _ context: Context) -> [Action]? {
    guard let place = QuestionOption.all(for: finding).firstIndex(of: option) else { return nil }
    guard let map else { return [.pick(place)] }
    let close: [Action] = map.mark == nil ? [] : [.command(.back)]
    return close + [.pick((context.book.rules.bodyMap?.regions.count ?? 0) + place)]
  }

  /// At the body map, a place's number and then the letters of its marks.
  private func marks(_ words: String, _ context: Context) -> [Action]? {
    let parts = words.split { $0 == " " || $0 == "," }
    guard let map, map.mark == nil, parts.count > 1, let body = context.book.rules.bodyMap,
      let first = Int(parts[0]), (1...body.regions.count).contains(first)
    else { return nil }
    let named = parts.dropFirst().map { letters(in: $0, body) }
    guard named.allSatisfy({ !$0.isEmpty }) else { return nil }
    return [.pick(first - 1)] + named.flatMap { $0 }.map { .typed($0) } + [.command(.back)]
  }

  /// The letters of the marks that a word names: by its letters, or by the beginning of a mark's name.
  private func letters(in word: Substring, _ body: BodyMap) -> [String] {
    if word.count > 2, let mark = body.marks.first(where: { $0.id.name.hasPrefix(word) }) {
      return [mark.letter]
    }
    let letters = word.map { String($0).uppercased() }
    return letters.allSatisfy { letter in body.marks.contains { $0.letter == letter } } ? letters : []
  }
}

import Knowledge
import Screen

extension Interface {
  /// What a typed line asks for; nil when it cannot be read.
  package func actions(for line: String, in state: State) -> [Action]? {
    let words = Self.plainly(line)
    if state.scope == .naming { return [.command(.eraseAll), .typed(line), .command(.choose)] }
    if words.isEmpty { return state.overlays.isEmpty ? [] : [.command(.back)] }
    if let query = Self.query(words) { return [.search(query)] }
    if words == "?" { return [.command(.showHelp)] }
    if ["<", "back", "b"].contains(words) {
      // At the top there is nothing to go back to, and nobody wants to have left.
      return state.scope == .list ? [] : [.command(wayBack(state))]
    }
    if state.scope == .help {
      // Whoever asked what can be typed goes on to type it.
      var below = state
      below.overlays.removeLast()
      return actions(for: line, in: below).map { [.command(.back)] + $0 }
    }
    return answer(words, state) ?? numbers(words, state) ?? command(words, state) ?? option(words, state)
      ?? nearCommand(words, state)
  }

  /// In small letters, with single blanks, and without the full stop that dictation puts at the end.
  private static func plainly(_ line: String) -> String {
    var words = line.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = words.last, [".", "!", ","].contains(last) { words.removeLast() }
    return words
  }

  private static func query(_ words: String) -> String? {
    for start in ["/", "search ", "find "] where words.hasPrefix(start) {
      let query = words.dropFirst(start.count).trimmingPrefix(" ")
      if !query.isEmpty { return String(query) }
    }
    return nil
  }

  private func wayBack(_ state: State) -> Command {
    switch state.scope {
    case .question, .choice, .map, .marks: state.checklist.map?.mark != nil ? .back : .previousQuestion
    case .reader: state.articles.history.isEmpty ? .back : .goBack
    default: .back
    }
  }

  /// A plain answer to the question, or "done" where several things are marked.
  private func answer(_ words: String, _ state: State) -> [Action]? {
    guard case .question(let id) = state.checklist.stage, state.pane == .checklist, state.overlays.isEmpty,
      let finding = book.rules.finding(id)
    else { return nil }
    let isDone = ["done", "continue", "next", "ready"].contains(words)
    switch words {
    case "yes", "y", "yeah", "true": return finding.kind == .yesno ? [.command(.answerYes)] : nil
    case "unsure", "u", "d", "not sure", "don't know", "i don't know", "dont know":
      return [.command(.answerUnsure)]
    case "no", "n", "none", "none of these":
      if finding.kind == .yesno { return [.command(.answerNo)] }
      return way(.answer(.no), of: finding, state)
    default: return isDone ? way(.takeMarked, of: finding, state) : nil
    }
  }

  /// One of the lines below the choices.
  private func way(_ option: QuestionOption, of finding: Finding, _ state: State) -> [Action]? {
    guard let place = QuestionOption.all(for: finding).firstIndex(of: option) else { return nil }
    guard state.checklist.map != nil else { return [.pick(place)] }
    let close: [Action] = state.checklist.map?.mark == nil ? [] : [.command(.back)]
    return close + [.pick((book.rules.bodyMap?.regions.count ?? 0) + place)]
  }

  /// The numbers of what is chosen; at the body map a place's number, then the letters of its marks.
  private func numbers(_ words: String, _ state: State) -> [Action]? {
    let parts = words.split { $0 == " " || $0 == "," }
    guard let first = parts.first.flatMap({ Int($0) }), first > 0 else { return nil }
    if state.scope == .reader, let article = state.articles.page?.article {
      let references = linearReferences(article)
      return references.indices.contains(first - 1) ? [.follow(references[first - 1])] : nil
    }
    if state.scope == .map, state.checklist.map?.mark == nil, parts.count > 1 {
      let named = parts.dropFirst().map { marks(in: $0) }
      let letters = named.flatMap { $0 }
      guard named.allSatisfy({ !$0.isEmpty }), first <= book.rules.bodyMap?.regions.count ?? 0 else {
        return nil
      }
      return [.pick(first - 1)] + letters.map { .typed($0) } + [.command(.back)]
    }
    let numbers = parts.compactMap { Int($0) }.filter { $0 > 0 }
    guard numbers.count == parts.count, numbers.allSatisfy({ canPick($0 - 1, state) }) else { return nil }
    return numbers.map { .pick($0 - 1) }
  }

  /// The letters of the marks that a word names: by its letters, or by the beginning of a mark's name.
  private func marks(in word: Substring) -> [String] {
    guard let map = book.rules.bodyMap else { return [] }
    if word.count > 2, let mark = map.marks.first(where: { $0.id.name.hasPrefix(word) }) {
      return [mark.letter]
    }
    let letters = word.map { String($0).uppercased() }
    return letters.allSatisfy { letter in map.marks.contains { $0.letter == letter } } ? letters : []
  }

  /// A command by its name or its short word in the key table.
  private func command(_ words: String, _ state: State) -> [Action]? {
    let name = words.split(separator: " ").joined(separator: "-")
    if ["quit", "exit", "q"].contains(name) { return [.command(.quitAtOnce)] }
    let binding = keymap.bindings(in: state.scope).first {
      ($0.action == name || $0.short == words)
        && ($0.command == .choose || !Self.onlyOnScreen.contains($0.command))
    }
    return binding.map { [.command($0.command)] }
  }

  /// The one command whose name begins so.
  private func nearCommand(_ words: String, _ state: State) -> [Action]? {
    guard words.count >= Self.shortest else { return nil }
    let name = words.split(separator: " ").joined(separator: "-")
    let near = keymap.bindings(in: state.scope).filter {
      !Self.onlyOnScreen.contains($0.command) && ($0.action.hasPrefix(name) || $0.short.hasPrefix(words))
    }
    guard let first = near.first, near.allSatisfy({ $0.command == first.command }) else { return nil }
    return [.command(first.command)]
  }

  /// Fewer letters could begin too much.
  private static let shortest = 3

  /// What can be chosen, by the beginning of its own words.
  private func option(_ words: String, _ state: State) -> [Action]? {
    guard state.overlays.isEmpty, state.pane == .checklist else { return nil }
    let options = checklistOptions(state).map(Self.plainly)
    if let whole = options.firstIndex(of: words) { return [.pick(whole)] }
    let near = options.indices.filter { words.count >= Self.shortest && options[$0].hasPrefix(words) }
    return near.count == 1 ? [.pick(near[0])] : nil
  }
}

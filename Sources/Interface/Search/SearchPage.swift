import Knowledge
import Screen

/// The search's page: what is to be known first, then each hit's title with the sentence that answers.
extension Search {
  package func page(_ context: Context) -> Page {
    let text = context.layout.text
    let width = max(1, text.columns)
    var page = Page([], in: PromptLine.below(text))
    page.add(remarks(context).flatMap { $0.wrapped(to: width) })
    if page.length > 0, page.height >= Self.roomy { page.add([.empty]) }
    addOffers(to: &page, width: width, context)
    let room = page.height - page.length
    for (number, hit) in result.hits.enumerated() {
      let isFocused = number == selection.focus
      page.add(title(of: hit, number, width: width, isShort: page.height < Self.roomy), isFocused: isFocused)
      page.add(answer(of: hit, isFocused: isFocused, width: width, room: room, height: page.height))
    }
    page.kept = page.focus
    let prompt = PromptLine(Phrases.searchPrompt, query, in: text)
    page.others = [prompt.panel]
    // While there is nothing to choose from, the cursor stands where the next letter goes.
    if selection.focus == 0 { page.cursor = prompt.cursor }
    return page
  }

  private static let indent = 4
  /// From so many rows on, every hit has its sentence; below, only the one in focus.
  private static let roomy = 14
  /// So many hits are to be seen even on the smallest screens.
  private static let leastHits = 4

  /// Where to call, what was looked for instead, and what the guide does not have.
  private func remarks(_ context: Context) -> [Line] {
    var lines: [Line] = []
    if result.isUrgent {
      lines.append(Line(Phrases.emergencies(context.book.index.emergencyNumber), .strong))
    }
    if let corrected = result.corrected { lines.append(Line(Phrases.showingInstead(corrected), .strong)) }
    if !result.unknown.isEmpty { lines.append(Line(Phrases.notInGuide(result.unknown))) }
    return lines
  }

  private func addOffers(to page: inout Page, width: Int, _ context: Context) {
    guard isCurrent, result.hits.isEmpty else { return }
    page.add(Line(query.isEmpty ? Phrases.searchHint : Phrases.nothingFound(query)).wrapped(to: width))
    for (number, offer) in offers(context).enumerated() {
      let words =
        switch offer {
        case .checklist: Phrases.searchOffersChecklist
        case .emergencies: Phrases.searchOffersEmergencies
        case .word(let word): Phrases.searchOffersWord(word)
        }
      page.add(option: words, number, isFocused: number == selection.focus, width: width)
    }
  }

  /// The title with its section; `isShort` keeps it to one line.
  private func title(of hit: SearchHit, _ number: Int, width: Int, isShort: Bool) -> [Line] {
    let section = hit.section.isEmpty ? "" : " / " + hit.section
    let line = Line("\(Phrases.kind(hit.kind)): \(hit.title)\(section)", .strong)
    let lines =
      isShort ? [line.cut(to: width - 2).indented(2)] : line.wrapped(to: max(1, width - 2), indent: 2)
    return lines.enumerated().map { offset, line in
      let shown = number == selection.focus ? line.inFocus(isFirst: offset == 0, width: width) : line
      return shown.targeting(number)
    }
  }

  /// The sentence that answers: whole where there is room, else of the hit in focus alone, and as much as leaves
  /// room for other hits.
  private func answer(of hit: SearchHit, isFocused: Bool, width: Int, room: Int, height: Int) -> [Line] {
    let lines = Self.marked(hit.snippet).wrapped(to: max(1, width - Self.indent), indent: Self.indent)
    if height >= Self.roomy { return lines }
    let most = isFocused ? max(0, room - Self.leastHits) : 0
    guard lines.count > most else { return lines }
    return lines.prefix(most).enumerated().map { place, line in
      place == most - 1 ? (line + Line(" ...")).cut(to: width) : line
    }
  }

  /// Matched words stand in brackets, so that no colour is needed.
  private static func marked(_ text: String) -> Line {
    var spans: [Span] = []
    let parts = text.utf8.split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() {
      guard number > 0, let end = part.firstIndex(of: UInt8(ascii: "]")) else {
        spans.append(Span(String(Substring(part))))
        continue
      }
      let rest = part[part.index(after: end)...]
      spans += [
        Span("[" + Substring(part[..<end]) + "]", .emphasis), Span(String(Substring(rest))),
      ]
    }
    return Line(spans)
  }

  package func spoken(_ context: Context) -> [String] {
    let page = page(context.forSpeech)
    return LinearText.lines(of: [Line(Phrases.searchPrompt + query), .empty] + page.lines)
  }
}

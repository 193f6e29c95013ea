import Knowledge
import Screen

extension Scope {
  package static let search = Scope("search", "search", .text)
}

extension Command {
  package static let searchGuide = Command("search")
}

/// The search of the whole guide: what was typed, what was found, and what is in focus.
package struct Search: Overlay {
  package var query = ""
  package var hits: [SearchHit] = []
  /// Whether the hits belong to what stands in the query.
  package var isCurrent = true
  package var selection = ListSelection()

  package static let opener: Command? = .searchGuide
  package static let replacesOthers = true
  package static let bindings: [Binding] =
    [
      Binding([.enter], .search, .choose, "open", "open", "Open what is in focus."),
      Binding([.down, .tab], .search, .lineDown, "line-down", "down", "Go to the next thing found."),
      Binding([.up, .backTab], .search, .lineUp, "line-up", "up", "Go to the thing found before."),
    ] + Keymap.paging(.search) + Keymap.typing(.search)

  /// Longer than any question; what is typed beyond it is left out.
  static let limit = 200
  private static let pageStep = 5

  package init() {}
  package static func opened(_ context: Context) -> Search? { Search() }
  package var scope: Scope { .search }
  package var title: String? { Phrases.search }
  package var scroll: Scroll {
    get { selection.scroll }
    set { selection.scroll = newValue }
  }

  package mutating func update(_ command: Command, _ context: Context) -> [Request] {
    switch command {
    case .back: return [.close]
    case .choose: return open(context)
    case .erase: return change(to: String(query.dropLast()))
    case .eraseAll: return change(to: "")
    default:
      _ = selection.follow(command, count: hits.count, page: Self.pageStep)
      return []
    }
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    change(to: TypedText.adding(text, to: query, atMost: Self.limit))
  }

  /// Asks for what the words find.
  private mutating func change(to query: String) -> [Request] {
    self.query = query
    isCurrent = query.isEmpty
    if query.isEmpty { hits = [] }
    return query.isEmpty ? [] : [.effect(.search(query))]
  }

  /// Shows what was found, unless something else has been typed since.
  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    guard case .found(let query, let hits) = action, query == self.query else { return [] }
    (self.hits, isCurrent, selection) = (hits, true, ListSelection())
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    selection.focus(on: number, of: hits.count)
  }

  /// Opens what is in focus; an article opens at the section that was found, and leads back here.
  private func open(_ context: Context) -> [Request] {
    guard hits.indices.contains(selection.focus) else { return [] }
    let hit = hits[selection.focus]
    switch hit.kind {
    case .article:
      let position = ReadingPosition(article: Identifier(hit.id), section: hit.section)
      return [.close, .show(ArticlesPane.self), .act(.open(position, from: self))]
    case .comparison: return [.close, .show(ComparisonPane.self), .act(.showRow(Identifier(hit.id)))]
    case .finding, .condition, .glossary: return Card(hit.reference, context).map { [.open($0)] } ?? []
    }
  }
}

/// The search's page: each hit's title, and the text that matched.
extension Search {
  package func page(_ context: Context) -> Page {
    let text = context.layout.text
    let width = max(1, text.columns)
    var page = Page([], in: PromptLine.below(text))
    if let correction = hits.first?.correction {
      page.add(Line(Phrases.showingInstead(correction), .strong).wrapped(to: width) + [.empty])
    }
    if hits.isEmpty, isCurrent {
      page.add(Line(query.isEmpty ? Phrases.searchHint : Phrases.nothingFound(query)).wrapped(to: width))
    }
    for (number, hit) in hits.enumerated() {
      let isFocused = number == selection.focus
      let title = Self.title(of: hit, width: width).enumerated().map { offset, line in
        (isFocused ? line.inFocus(isFirst: offset == 0, width: width) : line).targeting(number)
      }
      page.add(title, isFocused: isFocused)
      page.add(Self.snippet(hit.snippet).wrapped(to: max(1, width - Self.indent), indent: Self.indent))
    }
    page.kept = page.focus
    let prompt = PromptLine(Phrases.searchPrompt, query, in: text)
    page.others = [prompt.panel]
    // While there is nothing to choose from, the cursor stands where the next letter goes.
    if selection.focus == 0 { page.cursor = prompt.cursor }
    return page
  }

  private static let indent = 4

  private static func title(of hit: SearchHit, width: Int) -> [Line] {
    let section = hit.section.isEmpty ? "" : " / " + hit.section
    return Line("\(Phrases.kind(hit.kind)): \(hit.title)\(section)", .strong)
      .wrapped(to: max(1, width - 2), indent: 2)
  }

  /// Matched words stand in brackets, so that no colour is needed.
  private static func snippet(_ text: String) -> Line {
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

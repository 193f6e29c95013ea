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
  package var result = SearchResult()
  /// Whether the result belongs to what stands in the query.
  package var isCurrent = true
  /// Whether it is looked for only when the typing rests.
  package var isWaiting = false
  package var selection = ListSelection()
  /// Whether it is typed letter by letter, so that the last word may be unfinished.
  private let isTyped: Bool

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
  /// After so many milliseconds without a letter the typing rests.
  static let rest = 400
  private static let pageStep = 5

  package init(isTyped: Bool = true) { self.isTyped = isTyped }
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
    case .choose: return isWaiting ? searchNow() : open(context)
    case .erase: return change(to: String(query.dropLast()), context)
    case .eraseAll: return change(to: "", context)
    default:
      _ = selection.follow(command, count: count(context), page: Self.pageStep)
      return []
    }
  }

  package mutating func type(_ text: String, _ context: Context) -> [Request] {
    change(to: TypedText.adding(text, to: query, atMost: Self.limit), context)
  }

  /// Asks for what the words find; on a slow line only when the typing rests.
  private mutating func change(to query: String, _ context: Context) -> [Request] {
    self.query = query
    isCurrent = query.isEmpty
    isWaiting = false
    if query.isEmpty { result = SearchResult() }
    guard !query.isEmpty else { return [] }
    guard context.options.isSlow, isTyped else { return searchNow() }
    isWaiting = true
    return []
  }

  /// Asks for what the words find.
  mutating func searchNow() -> [Request] {
    isWaiting = false
    return [.effect(.search(query, isTyping: isTyped))]
  }

  /// Shows what was found, unless something else has been typed since.
  package mutating func receive(_ action: Action, _ context: Context) -> [Request] {
    guard case .found(let result) = action, result.query == query else { return [] }
    (self.result, isCurrent, selection) = (result, true, ListSelection())
    return []
  }

  package mutating func focus(on number: Int, _ context: Context) -> Bool {
    selection.focus(on: number, of: count(context))
  }

  private func count(_ context: Context) -> Int {
    result.hits.isEmpty ? offers(context).count : result.hits.count
  }

  /// Opens what is in focus, from where one is led back here; an article opens at the section that was found.
  private mutating func open(_ context: Context) -> [Request] {
    guard !result.hits.isEmpty else { return take(context) }
    guard result.hits.indices.contains(selection.focus) else { return [] }
    let hit = result.hits[selection.focus]
    switch hit.kind {
    case .article:
      let position = ReadingPosition(article: Identifier(hit.id), section: hit.section)
      return [.close, .show(ArticlesPane.self), .act(.open(position, from: self))]
    case .comparison:
      let row = ComparisonRow.ID(hit.id)
      return [.close, .show(ComparisonPane.self), .act(.showRow(row, from: self))]
    case .finding:
      let ways = context.book.index.findings[Identifier(hit.id)].map { FindingWays($0) }
      return ways.map { [.open(Menu($0))] } ?? []
    case .condition, .glossary: return Card(hit.reference, context).map { [.open($0)] } ?? []
    }
  }
}

/// What is offered where nothing was found.
extension Search {
  enum Offer: Equatable {
    case checklist
    case emergencies(Article.ID)
    case word(String)
  }

  func offers(_ context: Context) -> [Offer] {
    guard isCurrent, !query.isEmpty, result.hits.isEmpty else { return [] }
    return result.near.map { .word($0) } + [.checklist]
      + [context.book.index.emergencies].compactMap { $0 }.map { .emergencies($0) }
  }

  private mutating func take(_ context: Context) -> [Request] {
    let offers = offers(context)
    guard offers.indices.contains(selection.focus) else { return [] }
    switch offers[selection.focus] {
    case .checklist: return [.closeAll, .show(ChecklistPane.self)]
    case .emergencies(let page):
      let position = ReadingPosition(article: page)
      return [.close, .show(ArticlesPane.self), .act(.open(position, from: self))]
    case .word(let word): return change(to: word, context)
    }
  }
}

extension State {
  /// Whether something typed is looked for as soon as the typing rests.
  var isSearchWaiting: Bool { (overlays.last as? Search)?.isWaiting ?? false }

  /// Asks for what was typed.
  mutating func searchNow() -> [Request] {
    guard var search = overlays.last as? Search else { return [] }
    defer { overlays[overlays.count - 1] = search }
    return search.searchNow()
  }
}

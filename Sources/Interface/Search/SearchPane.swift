import Knowledge
import Screen

/// The search of the whole guide: what was typed, what was found, and what is in focus.
package struct SearchPane: Sendable, Equatable {
  package var query = ""
  package var hits: [SearchHit] = []
  /// Whether the hits belong to what stands in the query.
  package var isCurrent = true
  package var selected = 0
  package var scroll = Scroll()

  package init() {}

  /// Longer than any question; what is typed beyond it is left out.
  static let limit = 200
}

extension Interface {
  func updateSearch(_ pane: SearchPane, _ state: inout State, _ command: Command) -> [Effect] {
    var pane = pane
    let last = max(0, pane.hits.count - 1)
    switch command {
    case .back:
      state.overlays.removeLast()
      return []
    case .choose: return openHit(pane, &state)
    case .erase: return change(&pane, to: String(pane.query.dropLast()), &state)
    case .eraseAll: return change(&pane, to: "", &state)
    case .lineDown: pane.selected = min(last, pane.selected + 1)
    case .lineUp: pane.selected = max(0, pane.selected - 1)
    case .pageDown: pane.selected = min(last, pane.selected + 5)
    case .pageUp: pane.selected = max(0, pane.selected - 5)
    default: break
    }
    put(pane, &state)
    return []
  }

  /// Takes text in, and asks for what it finds.
  func type(_ text: String, into pane: SearchPane, _ state: inout State) -> [Effect] {
    var pane = pane
    return change(&pane, to: TypedText.adding(text, to: pane.query, atMost: SearchPane.limit), &state)
  }

  /// Shows what was found, unless something else has been typed since.
  func show(_ hits: [SearchHit], for query: String, _ state: inout State) {
    guard case .search(var pane)? = state.overlays.last, pane.query == query else { return }
    pane.hits = hits
    pane.isCurrent = true
    pane.selected = 0
    pane.scroll = Scroll()
    put(pane, &state)
  }

  private func change(_ pane: inout SearchPane, to query: String, _ state: inout State) -> [Effect] {
    pane.query = query
    pane.isCurrent = query.isEmpty
    if query.isEmpty { pane.hits = [] }
    put(pane, &state)
    return query.isEmpty ? [] : [.search(query)]
  }

  private func put(_ pane: SearchPane, _ state: inout State) {
    state.overlays[state.overlays.count - 1] = .search(pane)
  }

  /// Sets what was found for the width that the screen has, and brings what is in focus into view.
  func layOut(_ pane: SearchPane, _ state: inout State) {
    var pane = pane
    let width = max(1, ScreenLayout(state.size).text.columns)
    if state.laidOut.found?.fits(pane.hits, width: width) != true {
      state.laidOut.found = FoundLines(pane.hits, width: width)
    }
    let page = SearchPage(pane, state.size, state.laidOut.found)
    if let focus = page.focus {
      pane.scroll.reveal(focus, length: page.lines.count, height: page.area.rows)
    }
    put(pane, &state)
  }

  /// Opens what is in focus; an article opens at the section that was found, and leads back here.
  private func openHit(_ pane: SearchPane, _ state: inout State) -> [Effect] {
    guard pane.hits.indices.contains(pane.selected) else { return [] }
    let hit = pane.hits[pane.selected]
    switch hit.kind {
    case .article:
      state.overlays.removeLast()
      state.pane = .articles
      state.articles.cameFrom = pane
      return open(Visit(article: Identifier(hit.id), section: hit.section), &state)
    case .comparison:
      state.overlays.removeLast()
      state.pane = .comparison
      state.comparison.filter = .all
      state.comparison.wanted = Identifier(hit.id)
    case .finding, .condition, .glossary:
      if let card = card(for: hit.reference, size: state.size) { state.overlays.append(.card(card)) }
    }
    return []
  }
}

import Knowledge
import Screen

/// A place in an article.
package struct Visit: Sendable, Equatable {
  package let article: Article.ID
  package var top = 0
  package var link: Int?
  /// The heading to begin at, where a search led there.
  package var section = ""
  /// The place in the text, where a bookmark led there.
  package var anchor: TextAnchor?
  /// Whether it is shown already and only read anew, so that nothing was opened.
  package var isAgain = false
}

/// An article that was opened, and when.
package struct Seen: Sendable, Equatable {
  package let article: Article.ID
  /// Nil where the clock could not be read.
  package let at: Moment?
}

extension Interface {
  /// Opens an article from wherever one is, so that one can go back from it.
  func visit(_ visit: Visit, _ state: inout State) -> [Effect] {
    state.pane = .articles
    if let page = state.articles.page, state.articles.isReading {
      state.articles.history.append(page.visit)
    }
    state.articles.future = []
    return open(visit, &state)
  }

  /// Goes to what a link, a source or a word stands for.
  func follow(_ target: Reference, _ state: inout State) -> [Effect] {
    guard case .article(let id) = target else {
      if let card = card(for: target, size: state.size) { state.overlays.append(.card(card)) }
      return []
    }
    state.overlays = []
    return visit(Visit(article: id), &state)
  }

  func goBack(_ state: inout State) -> [Effect] {
    guard let visit = state.articles.history.popLast() else {
      if state.articles.cameFrom != nil { leaveReader(&state) }
      return []
    }
    if let page = state.articles.page { state.articles.future.append(page.visit) }
    return open(visit, &state)
  }

  func goForward(_ state: inout State) -> [Effect] {
    guard let visit = state.articles.future.popLast() else { return [] }
    if let page = state.articles.page { state.articles.history.append(page.visit) }
    return open(visit, &state)
  }

  /// Goes to the list, or back to the search that led here.
  func leaveReader(_ state: inout State) {
    state.articles.isReading = false
    state.articles.showsOutline = false
    if let search = state.articles.cameFrom { state.overlays.append(.search(search)) }
    state.articles.cameFrom = nil
  }

  /// Writes down that an article was opened.
  func log(_ article: Article.ID, at moment: Moment?, _ state: inout State) {
    guard state.articles.seen.last?.article != article else { return }
    state.articles.seen.append(Seen(article: article, at: moment))
  }

  /// Whether an article is to be shown as read.
  func isRead(_ position: Int, _ state: State) -> Bool {
    manners.marksRead && state.articles.seen.contains { $0.article == book.articles[position].id }
  }

  /// What was opened, the latest first.
  func historyOrder(_ state: State) -> [Seen] { state.articles.seen.reversed() }

  func historyItems(_ state: State) -> [String] {
    historyOrder(state).map { seen in
      let time = seen.at.map { $0.time + "  " } ?? ""
      return time + title(of: seen.article)
    }
  }
}

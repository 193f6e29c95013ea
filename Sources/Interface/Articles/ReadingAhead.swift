import Knowledge

/// The article under the bar is read while nobody waits, so that the key that opens it need not read it.
extension Interface {
  /// Whether something is left to do for which no picture waits, by the action `painted`.
  package func isBehind(_ state: State) -> Bool { isUnfinished(state) || nextToRead(state) != nil }

  /// Asks for the article under the bar, once.
  ///
  /// It is set when it is opened: to set every article that the bar passes would make the bar slower than Enter faster.
  func readAhead(_ state: inout State) -> [Effect] {
    guard let next = nextToRead(state) else { return [] }
    state.articles.readAhead = next
    return [.readAhead(next)]
  }

  private func nextToRead(_ state: State) -> Article.ID? {
    let articles = state.articles
    guard manners.paintsFirst, state.scope == .list, book.articles.indices.contains(articles.selected) else {
      return nil
    }
    let id = book.articles[articles.selected].id
    return id == articles.page?.article.id || id == articles.readAhead ? nil : id
  }
}

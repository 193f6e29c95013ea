import Knowledge

/// The article under the bar is read and set while nobody waits, so that the key that opens it only shows it.
extension Interface {
  /// Whether something is left to do for which no picture waits.
  package func isBehind(_ state: State) -> Bool { isUnfinished(state) || nextToRead(state) != nil }

  /// The article to be read before it is asked for; nil when there is none, or it is there already.
  package func nextToRead(_ state: State) -> Article.ID? {
    let articles = state.articles
    guard manners.paintsFirst, state.scope == .list, book.articles.indices.contains(articles.selected) else {
      return nil
    }
    let id = book.articles[articles.selected].id
    return id == articles.page?.article.id || id == state.laidOut.likelyNext?.article.id ? nil : id
  }

  /// Sets an article that may be asked for next, as far as its first picture shows it.
  func makeReady(_ article: Article, _ state: inout State) {
    let reader = ScreenLayout(state.size).reader
    state.laidOut.likelyNext = typeset(article, width: reader.columns, lines: reader.rows)
  }

  /// An article at a width, at least so many of its lines; as it was set before, where that serves.
  func page(of article: Article, width: Int, lines: Int, _ state: State) -> OpenArticle {
    for case let ready? in [state.laidOut.likelyNext, state.articles.page]
    where ready.width == width && ready.hasSet(lines) && ready.article == article {
      return OpenArticle(article: article, width: width, typeset: ready.typeset)
    }
    return typeset(article, width: width, lines: lines)
  }
}

import Knowledge
import Typesetting

/// The article under the bar is read while nobody waits, so that the key that opens it need not read it.
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

  /// Notes that an article is there which may be asked for next.
  ///
  /// It is not set yet: to set every article that the bar passes would make the bar slower than it makes Enter faster.
  func makeReady(_ article: Article, _ state: inout State) {
    state.laidOut.likelyNext = OpenArticle(article: article, width: 0, typeset: Typeset())
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

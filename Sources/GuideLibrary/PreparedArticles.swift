import Knowledge

/// Some articles made ready for a library; many threads can do so at once.
package struct PreparedArticles: Sendable {
  struct Entry {
    let card: ArticleCard
    let storedCard: StoredValue
    let storedBody: StoredValue
    let documents: [SearchDocument]
  }

  /// Nil where an article cannot be stored.
  let entries: [Entry]?
  let words: WordCounts

  /// `search` tells which sections are not searched.
  package init(_ articles: some Sequence<Article>, _ search: SearchWords) {
    var words = WordCounts()
    entries = try? articles.map { article in
      let documents = article.searchDocuments(leavingOut: search.leftOut)
      words.add(documents)
      return Entry(
        card: article.card, storedCard: try StoredValue(article.card),
        storedBody: try StoredValue(article.body),
        documents: documents)
    }
    self.words = words
  }
}

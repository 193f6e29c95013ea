import Knowledge

/// Some articles, made ready to be put into a library; many can be made so at once.
package struct PackedArticles: Sendable {
  struct Entry {
    let shown: ArticleCard
    let card: PackedValue
    /// The text.
    let body: PackedValue
    let documents: [SearchDocument]
  }

  let entries: [Entry]

  /// Their words are counted among all those of their library.
  package init(_ articles: some Sequence<Article>, counting words: SharedVocabulary) {
    entries = articles.map { article in
      let documents = article.searchDocuments
      words.add(documents)
      return Entry(
        shown: article.card, card: PackedValue(article.card), body: PackedValue(article.body),
        documents: documents)
    }
  }
}

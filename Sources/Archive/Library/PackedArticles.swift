import Knowledge

/// Some articles, made ready to be put into a library; many can be made so at once.
package struct PackedArticles: Sendable {
  struct Entry {
    let card: ArticleCard
    /// The text as bytes.
    let body: [UInt8]
    let checksum: Int64
    let documents: [SearchDocument]
  }

  let entries: [Entry]
  /// The words of all of them.
  let words: Vocabulary

  package init(_ articles: some Sequence<Article>) {
    entries = articles.map { article in
      let body = PackedWriter.bytes(of: article.body)
      return Entry(
        card: article.card, body: body, checksum: Checksum.of(body), documents: article.searchDocuments)
    }
    var words = Vocabulary()
    for entry in entries { words.add(entry.documents) }
    self.words = words
  }
}

import Foundation
import Knowledge

/// Some articles, made ready to be put into a library; many can be made so at once.
package struct PackedArticles: Sendable {
  struct Entry {
    let card: ArticleCard
    /// The text as bytes.
    let body: Data
    let checksum: Int64
    let documents: [SearchDocument]
  }

  let entries: [Entry]

  /// Their words are counted among all those of their library.
  package init(_ articles: some Sequence<Article>, counting words: SharedVocabulary) {
    entries = articles.map { article in
      let body = PackedWriter.bytes(of: article.body)
      let documents = article.searchDocuments
      words.add(documents)
      return Entry(card: article.card, body: Data(body), checksum: Checksum.of(body), documents: documents)
    }
  }
}

import Knowledge

/// Something that can be found: a text with its title and the words that people use for it.
package struct SearchDocument: Sendable, Equatable {
  /// What kind of thing was found.
  package enum Kind: String, Sendable, CaseIterable {
    case article, finding, condition, comparison, glossary
  }

  package let kind: Kind
  package let id: String
  package let title: String
  /// Keywords, synonyms and lay words.
  package let words: String
  package let body: String
}

extension Guide {
  /// Everything of the guide that can be found.
  package var searchDocuments: [SearchDocument] {
    articles.map { article in
      SearchDocument(
        kind: .article, id: article.id.name, title: article.card.title,
        words: (article.card.keywords + [article.card.summary]).joined(separator: ", "),
        body: PlainText.of(article.body))
    }
      + findings.map {
        SearchDocument(
          kind: .finding, id: $0.id.name, title: $0.ask, words: "\($0.plain), \($0.term)",
          body: PlainText.of($0.why))
      }
      + conditions.map {
        SearchDocument(
          kind: .condition, id: $0.id.name, title: $0.name, words: $0.short, body: PlainText.of($0.body))
      }
      + comparison.map { row in
        SearchDocument(
          kind: .comparison, id: row.id.name, title: row.title, words: "",
          body: (compared.compactMap { row.cells[$0] } + [PlainText.of(row.body)]).joined(separator: "\n"))
      }
      + glossary.map {
        SearchDocument(
          kind: .glossary, id: $0.id.name, title: $0.term, words: $0.also.joined(separator: ", "),
          body: PlainText.of($0.body))
      }
  }
}

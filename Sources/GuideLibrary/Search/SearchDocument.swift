import Knowledge

/// Something that can be found: a text with its title and the words that people use for it.
package struct SearchDocument: Sendable, Equatable {
  package let kind: SearchHit.Kind
  package let id: String
  package let title: String
  /// The heading of the section, where the text is one section of an article.
  package let section: String
  /// Keywords, synonyms and lay words.
  package let words: String
  package let body: String

  init(
    _ kind: SearchHit.Kind, _ id: String, title: String, section: String = "", words: String, body: [Block]
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.section = section
    self.words = words
    self.body = PlainText.of(body)
  }
}

extension Guide {
  /// Everything of the guide that can be found; an article section by section.
  package var searchDocuments: [SearchDocument] {
    articles.flatMap(\.searchDocuments) + otherSearchDocuments
  }

  /// What can be found beside the articles.
  var otherSearchDocuments: [SearchDocument] {
    findings.map {
      SearchDocument(.finding, $0.id.name, title: $0.ask, words: "\($0.plain), \($0.term)", body: $0.why)
    }
      + conditions.map {
        SearchDocument(.condition, $0.id.name, title: $0.name, words: $0.short, body: $0.body)
      }
      + comparison.map { row in
        let others = conditions.map(\.id).filter { !compared.contains($0) }
        let cells = (compared + others).compactMap { row.cells[$0] }.map { Block.paragraph([.text($0)]) }
        return SearchDocument(.comparison, row.id.name, title: row.title, words: "", body: cells + row.body)
      }
      + glossary.map {
        SearchDocument(
          .glossary, $0.id.name, title: $0.term, words: $0.also.joined(separator: ", "), body: $0.body)
      }
  }
}

extension Article {
  /// The opening with the article's own words, then each section under its heading.
  var searchDocuments: [SearchDocument] {
    var sections: [(heading: String, body: [Block])] = [("", [])]
    for block in body {
      if case .heading(_, let inlines) = block {
        sections.append((PlainText.of(inlines), []))
      } else {
        sections[sections.count - 1].body.append(block)
      }
    }
    let words = (card.keywords + [card.summary]).joined(separator: ", ")
    return sections.enumerated().map { number, section in
      SearchDocument(
        .article, id.name, title: card.title, section: section.heading, words: number == 0 ? words : "",
        body: section.body)
    }
  }
}

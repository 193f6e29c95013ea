/// One thing that was found in the guide.
package struct SearchHit: Sendable, Equatable {
  /// What kind of thing it is.
  package enum Kind: String, Sendable, CaseIterable {
    case article, finding, condition, comparison, glossary
  }

  package let kind: Kind
  package let id: String
  package let title: String
  /// The heading of the section that was found; empty where there is none.
  package let section: String
  /// A piece of the text, with the matched words between `[` and `]`.
  package let snippet: String
  /// The higher, the better.
  package let score: Double
  /// The words that were looked for instead, where what was typed was not found.
  package let correction: String?

  package init(
    kind: Kind, id: String, title: String, section: String, snippet: String, score: Double,
    correction: String?
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.section = section
    self.snippet = snippet
    self.score = score
    self.correction = correction
  }

  /// Where a link to it would point.
  package var reference: Reference {
    switch kind {
    case .article: .article(Identifier(id))
    case .finding: .finding(Identifier(id))
    case .condition: .condition(Identifier(id))
    case .glossary: .glossary(Identifier(id))
    case .comparison: .comparison(Identifier(id))
    }
  }
}

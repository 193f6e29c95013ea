/// What a search of the guide came to.
package struct SearchResult: Sendable, Equatable {
  /// What was typed.
  package var query = ""
  /// What was looked for instead, where a word was mended.
  package var corrected: String?
  /// The words that the guide does not have.
  package var unknown: [String] = []
  /// Whether the words name an urgent sign.
  package var isUrgent = false
  /// Best first, each thing once.
  package var hits: [SearchHit] = []
  /// Known words near those that are unknown, where nothing was found.
  package var near: [String] = []

  package init() {}
}

/// One thing that was found in the guide.
package struct SearchHit: Sendable, Equatable {
  /// What kind of thing it is.
  package enum Kind: String, Sendable, CaseIterable {
    case article, finding, condition, comparison, glossary
  }

  package let kind: Kind
  /// The thing's id among those of its kind.
  package let id: String
  package let title: String
  /// The heading of the section that was found; empty where there is none.
  package let section: String
  /// The sentence that tells most of what was looked for, with the matched words between `[` and `]` and its sources
  /// between `(` and `)`.
  package let snippet: String
  /// The higher, the better.
  package let score: Double
  /// Why it stands where it stands.
  package let grounds: Grounds

  package init(
    kind: Kind, id: String, title: String, section: String, snippet: String, score: Double,
    grounds: Grounds = Grounds()
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.section = section
    self.snippet = snippet
    self.score = score
    self.grounds = grounds
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

  /// The words and the rules that put a hit where it stands.
  package struct Grounds: Sendable, Equatable {
    /// The words of the query that it holds.
    package var words: [String] = []
    /// The words of the query that it holds as another word of the same meaning.
    package var sameWords: [String] = []
    /// The rules that moved it.
    package var rules: [Rule] = []

    package init() {}
  }

  /// A rule that moves a hit up or down, beside its score.
  package enum Rule: Sendable, Equatable {
    /// It is called so, and the whole name was typed.
    case named(String)
    /// It holds every word.
    case allWords
    /// A condition was typed and nothing else, and this is its first page.
    case opens
    /// Its title names a condition that does not calm, and that was not asked for; so it stands lower.
    case namesUnasked
    /// The words name an urgent sign, and this page says what to do.
    case urgent
  }
}

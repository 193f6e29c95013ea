import Knowledge

/// Something that can be found: a text with its title and the words that people use for it.
package struct SearchDocument: Sendable, Equatable {
  package let kind: SearchHit.Kind
  package let id: String
  package let title: String
  /// The heading of the section, where the text is one section of an article.
  package let section: String
  /// What people call it: keywords, synonyms, lay words, each as it would be typed.
  package let names: [String]
  /// Names, and what else is searched like them.
  package let words: String
  /// The text, a sentence a line.
  package let body: String
  /// The sources of each line, by their marks, a line each.
  package let citations: String
  /// What a yes to the finding asks for, where it is a finding; nil for everything else.
  let urgency: Urgency?

  init(
    _ kind: SearchHit.Kind, _ id: String, title: String, section: String = "", names: [String] = [],
    words: [String] = [], body: SentenceLines, urgency: Urgency? = nil
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.section = section
    self.names = names
    self.words = (names + words).joined(separator: ", ")
    (self.body, citations) = (body.body, body.citations)
    self.urgency = urgency
  }
}

extension Guide {
  /// Everything of the guide that can be found; an article section by section.
  package var searchDocuments: [SearchDocument] {
    articles.flatMap { $0.searchDocuments(leavingOut: search.leftOut) } + otherSearchDocuments
  }

  /// What can be found beside the articles.
  var otherSearchDocuments: [SearchDocument] {
    findings.map { finding in
      SearchDocument(
        .finding, finding.id.name, title: finding.ask,
        names: finding.also + [finding.plain, finding.row].compactMap { $0 }, words: [finding.term],
        body: SentenceLines(finding.why), urgency: finding.urgencyIfYes)
    }
      + conditions.map {
        SearchDocument(
          .condition, $0.id.name, title: $0.name, names: $0.searchNames, body: SentenceLines($0.body))
      }
      + comparison.map(searchDocument)
      + glossary.map {
        SearchDocument(
          .glossary, $0.id.name, title: $0.term, names: [$0.term] + $0.also,
          body: SentenceLines($0.body))
      }
  }

  /// The compared conditions' cells first; each sentence of a cell says whose it is, as it is shown alone.
  private func searchDocument(_ row: ComparisonRow) -> SearchDocument {
    let others = conditions.map(\.id).filter { !compared.contains($0) }
    var lines = SentenceLines()
    for condition in compared + others {
      guard let cell = row.cells[condition] else { continue }
      let name = conditions.first { $0.id == condition }?.short ?? condition.name
      lines.add(cell, about: name, citing: (row.sources[condition] ?? []).map { $0.name.uppercased() })
    }
    lines.add(row.body)
    return SearchDocument(
      .comparison, row.id.name, title: row.title, names: [row.title] + row.also, body: lines)
  }
}

extension Condition {
  /// Its name without what stands in brackets, what stands in them, its short name, and what else people call it.
  var searchNames: [String] {
    let parts = name.split { $0 == "(" || $0 == ")" || $0 == "," }.map { $0.drop { $0 == " " } }
    return parts.filter { !$0.isEmpty }.map(String.init) + [short] + also
  }
}

extension Article {
  /// Each section under its heading, but for those that are left out; the first, mostly the opening without one, has
  /// the article's own words.
  func searchDocuments(leavingOut leftOut: [String]) -> [SearchDocument] {
    var sections: [(heading: String, body: [Block])] = [("", [])]
    for block in body {
      if case .heading(_, let inlines) = block {
        sections.append((PlainText.of(inlines), []))
      } else {
        sections[sections.count - 1].body.append(block)
      }
    }
    let kept = sections.filter { !leftOut.contains($0.heading) && !($0.heading.isEmpty && $0.body.isEmpty) }
    return kept.enumerated().map { number, section in
      SearchDocument(
        .article, id.name, title: card.title, section: section.heading,
        names: number == 0 ? card.keywords : [], words: number == 0 ? [card.summary] : [],
        body: SentenceLines(section.body))
    }
  }
}

import Knowledge

/// An article of a list as other programs read it.
package struct ArticleRecord: Encodable {
  let id: String
  let title: String
  let summary: String
  let topic: String
  let sources: [String]
  let reviewed: String
  let words: Int

  package init(_ card: ArticleCard) {
    id = card.id.name
    title = card.title
    summary = card.summary
    topic = card.topic
    sources = card.sources.map(\.name)
    reviewed = card.reviewed?.description ?? ""
    words = card.words
  }
}

/// A finding as other programs read it.
package struct FindingRecord: Encodable {
  let id: String
  let code: String
  /// The page that asks it; empty where only a choice answers it.
  let section: String
  /// What its row on the page says.
  let row: String?
  /// The codes and ids of earlier editions of which it is a part.
  let was: [String]
  let ask: String
  let term: String
  let kind: String
  /// The least urgency that a single yes forces, or `none`.
  let alone: String
  let fits: [String: String]
  let hpo: [String]
  let sources: [String]

  package init(_ finding: Finding) {
    id = finding.id.name
    code = finding.code
    section = finding.page?.name ?? ""
    row = finding.row
    was = finding.was
    ask = finding.ask
    term = finding.term
    kind = finding.kind.rawValue
    alone = finding.urgencyIfYes?.rawValue ?? "none"
    fits = Dictionary(
      finding.weights.map { ($0.key.name, $0.value.rawValue) }, uniquingKeysWith: { first, _ in first })
    hpo = finding.hpo
    sources = finding.sources.map(\.name)
  }
}

/// The comparison as other programs read it.
package struct ComparisonRecord: Encodable {
  struct ComparedCondition: Encodable {
    let id: String
    let name: String
  }

  struct Row: Encodable {
    let id: String
    let title: String
    /// By condition; a condition of which nothing is noted is left out.
    let cells: [String: String]
    let sources: [String]
  }

  let conditions: [ComparedCondition]
  let rows: [Row]

  package init(_ rows: [ComparisonRow], conditions: [Condition]) {
    let ids = conditions.map(\.id)
    self.conditions = conditions.map { ComparedCondition(id: $0.id.name, name: $0.name) }
    self.rows = rows.map { row in
      Row(
        id: row.id.name, title: row.title,
        cells: Dictionary(
          ids.compactMap { id in row.cells[id].map { (id.name, $0) } },
          uniquingKeysWith: { first, _ in first }),
        sources: row.sources(for: ids).map(\.name))
    }
  }
}

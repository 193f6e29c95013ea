import Knowledge

/// The comparison as other programs read it.
package struct ComparisonRecord: Encodable {
  struct Column: Encodable {
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

  let conditions: [Column]
  let rows: [Row]

  package init(_ rows: [ComparisonRow], conditions: [Condition]) {
    let ids = conditions.map(\.id)
    self.conditions = conditions.map { Column(id: $0.id.name, name: $0.name) }
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

/// One feature, told for each condition side by side.
package struct ComparisonRow: Sendable, Equatable, Codable {
  package typealias ID = Identifier<ComparisonRow>

  package let id: ID
  package let title: String
  /// What else people call it.
  package let also: [String]
  /// Its place among all rows, lowest first.
  package let order: Int
  /// What is told of each condition; nothing is noted of those that are missing.
  package let cells: [Condition.ID: String]
  /// The findings that bear on this feature.
  package let findings: [Finding.ID]
  /// The works that each cell rests on.
  package let sources: [Condition.ID: [Source.ID]]
  /// What to make of the difference.
  package let body: [Block]

  package init(
    id: ID, title: String, also: [String] = [], order: Int, cells: [Condition.ID: String],
    findings: [Finding.ID],
    sources: [Condition.ID: [Source.ID]], body: [Block]
  ) {
    self.id = id
    self.title = title
    self.also = also
    self.order = order
    self.cells = cells
    self.findings = findings
    self.sources = sources
    self.body = body
  }

  /// Whether the row tells something of one of these conditions at least.
  package func speaks(of conditions: [Condition.ID]) -> Bool {
    conditions.contains { cells[$0] != nil }
  }

  /// Every work that the cells of these conditions rest on, each once, in the conditions' order.
  package func sources(for conditions: [Condition.ID]) -> [Source.ID] {
    var seen: Set<Source.ID> = []
    return conditions.flatMap { sources[$0] ?? [] }.filter { seen.insert($0).inserted }
  }
}

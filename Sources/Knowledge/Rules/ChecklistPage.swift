/// A page of the checklist: a lead and its rows, or one typed question.
package struct ChecklistPage: Sendable, Equatable, Codable {
  package typealias ID = Identifier<ChecklistPage>

  /// When a page has its turn among those that can still change how soon to be seen.
  package enum Turn: String, Sendable, CaseIterable, Codable {
    /// Before everything else, in the checklist's order.
    case first
    /// In the checklist's order.
    case useful
    /// After those: what would frighten needlessly if it came early.
    case last
  }

  package let id: ID
  package let title: String
  /// What is asked of every row.
  package let lead: String
  /// When it comes among the pages that can still change how soon to be seen.
  package let turn: Turn
  /// The findings of its rows, in order.
  package let rows: [Finding.ID]
  /// The typed question that the page asks instead of rows.
  package let asks: Finding.ID?
  /// The question of how fast it came, asked after the rows where its condition holds.
  package let tempo: Finding.ID?
  /// What the line says that denies every row; nil for the program's own words.
  package let none: String?
  /// Whether every row is answered by itself: always where one alone can mean soon or above.
  package let each: Bool

  package init(
    id: ID, title: String, lead: String = "", turn: Turn = .useful, rows: [Finding.ID] = [],
    asks: Finding.ID? = nil, tempo: Finding.ID? = nil, none: String? = nil, each: Bool = false
  ) {
    self.id = id
    self.title = title
    self.lead = lead
    self.turn = turn
    self.rows = rows
    self.asks = asks
    self.tempo = tempo
    self.none = none
    self.each = each
  }

  /// Every finding that the page asks for, in order.
  package var findings: [Finding.ID] { rows + [asks, tempo].compactMap { $0 } }
}

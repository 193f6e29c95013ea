extension BodyMap {
  /// One view of the figure, drawn in plain characters.
  package struct Drawing: Sendable, Equatable, Codable {
    /// Where a region's marks are shown: a bracket, two letters and a bracket.
    package struct Slot: Sendable, Equatable, Codable {
      package let region: Region.ID
      /// Counted from zero.
      package let row: Int
      /// The column of the opening bracket, counted from zero.
      package let column: Int

      /// How many columns a slot takes.
      package static let width = 4

      package init(region: Region.ID, row: Int, column: Int) {
        self.region = region
        self.row = row
        self.column = column
      }
    }

    /// The most columns that a drawing may take.
    package static let mostColumns = 34
    /// The most rows that a drawing may take.
    package static let mostRows = 18

    package let title: String
    /// The drawing's lines, with the letters of the regions in their slots.
    package let rows: [String]
    package let slots: [Slot]

    package init(title: String, rows: [String], slots: [Slot]) {
      self.title = title
      self.rows = rows
      self.slots = slots
    }

    /// Columns taken by the widest row.
    package var columns: Int { rows.map(\.count).max() ?? 0 }
  }

  /// The drawing that shows a region.
  package func drawing(of region: Region.ID) -> Int? {
    drawings.firstIndex { $0.slots.contains { $0.region == region } }
  }
}

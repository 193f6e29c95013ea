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

extension BodyMap {
  /// An arrow key on the figure.
  package enum Arrow: Sendable, CaseIterable {
    case left, right, up, down
  }

  /// The nearest region in a direction, by the places in the drawings; nil at the edge.
  ///
  /// The views stand side by side, so that the right edge of one leads to the next.
  package func neighbour(of region: Region.ID, _ arrow: Arrow) -> Region.ID? {
    let spots = spots
    guard let from = spots.first(where: { $0.region == region }) else { return nil }
    let ahead = spots.compactMap { spot -> (distance: Int, region: Region.ID)? in
      let (across, down) = (spot.column - from.column, spot.row - from.row)
      switch arrow {
      case .left where across < 0, .right where across > 0:
        return (abs(across) + Self.rowAside * abs(down), spot.region)
      case .up where down < 0, .down where down > 0:
        return (abs(down) + Self.columnAside * abs(across), spot.region)
      default: return nil
      }
    }
    return ahead.min { $0.distance < $1.distance }?.region
  }

  /// Every region that arrows lead to from one, itself among them.
  package func reachable(from region: Region.ID) -> Set<Region.ID> {
    var found: Set<Region.ID> = [region]
    var waiting = [region]
    while let next = waiting.popLast() {
      waiting += Arrow.allCases.compactMap { neighbour(of: next, $0) }.filter { found.insert($0).inserted }
    }
    return found
  }

  /// As how many columns each row of difference counts when moving left or right, so that a region
  /// beside is preferred to a nearer one above or below.
  private static let rowAside = 8
  /// As how many rows each column of difference counts when moving up or down.
  private static let columnAside = 3
  /// The columns between two views.
  private static let gap = 2

  /// The slots as they stand when the views are laid side by side.
  private var spots: [Drawing.Slot] {
    var left = 0
    return drawings.flatMap { drawing in
      defer { left += drawing.columns + Self.gap }
      return drawing.slots.map { Drawing.Slot(region: $0.region, row: $0.row, column: left + $0.column) }
    }
  }
}

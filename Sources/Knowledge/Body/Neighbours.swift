extension BodyMap {
  /// A way to go from one region to the next.
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

  /// What a row aside counts where the way goes left or right: more than several columns.
  private static let rowAside = 8
  /// What a column aside counts where the way goes up or down.
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

import Knowledge

/// One row of the index that matches, and how well; the higher the score, the better.
struct RankedRow {
  let row: Int64
  let kind: SearchHit.Kind
  let id: String
  let score: Double

  /// Each thing once, by its best row; best first, and equals in a fixed order.
  static func firstOfEach(_ rows: [RankedRow]) -> [RankedRow] {
    var seen: Set<String> = []
    return rows.enumerated().sorted { left, right in
      (right.element.score, left.element.kind.rawValue, left.element.id, left.offset)
        < (left.element.score, right.element.kind.rawValue, right.element.id, right.offset)
    }
    .map(\.element).filter { seen.insert($0.kind.rawValue + $0.id).inserted }
  }
}

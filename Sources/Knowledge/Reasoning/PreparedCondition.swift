/// What speaks for and against one compared condition.
struct PreparedCondition: Sendable {
  let id: Condition.ID
  /// The findings of which a yes speaks for it.
  let supporting: PositionSet
  /// The findings of which a yes speaks against it.
  let opposing: PositionSet
  /// The rules that speak for or against it, or set its ceiling, by their places in the rulebook.
  let rules: [Int]
  /// The findings of each weight that counts.
  private let weighted: [(weight: Int, findings: PositionSet)]

  init(_ id: Condition.ID, findings: [Finding], rules: [PreparedRule]) {
    self.id = id
    self.rules = rules.indices.filter { rules[$0].fits == id }
    var sets: [Direction: PositionSet] = [:]
    for position in findings.indices {
      for (condition, direction) in findings[position].fits where condition == id {
        sets[direction, default: PositionSet()].insert(position)
      }
    }
    weighted = Direction.allCases.filter { $0.weight != 0 }.compactMap { direction in
      sets[direction].map { (direction.weight, $0) }
    }
    supporting = weighted.filter { $0.weight > 0 }.reduce(PositionSet()) { $0.union($1.findings) }
    opposing = weighted.filter { $0.weight < 0 }.reduce(PositionSet()) { $0.union($1.findings) }
  }

  /// What a yes to all of these counts.
  func weight(of present: PositionSet) -> Int {
    weighted.reduce(0) { $0 + $1.weight * $1.findings.intersection(present).count }
  }
}

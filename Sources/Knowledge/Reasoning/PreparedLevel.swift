/// Everything that reaches one urgency: single answers and combinations.
struct PreparedLevel: Sendable {
  let urgency: Urgency
  /// The rules that reach it, by their places in the rulebook.
  let rules: [Int]
  /// The findings of which a yes alone reaches it.
  let alone: PositionSet
  /// The findings of which "not sure" reaches it.
  let unsure: PositionSet
  /// Every way to reach it.
  let pathways: [Pathway]
  /// The findings that reach it, alone or with others, and nothing higher.
  let highest: PositionSet

  /// Every level, the highest first.
  static func all(findings: [Finding], rules: [PreparedRule]) -> [PreparedLevel] {
    var higher = PositionSet()
    return Urgency.allCases.reversed().map { urgency in
      let level = PreparedLevel(urgency, findings, rules, higher: higher)
      higher.formUnion(level.highest)
      return level
    }
  }

  private init(_ urgency: Urgency, _ findings: [Finding], _ all: [PreparedRule], higher: PositionSet) {
    self.urgency = urgency
    rules = all.indices.filter { all[$0].urgency == urgency }
    alone = PositionSet(findings.indices.filter { findings[$0].alone == urgency })
    unsure = PositionSet(findings.indices.filter { findings[$0].unsure == urgency })
    // While it is open, "not sure" may reach more than yes.
    let single = alone.union(unsure).filter { position in
      [findings[position].alone, findings[position].unsure].compactMap { $0 }.max() == urgency
    }
    let combined = rules.flatMap { all[$0].tree.sufficientSets(limit: Rulebook.pathwayLimit) ?? [] }
    pathways =
      single.map { Pathway(findings: PositionSet([$0]), facts: []) }
      + combined.map { Pathway(findings: $0.leaves, facts: Array($0.facts)) }
    highest = pathways.reduce(PositionSet()) { $0.union($1.findings) }.subtracting(higher)
  }
}

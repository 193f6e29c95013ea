/// Leaves and facts that together are enough for a tree.
package struct SufficientSet: Hashable, Sendable {
  package var leaves: PositionSet
  package var facts: Set<FactTest>
}

extension When where Leaf == Int {
  /// Every set of leaves and facts that is enough, without those that hold another; nil when there
  /// would be more than the limit.
  package func sufficientSets(limit: Int) -> Set<SufficientSet>? {
    switch self {
    case .finding(let leaf): return [SufficientSet(leaves: PositionSet([leaf]), facts: [])]
    case .fact(let test): return [SufficientSet(leaves: PositionSet(), facts: [test])]
    case .all(let parts): return Self.product(parts, limit: limit)
    case .atLeast(let count, let parts):
      guard Self.ways(of: count, from: parts.count) <= limit else { return nil }
      var union: Set<SufficientSet> = []
      for chosen in Self.selections(of: count, from: parts[...]) {
        guard let sets = Self.product(chosen, limit: limit) else { return nil }
        union.formUnion(sets)
        if union.count > limit { return nil }
      }
      return Self.smallest(union)
    }
  }

  private static func product(_ parts: [When], limit: Int) -> Set<SufficientSet>? {
    var result: Set<SufficientSet> = [SufficientSet(leaves: PositionSet(), facts: [])]
    for part in parts {
      guard let sets = part.sufficientSets(limit: limit), sets.count * result.count <= limit * 16 else {
        return nil
      }
      result = Set(
        result.flatMap { left in
          sets.map { SufficientSet(leaves: left.leaves.union($0.leaves), facts: left.facts.union($0.facts)) }
        })
      if result.count > limit { return nil }
    }
    return smallest(result)
  }

  /// Those that hold no other one.
  private static func smallest(_ sets: Set<SufficientSet>) -> Set<SufficientSet> {
    sets.filter { set in
      !sets.contains { $0 != set && $0.leaves.isSubset(of: set.leaves) && $0.facts.isSubset(of: set.facts) }
    }
  }

  /// In how many ways so many can be chosen; more than any limit where the number would not fit.
  private static func ways(of count: Int, from total: Int) -> Int {
    var result = 1
    for step in 0..<min(count, total - count) {
      let (product, overflow) = result.multipliedReportingOverflow(by: total - step)
      if overflow { return Int.max }
      result = product / (step + 1)
    }
    return result
  }

  private static func selections(of count: Int, from parts: ArraySlice<When>) -> [[When]] {
    guard count > 0 else { return [[]] }
    guard parts.count >= count, let first = parts.first else { return [] }
    let rest = parts.dropFirst()
    return selections(of: count - 1, from: rest).map { [first] + $0 } + selections(of: count, from: rest)
  }
}

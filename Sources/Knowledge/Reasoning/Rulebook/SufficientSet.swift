/// Findings that, when all are present and these tests of facts hold, are enough for a criterion.
package struct SufficientSet: Hashable, Sendable {
  let findings: BitSet
  /// The tests of age that must hold too.
  package let facts: Set<FactTest>

  fileprivate func union(_ other: Self) -> Self {
    Self(findings: findings.union(other.findings), facts: facts.union(other.facts))
  }

  /// Whether it asks for nothing that the other one does not ask for.
  package func isSubset(of other: Self) -> Bool {
    findings.isSubset(of: other.findings) && facts.isSubset(of: other.facts)
  }
}

/// Sets without duplicates, in the order added.
private struct DistinctSets {
  private(set) var sets: [SufficientSet] = []
  private var seen: Set<SufficientSet> = []

  mutating func add(_ set: SufficientSet) {
    if seen.insert(set).inserted { sets.append(set) }
  }
}

extension [SufficientSet] {
  /// Those that hold no other one.
  fileprivate var smallest: [SufficientSet] {
    filter { set in !contains { $0.isSubset(of: set) && $0 != set } }
  }
}

extension Criterion where Leaf == Int {
  /// Every set of leaves and facts that is enough, without those that hold another; nil when there
  /// would be more than the limit.
  package func sufficientSets(limit: Int) -> [SufficientSet]? {
    switch self {
    case .finding(let leaf): return [SufficientSet(findings: BitSet(leaf), facts: [])]
    case .fact(let test): return [SufficientSet(findings: BitSet(), facts: [test])]
    case .all(let parts): return Self.product(parts, limit: limit)
    case .atLeast(let count, let parts):
      guard Self.ways(of: count, from: parts.count) <= limit else { return nil }
      var union = DistinctSets()
      for chosen in Self.selections(of: count, from: parts[...]) {
        guard let sets = Self.product(chosen, limit: limit) else { return nil }
        for set in sets { union.add(set) }
        if union.sets.count > limit { return nil }
      }
      return union.sets.smallest
    }
  }

  private static func product(_ parts: [Criterion], limit: Int) -> [SufficientSet]? {
    guard let first = parts.first else { return [SufficientSet(findings: BitSet(), facts: [])] }
    guard var result = first.sufficientSets(limit: limit), result.count <= limit else { return nil }
    for part in parts.dropFirst() {
      guard let sets = part.sufficientSets(limit: limit), sets.count * result.count <= limit * 16 else {
        return nil
      }
      var products = DistinctSets()
      for left in result { for right in sets { products.add(left.union(right)) } }
      if products.sets.count > limit { return nil }
      result = products.sets
    }
    return parts.count == 1 ? result : result.smallest
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

  private static func selections(of count: Int, from parts: ArraySlice<Criterion>) -> [[Criterion]] {
    guard count > 0 else { return [[]] }
    if count == 1 { return parts.map { [$0] } }
    guard parts.count >= count, let first = parts.first else { return [] }
    let rest = parts.dropFirst()
    return selections(of: count - 1, from: rest).map { [first] + $0 } + selections(of: count, from: rest)
  }
}

@testable import Knowledge

/// Answers and ages that are enough to reach a level.
struct PlainPathway: Hashable {
  let findings: Set<Int>
  let facts: Set<FactTest>
  let urgency: Urgency

  /// Whether wherever the other one is walked, this one is walked too.
  func isEnough(for other: PlainPathway) -> Bool {
    findings.isSubset(of: other.findings) && Set(ages).isSuperset(of: other.ages)
  }

  private var ages: [Int] {
    (0...AgeRange.limit).filter { age in facts.allSatisfy { $0.truth(age: AgeRange(age)) == .yes } }
  }

  /// Every way to reach any level.
  static func all(_ guide: Guide, _ book: Rulebook) -> [PlainPathway] {
    let single = guide.findings.enumerated().compactMap { position, finding in
      [finding.urgencyIfYes, finding.urgencyIfUnsure].compactMap { $0 }.max()
        .map { PlainPathway(findings: [position], facts: [], urgency: $0) }
    }
    let combined = guide.rules.flatMap { rule -> [PlainPathway] in
      guard case .urgency(let urgency, _) = rule.conclusion, let when = book.overPositions(rule.when) else {
        return []
      }
      return ways(when).map { PlainPathway(findings: $0.findings, facts: $0.facts, urgency: urgency) }
    }
    return single + combined
  }

  private typealias Way = (findings: Set<Int>, facts: Set<FactTest>)

  private static func ways(_ when: Criterion<Int>) -> [Way] {
    switch when {
    case .finding(let position): [([position], [])]
    case .fact(let test): [([], [test])]
    case .all(let parts): together(parts)
    case .atLeast(let count, let parts): choices(of: count, from: parts[...]).flatMap(together)
    }
  }

  private static func together(_ parts: [Criterion<Int>]) -> [Way] {
    parts.reduce([([], [])]) { known, part in
      known.flatMap { left in
        ways(part).map { (left.findings.union($0.findings), left.facts.union($0.facts)) }
      }
    }
  }

  private static func choices(of count: Int, from parts: ArraySlice<Criterion<Int>>) -> [[Criterion<Int>]] {
    guard count > 0 else { return [[]] }
    guard let first = parts.first else { return [] }
    let rest = parts.dropFirst()
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}

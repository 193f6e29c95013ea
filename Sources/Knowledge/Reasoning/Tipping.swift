/// Finds the questions that can be what tips the balance, from the highest level down.
///
/// A question can tip it exactly when it stands in a smallest remainder: in one that holds no other.
struct Tipping {
  /// The questions that are enough by themselves.
  private var single = PositionSet()
  /// The remainders without any of those.
  private var several: [Remainder] = []
  /// The questions found so far.
  private var tips = PositionSet()
  private(set) var isEmpty = true

  /// Adds what is still needed for the next level; whatever reaches a higher one reaches this one, too.
  mutating func add(_ remainders: [Remainder]) {
    if remainders.isEmpty { return }
    isEmpty = false
    for remainder in remainders where remainder.isSingle { single.formUnion(remainder.findings) }
    several.removeAll { !$0.findings.isDisjoint(with: single) }
    several += remainders.lazy.filter { $0.findings.isDisjoint(with: single) }
  }

  /// The questions that tip the balance at this level and at none before.
  mutating func tipsAnew() -> PositionSet {
    let before = tips
    tips.formUnion(single)
    for candidate in several where !candidate.findings.isSubset(of: tips) && isSmallest(candidate) {
      tips.formUnion(candidate.findings)
    }
    return tips.subtracting(before)
  }

  private func isSmallest(_ candidate: Remainder) -> Bool {
    !several.contains { $0.isEnough(for: candidate) && !candidate.isEnough(for: $0) }
  }
}

/// What a pathway still needs: questions to be answered, at some ages.
struct Remainder {
  let findings: PositionSet
  /// The ages at which it leads on; nil when no test of age is open.
  let ages: AgeRange?

  /// Whether this is the one question that is needed.
  var isSingle: Bool { ages == nil && findings.count == 1 }

  /// Whether wherever the other one is walked, this one is walked too.
  func isEnough(for other: Remainder) -> Bool {
    guard findings.isSubset(of: other.findings) else { return false }
    guard let ages else { return true }
    return ages.least <= other.ages?.least ?? 0 && ages.most >= other.ages?.most ?? AgeRange.limit
  }
}

extension AgeRange {
  /// The ages that satisfy all tests; nil when there is none.
  static func common(_ facts: [FactTest], within age: AgeRange?) -> AgeRange? {
    var least = age?.least ?? 0
    var most = age?.most ?? AgeRange.limit
    for case .age(let wanted) in facts {
      least = max(least, wanted.least)
      most = min(most, wanted.most)
    }
    return AgeRange(least, most)
  }
}

import TestSupport
import Testing

@testable import Knowledge

/// The ways in which a condition can come to hold.
@Suite struct SufficientSetTests {
  @Test(
    arguments: [
      (.finding(1), [[1]]),
      (.all([.finding(1), .finding(2)]), [[1, 2]]),
      (.any([.finding(1), .finding(2)]), [[1], [2]]),
      (.atLeast(2, [.finding(1), .finding(2), .finding(3)]), [[1, 2], [1, 3], [2, 3]]),
      (.all([.finding(1), .any([.finding(2), .finding(3)])]), [[1, 2], [1, 3]]),
      (.all([.finding(1), .any([.finding(1), .finding(2)])]), [[1]]),
      (.any([.finding(1), .all([.finding(1), .finding(2)])]), [[1]]),
      (.all([]), [[]]),
    ] as [(Criterion<Int>, Set<Set<Int>>)])
  func setsOfLeaves(when: Criterion<Int>, expected: Set<Set<Int>>) throws {
    let sets = try #require(when.sufficientSets(limit: 10))
    #expect(Set(sets.map { Set($0.findings) }) == expected)
  }

  @Test func factsAreKeptBesideTheLeaves() {
    let from45 = FactTest.age(Made.ages(45))
    let sets = Criterion<Int>.all([.finding(1), .any([.finding(2), .fact(from45)])]).sufficientSets(limit: 10)
    let pairs = (sets ?? []).map { [$0.findings.count, $0.facts.count] }
    #expect(Set(pairs) == [[2, 0], [1, 1]])
    #expect(sets?.first { !$0.facts.isEmpty }?.facts == [from45])
  }

  @Test(arguments: [(5, false), (6, true), (7, true)])
  func moreThanTheLimitIsRefused(limit: Int, fits: Bool) {
    let pairs = Criterion<Int>.atLeast(2, [.finding(1), .finding(2), .finding(3), .finding(4)])
    #expect((pairs.sufficientSets(limit: limit) != nil) == fits)
  }
}

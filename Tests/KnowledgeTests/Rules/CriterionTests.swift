import TestSupport
import Testing

@testable import Knowledge

/// A condition is weighed over an answer sheet with three outcomes.
@Suite struct CriterionTests {
  /// alpha and beta were answered yes, gamma no, delta unsure, epsilon not at all.
  private static let sheet = Made.sheet(
    yes: ["alpha", "beta"], no: ["gamma"], unsure: ["delta"], age: Made.ages(40, 49))
  private static let book = Rulebook(
    Made.guide(["alpha", "beta", "gamma", "delta", "epsilon"].map { Made.finding($0) }))

  @Test(
    arguments: [
      (.finding("alpha"), .yes), (.finding("gamma"), .no), (.finding("delta"), .unknown),
      (.finding("epsilon"), .unknown),
      (.fact(.age(Made.ages(40))), .yes), (.fact(.age(Made.ages(50))), .no),
      (.fact(.age(Made.ages(45))), .unknown),
      (.all([.finding("alpha"), .finding("beta")]), .yes),
      (.all([.finding("alpha"), .finding("gamma")]), .no),
      (.all([.finding("alpha"), .finding("delta")]), .unknown),
      (.all([.finding("epsilon"), .finding("gamma")]), .no),
      (.any([.finding("gamma"), .finding("alpha")]), .yes),
      (.any([.finding("gamma"), .finding("delta")]), .unknown),
      (.any([.finding("gamma")]), .no),
      (.atLeast(2, [.finding("alpha"), .finding("gamma"), .finding("beta")]), .yes),
      (.atLeast(2, [.finding("alpha"), .finding("gamma"), .finding("epsilon")]), .unknown),
      (.atLeast(3, [.finding("alpha"), .finding("gamma"), .finding("epsilon")]), .no),
      (.all([.finding("alpha"), .any([.finding("gamma"), .fact(.age(Made.ages(30)))])]), .yes),
      (.any([.all([.finding("alpha"), .finding("gamma")]), .finding("delta")]), .unknown),
      (.all([]), .yes),
      (.atLeast(2, [.finding("alpha"), .finding("alpha")]), .yes),
      (.atLeast(2, [.finding("delta"), .finding("delta"), .finding("gamma")]), .unknown),
      (.atLeast(3, [.finding("delta"), .finding("delta"), .finding("gamma")]), .no),
    ] as [(Criterion<Finding.ID>, Truth)])
  func truthOverTheSheet(when: Criterion<Finding.ID>, expected: Truth) throws {
    let prepared = try #require(Self.book.overPositions(when))
    #expect(SettledAnswers(Self.sheet, in: Self.book).truth(CompiledCriterion(prepared)) == expected)
  }

  @Test func aRuleHoldsOnlyWhenItIsSure() {
    let guide = Made.guide(
      [Made.finding("alpha"), Made.finding("beta")],
      rules: [
        Made.rule("pair", .urgency(.soon, mimic: nil), when: .all([.finding("alpha"), .finding("beta")]))
      ])
    let book = Rulebook(guide)
    #expect(book.holds("pair", for: Made.sheet(yes: ["alpha", "beta"])) == true)
    #expect(book.holds("pair", for: Made.sheet(yes: ["alpha"], unsure: ["beta"])) == false)
    #expect(book.holds("pair", for: Made.sheet(yes: ["alpha"])) == false)
    #expect(book.holds("other", for: Made.sheet()) == nil)
  }
}

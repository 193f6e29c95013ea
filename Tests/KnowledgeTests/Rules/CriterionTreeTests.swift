import Knowledge
import TestSupport
import Testing

/// Walking a condition's tree.
@Suite struct CriterionTreeTests {
  private let tree = Criterion<Finding.ID>.all([
    .finding("alpha"), .fact(.age(Made.ages(45))),
    .atLeast(
      2, [.finding("beta"), .any([.finding("gamma"), .fact(.age(Made.ages(0, 20)))]), .finding("alpha")]),
  ])

  @Test func leavesStandInReadingOrder() {
    #expect(tree.leaves == ["alpha", "beta", "gamma", "alpha"])
  }

  @Test func factsStandInReadingOrder() {
    #expect(tree.facts == [.age(Made.ages(45)), .age(Made.ages(0, 20))])
  }

  @Test func anyIsAtLeastOne() {
    #expect(Criterion<Int>.any([.finding(1), .finding(2)]) == .atLeast(1, [.finding(1), .finding(2)]))
  }

  @Test func otherLeavesMakeTheSameTree() {
    let lengths = tree.mapped { $0.name.count }
    #expect(
      lengths
        == .all([
          .finding(5), .fact(.age(Made.ages(45))),
          .atLeast(2, [.finding(4), .any([.finding(5), .fact(.age(Made.ages(0, 20)))]), .finding(5)]),
        ]))
  }

  @Test func aLeafWithoutCounterpartLeavesNoTree() {
    #expect(tree.mapped { $0 == "gamma" ? nil : $0.name } == nil)
  }
}

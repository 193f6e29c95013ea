import Knowledge
import TestSupport
import Testing

/// How answers bear on a row of the comparison.
@Suite struct RowEvidenceTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", fits: ["first": .strong, "second": .against]),
        Made.finding("beta", fits: ["first": .against, "second": .against]), Made.finding("gamma"),
      ], compared: ["first", "second"]))

  private static func row(_ findings: [Finding.ID]) -> ComparisonRow {
    ComparisonRow(
      id: "feature", title: "Feature", order: 1, cells: [:], findings: findings, sources: [:], body: [])
  }

  @Test(
    arguments: [
      (["alpha"], .for, .against), (["beta"], .against, .against), (["beta", "alpha"], .for, .against),
      (["gamma"], .neutral, .neutral),
    ] as [([Finding.ID], Direction, Direction)])
  func directionsOfWhatWasAnsweredYes(yes: [Finding.ID], first: Direction, second: Direction) throws {
    let evidence = try #require(
      Self.book.evidence(of: Made.sheet(yes: yes), on: Self.row(["gamma", "beta", "alpha"])))
    #expect(evidence.directions == ["first": first, "second": second])
    #expect(evidence.findings == yes.sorted())
  }

  @Test(arguments: [
    Made.sheet(), Made.sheet(no: ["alpha"]), Made.sheet(unsure: ["alpha"]), Made.sheet(yes: ["beta"]),
  ])
  func withoutAYesThereIsNone(sheet: AnswerSheet) {
    #expect(Self.book.evidence(of: sheet, on: Self.row(["alpha"])) == nil)
  }

  @Test(
    arguments: [
      (["alpha"], true), (["beta"], false), (["gamma"], false), (["beta", "alpha"], true), ([], false),
    ] as [([Finding.ID], Bool)])
  func rowsThatTellTheConditionsApart(findings: [Finding.ID], expected: Bool) {
    #expect(Self.book.tellsApart(Self.row(findings)) == expected)
  }
}

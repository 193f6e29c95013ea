import Knowledge
import TestSupport
import Testing

/// Why the advice is not at a higher level.
@Suite struct LevelGapTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", alone: .emergency), Made.finding("beta", alone: .soon),
        Made.finding("gamma", alone: .routine), Made.finding("delta"), Made.finding("epsilon"),
      ],
      rules: [
        Made.rule(
          "pair", .urgency(.emergency, mimic: nil), when: .all([.finding("delta"), .finding("epsilon")]))
      ]))

  private static func gap(_ sheet: AnswerSheet, at level: Urgency) throws -> LevelGap? {
    try #require(book.advise(sheet)).gaps.first { $0.urgency == level }
  }

  @Test(
    arguments: [
      (Made.sheet(no: ["alpha", "beta", "delta"]), [.routine, .soon, .today, .emergency]),
      (Made.sheet(yes: ["gamma"]), [.soon, .today, .emergency]),
      (Made.sheet(yes: ["beta"]), [.today, .emergency]), (Made.sheet(yes: ["alpha"]), []),
    ] as [(AnswerSheet, [Urgency])])
  func oneForEachLevelAbove(sheet: AnswerSheet, expected: [Urgency]) throws {
    #expect(try #require(Self.book.advise(sheet)).gaps.map(\.urgency) == expected)
  }

  @Test func deniedAndOpenStandApart() throws {
    let sheet = Made.sheet(yes: ["delta"], no: ["alpha"], unsure: ["beta"])
    #expect(try Self.gap(sheet, at: .emergency)?.denied == ["alpha"])
    #expect(try Self.gap(sheet, at: .emergency)?.open == ["epsilon"])
    #expect(try Self.gap(sheet, at: .soon)?.denied == [])
    #expect(try Self.gap(sheet, at: .soon)?.open == ["beta"])
  }

  /// What can no longer reach a level is not open at it.
  @Test func whatAnotherNoHasClosedIsNotOpen() throws {
    #expect(try Self.gap(Made.sheet(no: ["alpha", "delta"]), at: .emergency)?.open == [])
  }
}

import Knowledge
import TestSupport
import Testing

/// How soon to be seen, as a table: the highest level of any answer or combination.
@Suite struct UrgencyTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", alone: .emergency, unsure: .soon),
        Made.finding("beta", alone: .soon, unsure: .routine),
        Made.finding("gamma", alone: .routine), Made.finding("delta"), Made.finding("epsilon"),
        Made.finding("zeta", alone: .today, unsure: .soon),
      ],
      rules: [
        Made.rule("pair", .urgency(.soon, mimic: nil), when: .all([.finding("delta"), .finding("epsilon")])),
        Made.rule(
          "older", .urgency(.emergency, mimic: nil),
          when: .all([.finding("delta"), .fact(.age(Made.ages(50)))])),
        Made.rule("young", .urgency(.routine, mimic: nil), when: .fact(.age(Made.ages(0, 15)))),
        Made.rule("pattern", .mimic("other"), when: .finding("epsilon")),
        Made.rule("less", .weight("first", .against), when: .finding("alpha")),
      ], compared: ["first"]))

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha"]), .emergency), (Made.sheet(yes: ["beta"]), .soon),
      (Made.sheet(yes: ["gamma"]), .routine), (Made.sheet(yes: ["delta"]), .routine),
      (Made.sheet(yes: ["alpha", "beta", "gamma"]), .emergency), (Made.sheet(yes: ["gamma", "beta"]), .soon),
      (Made.sheet(unsure: ["alpha"]), .soon), (Made.sheet(unsure: ["beta"]), .routine),
      (Made.sheet(yes: ["zeta", "beta"]), .today), (Made.sheet(yes: ["zeta", "alpha"]), .emergency),
      (Made.sheet(unsure: ["zeta"]), .soon), (Made.sheet(no: ["alpha", "beta", "delta", "zeta"]), .selfcare),
      (Made.sheet(no: ["alpha", "beta", "delta"]), .routine), (Made.sheet(), .routine),
    ] as [(AnswerSheet, Urgency)])
  func singleAnswers(sheet: AnswerSheet, expected: Urgency) {
    #expect(Self.book.urgency(of: sheet) == expected)
    #expect(Self.book.advise(sheet)?.urgency == expected)
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["delta", "epsilon"]), .soon),
      (Made.sheet(yes: ["delta"], unsure: ["epsilon"]), .routine),
      (Made.sheet(yes: ["delta"], age: Made.ages(50)), .emergency),
      (Made.sheet(yes: ["delta"], age: Made.ages(49, 49)), .routine),
      (Made.sheet(yes: ["delta"], age: Made.ages(45, 55)), .routine),
      (Made.sheet(yes: ["delta", "epsilon"], age: Made.ages(60, 60)), .emergency),
      (Made.sheet(no: ["alpha", "beta", "delta", "zeta"], age: Made.ages(12, 12)), .routine),
      (Made.sheet(yes: ["epsilon"], no: ["alpha", "beta", "delta", "zeta"]), .selfcare),
      (
        Made.sheet(yes: ["delta"], no: ["alpha", "beta", "epsilon", "zeta"], age: Made.ages(20, 20)),
        .selfcare
      ),
    ] as [(AnswerSheet, Urgency)])
  func combinations(sheet: AnswerSheet, expected: Urgency) {
    #expect(Self.book.urgency(of: sheet) == expected)
  }

  @Test(arguments: [
    Made.sheet(yes: ["alpha"], no: ["beta", "gamma", "delta", "epsilon"], age: Made.ages(20, 20)),
    Made.sheet(yes: ["alpha", "delta", "epsilon"]), Made.sheet(yes: ["alpha"], unsure: ["beta", "gamma"]),
  ])
  func nothingSubtracts(sheet: AnswerSheet) {
    #expect(Self.book.urgency(of: sheet) == .emergency)
  }

  @Test func answersToUnknownQuestionsCountForNothing() {
    #expect(
      Self.book.urgency(of: Made.sheet(yes: ["omega"], no: ["alpha", "beta", "delta", "zeta"])) == .selfcare)
  }
}

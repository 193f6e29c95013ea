import Knowledge
import TestSupport
import Testing

/// What the open questions could still change, as a table.
@Suite struct OutlookTests {
  private static let findings = [
    Made.finding("alpha", alone: .soon, unsure: .routine), Made.finding("beta"), Made.finding("gamma"),
    Made.finding("delta"),
  ]
  private static let book = Rulebook(
    Made.guide(
      findings,
      rules: [
        Made.rule(
          "pair", .urgency(.emergency, mimic: nil), when: .all([.finding("beta"), .finding("gamma")])),
        Made.rule(
          "older", .urgency(.emergency, mimic: nil),
          when: .all([.finding("delta"), .fact(.age(Made.ages(50)))])),
      ]))

  private static func outlook(_ sheet: AnswerSheet, of book: Rulebook = book) throws -> Outlook {
    try #require(book.advise(sheet)).outlook
  }

  @Test(
    arguments: [
      (
        Made.sheet(), .emergency,
        ["alpha": .soon, "beta": .emergency, "gamma": .emergency, "delta": .emergency]
      ),
      (Made.sheet(no: ["beta"]), .emergency, ["alpha": .soon, "delta": .emergency]),
      (Made.sheet(no: ["beta"], age: Made.ages(40, 40)), .soon, ["alpha": .soon]),
      (Made.sheet(no: ["beta", "delta"]), .soon, ["alpha": .soon]),
      (Made.sheet(yes: ["alpha"], no: ["beta"], age: Made.ages(40, 55)), .emergency, ["delta": .emergency]),
      (Made.sheet(yes: ["beta"], no: ["delta"]), .emergency, ["alpha": .soon, "gamma": .emergency]),
      (
        Made.sheet(no: ["delta"], unsure: ["alpha", "beta"]), .emergency,
        ["alpha": .soon, "beta": .emergency, "gamma": .emergency]
      ),
      (Made.sheet(no: ["alpha", "beta", "delta"]), .selfcare, [:]),
      (Made.sheet(yes: ["beta", "gamma"]), .emergency, [:]),
    ] as [(AnswerSheet, Urgency, [Finding.ID: Urgency])])
  func couldBecomeAndOpen(sheet: AnswerSheet, couldBecome: Urgency, open: [Finding.ID: Urgency]) throws {
    let outlook = try Self.outlook(sheet)
    #expect(outlook.couldBecome == couldBecome)
    #expect(Dictionary(uniqueKeysWithValues: outlook.open.map { ($0.finding, $0.couldRaiseTo) }) == open)
  }

  @Test func openQuestionsStandInTheOrderAsked() throws {
    #expect(try Self.outlook(Made.sheet()).open.map(\.finding) == ["alpha", "beta", "gamma", "delta"])
  }

  /// "Not sure" is an answer too, and a question may ask for more than a yes on it.
  @Test func notSureCanRaiseTheUrgencyToo() throws {
    let book = Rulebook(
      Made.guide(
        [Made.finding("alpha", alone: .soon), Made.finding("beta", unsure: .soon)]))
    #expect(book.urgency(of: Made.sheet(no: ["alpha"], unsure: ["beta"])) == .soon)
    let outlook = try Self.outlook(Made.sheet(no: ["alpha"]), of: book)
    #expect(outlook.couldBecome == .soon)
    #expect(outlook.open.map(\.finding) == ["beta"])
  }

  /// A question that nobody needs to tip the balance is not open, however its age is bounded.
  @Test func aWiderAgeMakesTheSecondQuestionNeedless() throws {
    let book = Rulebook(
      Made.guide(
        Self.findings,
        rules: [
          Made.rule(
            "wide", .urgency(.soon, mimic: nil), when: .all([.finding("beta"), .fact(.age(Made.ages(45)))])),
          Made.rule(
            "narrow", .urgency(.soon, mimic: nil),
            when: .all([.finding("beta"), .finding("gamma"), .fact(.age(Made.ages(50)))])),
        ]))
    #expect(try Self.outlook(Made.sheet(no: ["alpha"]), of: book).open.map(\.finding) == ["beta"])
  }
}

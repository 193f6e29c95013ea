import Knowledge
import TestSupport
import Testing

/// Conditions that the answers call to mind, each once.
@Suite struct MimicTests {
  private static let book = Rulebook(
    Made.guide(
      ["alpha", "beta", "gamma"].map { Made.finding($0, alone: .routine) },
      rules: [
        Made.rule("one", .urgency(.soon, mimic: "clot"), when: .finding("alpha")),
        Made.rule("two", .mimic("salt"), when: .finding("beta")),
        Made.rule("three", .mimic("clot"), when: .all([.finding("alpha"), .finding("gamma")])),
        Made.rule("four", .urgency(.soon, mimic: nil), when: .finding("gamma")),
      ]))

  private static func mimics(_ sheet: AnswerSheet) throws -> [MimicMatch] {
    try #require(book.advise(sheet)).mimics
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha"]), ["clot"]), (Made.sheet(yes: ["beta"]), ["salt"]),
      (Made.sheet(yes: ["alpha", "beta", "gamma"]), ["clot", "salt"]), (Made.sheet(yes: ["gamma"]), []),
      (Made.sheet(no: ["beta"], unsure: ["alpha"]), []), (Made.sheet(), []),
    ] as [(AnswerSheet, [Condition.ID])])
  func eachPatternThatShows(sheet: AnswerSheet, expected: [Condition.ID]) throws {
    let book = Self.book
    let found = book.advise(sheet)?.mimics.map(\.condition) ?? []
    #expect(found == expected)
  }

  @Test func oneConditionOfTwoRulesIsJoined() throws {
    let matches = try Self.mimics(Made.sheet(yes: ["alpha", "gamma"]))
    #expect(matches.map(\.condition) == ["clot"])
    #expect(matches.first?.because == [.answered("alpha", .yes), .answered("gamma", .yes)])
    #expect(matches.first.map { PlainText.of($0.text) } == "About one.")
    #expect(matches.first?.sources == ["one-work"])
  }

  @Test func aMimicAloneNeverMakesItUrgent() {
    #expect(Self.book.urgency(of: Made.sheet(yes: ["beta"])) == .routine)
  }
}

import Knowledge
import TestSupport
import Testing

/// Choices answer other findings; where two answers meet, the graver one stands.
@Suite struct ChoiceTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", alone: .emergency, unsure: .soon), Made.finding("beta", alone: .soon),
        Made.finding(
          "speed", kind: .choice,
          choices: [
            Made.choice("fast", answers: ["alpha": .yes, "beta": .yes]),
            Made.choice("vague", answers: ["alpha": .unsure]),
            Made.choice("slow", answers: ["alpha": .no]),
          ]),
        Made.finding(
          "places", kind: .several,
          choices: [
            Made.choice("here", answers: ["beta": .yes]), Made.choice("there", answers: ["alpha": .no]),
            Made.choice("nowhere"),
          ]),
        Made.finding(
          "band", kind: .choice,
          choices: [Made.choice("young", age: Made.ages(16, 39)), Made.choice("old", age: Made.ages(60))]),
      ],
      rules: [Made.rule("older", .urgency(.soon, mimic: nil), when: .fact(.age(Made.ages(50))))]))

  /// The sheet of one choice beside a plain answer to alpha, with nothing else left open.
  private static func sheet(_ choice: Choice.ID, alpha: Answer?) -> AnswerSheet {
    var sheet = AnswerSheet(
      answers: ["speed": .chose([choice]), "places": .chose(["nowhere"]), "beta": .no], age: AgeRange(30))
    sheet.answers["alpha"] = alpha
    return sheet
  }

  @Test(
    arguments: [
      ("fast", nil, .emergency), ("fast", .no, .emergency), ("fast", .unsure, .emergency),
      ("fast", .yes, .emergency),
      ("vague", nil, .soon), ("vague", .no, .soon), ("vague", .yes, .emergency),
      ("slow", nil, .selfcare), ("slow", .no, .selfcare), ("slow", .unsure, .soon),
      ("slow", .yes, .emergency),
    ] as [(Choice.ID, Answer?, Urgency)])
  func yesOutweighsUnsureOutweighsNo(choice: Choice.ID, alpha: Answer?, expected: Urgency) {
    #expect(Self.book.urgency(of: Self.sheet(choice, alpha: alpha)) == expected)
  }

  @Test(
    arguments: [([], .selfcare), (["here"], .soon), (["there"], .selfcare), (["there", "here"], .soon)]
      as [([Choice.ID], Urgency)])
  func severalChoicesAnswerTogether(taken: [Choice.ID], expected: Urgency) {
    let sheet = AnswerSheet(
      answers: ["speed": .chose(["slow"]), "alpha": .no, "beta": .no, "places": .chose(taken)],
      age: AgeRange(30))
    #expect(Self.book.urgency(of: sheet) == expected)
  }

  @Test func aReasonShowsTheFindingThatTheChoiceAnswered() throws {
    let advice = try #require(Self.book.advise(Self.sheet("fast", alpha: nil)))
    #expect(advice.reasons.map(\.origin.name) == ["alpha", "beta"])
    #expect(advice.decisive.because == [.answered("alpha", .yes)])
  }

  @Test(
    arguments: [
      ("young", nil, .routine), ("old", nil, .soon), ("old", Made.ages(30, 30), .routine),
      ("young", Made.ages(70, 70), .soon),
    ] as [(Choice.ID, AgeRange?, Urgency)])
  func aBandIsTheAgeUnlessItIsKnownBetter(choice: Choice.ID, age: AgeRange?, expected: Urgency) {
    #expect(Self.book.urgency(of: AnswerSheet(answers: ["band": .chose([choice])], age: age)) == expected)
  }

  @Test func aChoiceThatDoesNotExistAnswersNothing() {
    #expect(Self.book.urgency(of: AnswerSheet(answers: ["speed": .chose(["sideways"])])) == .routine)
  }
}

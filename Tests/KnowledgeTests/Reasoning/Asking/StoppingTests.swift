import Knowledge
import TestSupport
import Testing

/// When no further answer could change how soon to be seen.
@Suite struct StoppingTests {
  private static let interview = Interview(
    Rulebook(
      Made.guide([
        Made.finding("alpha", alone: .emergency, unsure: .soon), Made.finding("beta"),
        Made.finding("gamma", alone: .soon, asksWhen: .finding("beta")), Made.finding("delta"),
      ])))

  @Test(
    arguments: [
      (Made.sheet(), false), (Made.sheet(yes: ["alpha"]), true), (Made.sheet(no: ["alpha"]), false),
      (Made.sheet(yes: ["beta"], no: ["alpha"]), false), (Made.sheet(no: ["alpha", "beta"]), true),
      (Made.sheet(no: ["beta"]), false), (Made.sheet(yes: ["beta", "gamma"], no: ["alpha"]), true),
      (Made.sheet(no: ["beta"], unsure: ["alpha"]), true),
    ] as [(AnswerSheet, Bool)])
  func settled(sheet: AnswerSheet, expected: Bool) {
    #expect(Self.interview.progress(after: sheet).isSettled == expected)
  }

  /// The last page, which only sharpens the picture, is offered and not demanded.
  @Test(
    arguments: [
      (Made.sheet(no: ["alpha", "beta"]), 1), (Made.sheet(no: ["alpha", "beta", "delta"]), 0),
      (Made.sheet(yes: ["alpha"]), 2), (Made.sheet(yes: ["alpha", "beta"]), 2),
    ] as [(AnswerSheet, Int)])
  func pagesLeftWhenItIsSettled(sheet: AnswerSheet, expected: Int) {
    let progress = Self.interview.progress(after: sheet)
    #expect(progress.isSettled)
    #expect(progress.openPages == expected)
    #expect((progress.next == nil) == (expected == 0))
  }

  /// A row for some ages only is a reason to ask the age.
  @Test func anAgeThatDecidesWhatIsAskedIsNotSettled() {
    let ages = [Made.choice("young", age: Made.ages(0, 44)), Made.choice("old", age: Made.ages(45))]
    let interview = Interview(
      Rulebook(
        Made.guide([
          Made.finding("alpha"), Made.finding("band", kind: .choice, choices: ages),
          Made.finding("beta", alone: .soon, asksWhen: .fact(.age(Made.ages(45)))),
        ])))
    let progress = interview.progress(after: Made.sheet(no: ["alpha"]))
    #expect(progress.urgency == .routine)
    #expect(!progress.isSettled)
    #expect(progress.next?.question == "band")
  }
}

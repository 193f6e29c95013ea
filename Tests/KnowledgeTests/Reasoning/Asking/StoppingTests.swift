import Knowledge
import TestSupport
import Testing

/// When no further answer could change how soon to be seen.
@Suite struct StoppingTests {
  private static let interview = Interview(
    Rulebook(
      Made.guide(
        [
          Made.finding("alpha", alone: .emergency, unsure: .soon), Made.finding("beta"),
          Made.finding("gamma", alone: .soon, asksWhen: .finding("beta")), Made.finding("delta"),
        ], needsNo: ["alpha"])))

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

  @Test(
    arguments: [
      (Made.sheet(no: ["alpha", "beta"]), true), (Made.sheet(no: ["alpha", "beta", "delta"]), false),
      (Made.sheet(no: ["alpha"]), false),
    ] as [(AnswerSheet, Bool)])
  func theRestMayBeLeftOut(sheet: AnswerSheet, expected: Bool) {
    #expect(Self.interview.progress(after: sheet).canStopEarly == expected)
  }

  /// Going on after "settled" never finds anything more urgent, whatever is answered to what is asked.
  @Test(arguments: 1...16 as ClosedRange<UInt64>)
  func settledStaysSettled(seed: UInt64) {
    let book = RealContent.book
    let interview = Interview(book)
    var drawer = SheetDrawer(book.findings, seed: seed)
    var sheet = AnswerSheet(age: drawer.age())
    var settledAt: Urgency?
    while let turn = interview.next(after: sheet), let finding = book.finding(turn.question) {
      if settledAt == nil, interview.progress(after: sheet).isSettled { settledAt = book.urgency(of: sheet) }
      sheet.answers[turn.question] = drawer.answer(
        to: finding, yes: settledAt == nil ? Int(seed) : 60, unsure: 10)
      if let settledAt { #expect(book.urgency(of: sheet) == settledAt, "after \(turn.question)") }
    }
    #expect(sheet.answers.count > 5)
  }
}

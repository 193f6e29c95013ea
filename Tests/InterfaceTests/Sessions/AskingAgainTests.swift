import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// What has changed since a kept checklist.
@Suite struct AskingAgainTests {
  /// The sessions, of which the only one holds these answers, after Enter on it.
  private func opened(_ answers: [Finding.ID: Answer]) -> Driver {
    var driver = Driver.garden(80, 24)
    _ = driver.shelf.answer(.keep(label: "spring", AnswerSheet(answers: answers)))
    driver.press("4 j Enter")
    return driver
  }

  private static let settled: [Finding.ID: Answer] = [
    "flood": .no, "fire": .no, "size": .chose(["small"]), "places": .chose(["wall"]), "wilting": .yes,
    "spots": .no, "bees": .yes, "birds": .no, "cats": .unsure,
  ]

  private static let unchanged = "Nothing has changed here"

  /// Takes the line that says that nothing has changed.
  private func leaveUnchanged(_ driver: inout Driver) {
    for _ in 0..<12 where !driver.frame.cursorRow.contains(Self.unchanged) { driver.press("j") }
    #expect(driver.frame.cursorRow.contains(Self.unchanged))
    driver.press("Enter")
  }

  @Test func whatIsUrgentIsAskedAnewAndTheRestInOneKey() {
    var driver = opened(Self.settled)
    #expect(driver.frame.text.contains("What has changed since 2026-01-02"))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(!driver.frame.text.contains(Self.unchanged))
    driver.press("j n n")
    for answered in ["size", "places", "spots"] as [Finding.ID] {
      leaveUnchanged(&driver)
      #expect(driver.state[ChecklistPane.self].sheet.answers[answered] == Self.settled[answered])
    }
    #expect(driver.shelf.sessions.count == 2)
    #expect(driver.shelf.sessions.last?.label == "spring")
    #expect(driver.shelf.sessions.first?.sheet.answers == Self.settled)
  }

  @Test func worseAndBetterAreForWhatWasThere() {
    var driver = opened(Self.settled)
    driver.press("Enter j n n")
    leaveUnchanged(&driver)
    leaveUnchanged(&driver)
    #expect(
      driver.frame.text.contains("There is wilting in my garden (yes before: + worse, - better)"))
    driver.press("j +")
    #expect(driver.state[ChecklistPane.self].sheet.changes == ["wilting": .worse])
    #expect(driver.frame.text.contains("(worse than the time before)"))
    #expect(driver.shelf.sessions.last?.sheet.changes == ["wilting": .worse])
    driver.press("-")
    #expect(driver.state[ChecklistPane.self].sheet.answers["spots"] == nil)
    #expect(driver.state.notice?.contains("the time before") == true)
  }

  @Test func anotherAnswerTakesTheChangeAway() {
    var driver = opened(Self.settled)
    driver.press("Enter j n n")
    leaveUnchanged(&driver)
    leaveUnchanged(&driver)
    driver.press("j +")
    driver.update(.command(.review))
    for _ in 0..<20 where !driver.frame.cursorRow.contains("wilting") { driver.press("j") }
    driver.press("n")
    #expect(driver.state[ChecklistPane.self].sheet.answers["wilting"] == .no)
    #expect(driver.state[ChecklistPane.self].sheet.changes.isEmpty)
  }

  @Test func itCanBeLookedAtAsItWas() {
    var driver = opened(Self.settled)
    driver.press("j Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers == Self.settled)
    #expect(driver.state[SessionsPane.self].kept == "session-1")
  }

  /// Answers that are kept nowhere are never replaced by a kept checklist.
  @Test func answersThatAreNotKeptStay() {
    var driver = Driver.garden(80, 24)
    _ = driver.shelf.answer(.keep(label: "spring", AnswerSheet(answers: ["fire": .no])))
    driver.press("2 Enter j n 4 j Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.state[SessionsPane.self].kept == nil)
    #expect(driver.state.notice?.contains("not kept") == true)
  }

  /// One that is not settled is gone on with, as it was left, and named where one begins.
  @Test func whatIsUnderWayIsGoneOnWith() {
    let driver = opened(["flood": .no])
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.state[ChecklistPane.self].earlier == nil)
    var other = Driver.garden(80, 24)
    _ = other.shelf.answer(.keep(label: "spring", AnswerSheet(answers: ["flood": .no])))
    other.press("2")
    #expect(other.frame.text.contains("A checklist of 2026-01-02 is kept and under way: 4 shows it."))
  }
}

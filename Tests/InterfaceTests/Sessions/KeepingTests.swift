import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Keeping a checklist: only when asked, and then every answer.
@Suite struct KeepingTests {
  /// A garden with one answer, kept under a label.
  private func kept() -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n 4 Enter")
    driver.type("spring")
    driver.press("Enter")
    return driver
  }

  @Test func nothingIsKeptUnlessAskedFor() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n d Esc 4")
    #expect(driver.frame.rows.first?.contains("fascicle Sessions") == true)
    #expect(driver.shelf.sessions.isEmpty)
    #expect(driver.effects == [.fetch("apples"), .listSessions, .listSessions])
  }

  @Test func keepingAsksForALabelAndTakesTheAnswersSoFar() {
    let driver = kept()
    #expect(driver.shelf.sessions.map(\.label) == ["spring"])
    #expect(driver.shelf.sessions.map(\.sheet) == [AnswerSheet(answers: ["flood": .no])])
    #expect(driver.frame.text.contains("spring"))
  }

  @Test func everyFurtherAnswerIsSavedAtOnce() {
    var driver = kept()
    driver.press("2")
    #expect(driver.frame.cursorRow.contains("fire"))
    driver.press("d")
    #expect(driver.effects.last == .saveAnswer("session-1", "fire", .unsure))
    driver.press("u")
    #expect(driver.effects.last == .saveAnswer("session-1", "fire", nil))
    #expect(driver.shelf.sessions.map(\.sheet) == [AnswerSheet(answers: ["flood": .no])])
  }

  @Test func whatCouldNotBeSavedIsSavedWithTheNextAnswer() {
    var driver = kept()
    driver.press("2")
    driver.shelf.isFull = true
    driver.press("d")
    #expect(driver.state.notice == "The shelf is full.")
    #expect(driver.shelf.sessions.map(\.sheet) == [AnswerSheet(answers: ["flood": .no])])
    driver.shelf.isFull = false
    driver.press("u")
    driver.shelf.isFull = true
    driver.press("n")
    driver.shelf.isFull = false
    driver.press("d")
    #expect(driver.state[ChecklistPane.self].sheet.answers["fire"] == .no)
    #expect(driver.state[ChecklistPane.self].sheet.answers.count == 3)
    #expect(driver.shelf.sessions.map(\.sheet) == [driver.state[ChecklistPane.self].sheet])
    #expect(driver.state[SessionsPane.self].unsaved == [])
  }

  @Test func whatCouldNotBeSavedGoesToNoOtherSession() {
    var driver = kept()
    driver.shelf.isFull = true
    driver.press("2 d")
    #expect(driver.state[SessionsPane.self].unsaved == ["fire"])
    driver.shelf.isFull = false
    driver.press("Esc 4 g Enter")
    #expect(driver.state[SessionsPane.self].kept == nil)
    #expect(driver.state[SessionsPane.self].unsaved == [])
  }

  @Test func keepingCanStop() {
    var driver = kept()
    driver.press("4 g Enter 2 d")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no, "fire": .unsure])
    #expect(driver.shelf.sessions.map(\.sheet) == [AnswerSheet(answers: ["flood": .no])])
  }

  @Test func aLabelIsTextAndCanBeGivenUp() {
    var driver = Driver.garden(80, 24)
    driver.press("4 Enter")
    driver.type("q1?")
    #expect(driver.state.scope == .naming)
    #expect(driver.frame.text.contains("Label: q1?"))
    driver.press("Backspace")
    #expect(!driver.frame.text.contains("q1?"))
    driver.press("Esc")
    #expect(driver.state.scope == .sessions)
    #expect(driver.shelf.sessions.isEmpty)
  }

  @Test func beginningAnewLeavesWhatIsKept() {
    var driver = kept()
    driver.press("2 q x j Enter")
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.shelf.sessions.map(\.sheet) == [AnswerSheet(answers: ["flood": .no])])
  }
}

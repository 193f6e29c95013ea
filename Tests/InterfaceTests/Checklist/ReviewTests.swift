import Interface
import Knowledge
import Screen
import Testing

/// All answers on one page, each to be changed.
@Suite struct ReviewTests {
  /// The page of all answers, with two given.
  private func reviewing() -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter n d r")
    return driver
  }

  @Test func showsEveryAnswerAndWhatIsOpen() {
    let driver = reviewing()
    #expect(driver.state.scope == .review)
    #expect(driver.frame.text.contains("No: There is flood"))
    #expect(driver.frame.text.contains("Not sure: There is fire"))
    #expect(driver.frame.text.contains("Not answered yet: There is wilting"))
  }

  @Test func theFocusWalksItsLines() {
    var driver = reviewing()
    #expect(Frame.isMarked(driver.frame.cursorRow))
    driver.press("j")
    #expect(driver.frame.cursorRow.contains("> No: There is flood"))
    driver.press("j")
    #expect(driver.frame.cursorRow.contains("> Not sure: There is fire"))
  }

  @Test func anAnswerIsChangedAndTheFocusComesBack() {
    var driver = reviewing()
    driver.press("j Enter")
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
    driver.press("d")
    #expect(driver.state.scope == .review)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .unsure, "fire": .unsure])
    #expect(driver.frame.cursorRow.contains("> Not sure: There is flood"))
  }

  @Test func leavingAQuestionChangesNothing() {
    var driver = reviewing()
    driver.press("j")
    let before = driver.state[ChecklistPane.self]
    driver.press("Enter Esc")
    #expect(driver.state[ChecklistPane.self].sheet == before.sheet)
    #expect(driver.state[ChecklistPane.self].stage == .review)
    #expect(driver.state[ChecklistPane.self].selection.focus == before.selection.focus)
  }

  @Test func anEmergencyInterruptsHereToo() {
    var driver = reviewing()
    driver.press("j Enter y")
    #expect(driver.state[ChecklistPane.self].stage == .emergency("flood"))
  }

  @Test func undoTakesTheChangeBack() {
    var driver = reviewing()
    driver.press("j Enter d u")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no, "fire": .unsure])
  }
}

import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Undo, the page before, and the way out and in again.
@Suite struct WayBackTests {
  private func begun(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter " + keys)
    return driver
  }

  private let urgent = ChecklistPane.Stage.page(AskedPage.ID(page: "urgent"))
  private let size = ChecklistPane.Stage.page(AskedPage.ID(page: "size", question: "size"))

  @Test func undoTakesTheAnswerBackAndGoesToItsRow() {
    let driver = begun("j n u")
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state[ChecklistPane.self].past == [])
    #expect(driver.frame.cursorRow == "  > [   ] There is flood in my garden")
  }

  @Test func undoingTwiceGoesBackTwice() {
    var driver = begun("j n d u")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
  }

  @Test func withoutAnAnswerThereIsNothingToUndo() {
    var driver = begun()
    let before = driver.state[ChecklistPane.self]
    driver.press("u")
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
    #expect(driver.state.notice == "There is nothing to undo.")
  }

  @Test(arguments: ["b", "Left", "Backspace"])
  func thePageBeforeKeepsItsAnswers(_ key: String) {
    let driver = begun("j n n " + key)
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no, "fire": .no])
    #expect(driver.frame.text.contains("page 1 of about"))
    #expect(driver.frame.rows.contains("    [no ] There is flood in my garden"))
    #expect(driver.frame.rows.contains("    Go on"))
  }

  @Test func beforeTheFirstPageIsTheStart() {
    #expect(begun("b").state[ChecklistPane.self].stage == .start)
  }

  @Test func anAnswerGivenAnewReplacesTheOld() {
    var driver = begun("j n n b j d")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .unsure, "fire": .no])
    #expect(driver.frame.cursorRow.contains("fire"))
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no, "fire": .no])
    driver.press("j j Enter")
    #expect(driver.state[ChecklistPane.self].stage == size)
  }

  @Test(arguments: ["1", "3", "?", "w", "/"])
  func otherPlacesDisturbNoAnswer(_ key: String) {
    var driver = begun("j n j")
    let before = driver.state[ChecklistPane.self]
    driver.press(key + " Esc 2")
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
  }

  @Test(arguments: ["q", "Esc"])
  func theWayOutLeadsToTheStartWithAllAnswersKept(_ key: String) {
    var driver = begun("j n " + key)
    #expect(driver.state[ChecklistPane.self].stage == .start)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.frame.text.contains("One line is answered."))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.frame.rows.contains("    [no ] There is flood in my garden"))
  }
}

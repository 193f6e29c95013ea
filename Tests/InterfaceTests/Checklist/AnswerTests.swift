@testable import Interface
import Knowledge
import Screen
import Testing

/// Answering questions: what each answer changes, and the way back.
@Suite struct AnswerTests {
  /// The checklist on its first question.
  private func begun() -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter")
    return driver
  }

  @Test func enterBeginsWithTheFirstQuestion() {
    var driver = Driver.garden(80, 24)
    driver.press("2")
    #expect(driver.state.scope == .checklistStart)
    #expect(driver.frame.cursorRow.hasPrefix("  > Begin the checklist"))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.frame.rows.contains("  Is there any flood in your garden?"))
  }

  @Test(arguments: [
    ("n", Answer.no), ("d", .unsure), ("j Enter", .no), ("j j Enter", .unsure), ("j Space", .no),
  ])
  func anAnswerIsKeptAndTheNextQuestionFollows(_ keys: String, _ answer: Answer) {
    var driver = begun()
    var expected = driver.state[ChecklistPane.self]
    driver.press(keys)
    expected.stage = .question("fire")
    expected.sheet.answers = ["flood": answer]
    expected.past = [ChecklistPane.Past(sheet: AnswerSheet(), question: "flood")]
    #expect(Difference.between(driver.state[ChecklistPane.self], expected) == [])
  }

  @Test func theFocusStopsAtTheEnds() {
    var driver = begun()
    driver.press("j j j j")
    #expect(driver.state[ChecklistPane.self].selection.focus == 2)
    driver.press("k k k k")
    #expect(driver.state[ChecklistPane.self].selection.focus == 0)
  }

  @Test func undoTakesTheAnswerBack() {
    var driver = begun()
    let before = driver.state[ChecklistPane.self]
    driver.press("n")
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
    #expect(driver.state[ChecklistPane.self].sheet == before.sheet)
    #expect(driver.state[ChecklistPane.self].past == [])
  }

  @Test func undoingTwiceGoesBackTwice() {
    var driver = begun()
    driver.press("n d u u")
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
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
  func theQuestionBeforeKeepsItsAnswer(_ key: String) {
    var driver = begun()
    driver.press("n " + key)
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.state[ChecklistPane.self].selection.focus == 1)
    #expect(driver.frame.cursorRow == "  > No (your answer)")
  }

  @Test func beforeTheFirstQuestionIsTheStart() {
    var driver = begun()
    driver.press("b")
    #expect(driver.state[ChecklistPane.self].stage == .start)
  }

  @Test func anAnswerGivenAnewReplacesTheOld() {
    var driver = begun()
    driver.press("n b d")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .unsure])
    #expect(driver.state[ChecklistPane.self].stage == .question("fire"))
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
  }

  @Test(arguments: ["1", "3", "?", "w", "/"])
  func otherPlacesDisturbNoAnswer(_ key: String) {
    var driver = begun()
    driver.press("n j")
    let before = driver.state[ChecklistPane.self]
    driver.press(key + " Esc 2")
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
  }

  @Test(arguments: ["q", "Esc"])
  func theWayOutLeadsToTheStartWithAllAnswersKept(_ key: String) {
    var driver = begun()
    driver.press("n " + key)
    #expect(driver.state[ChecklistPane.self].stage == .start)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.frame.text.contains("One question is answered."))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == .question("fire"))
  }
}

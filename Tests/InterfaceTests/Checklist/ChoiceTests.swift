import Interface
import Knowledge
import Screen
import Testing

/// Questions with choices: one of them, or several.
@Suite struct ChoiceTests {
  /// The checklist begun, after some keys.
  private func at(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter " + keys)
    return driver
  }

  @Test func oneChoiceIsTheAnswer() {
    var driver = at("n n")
    #expect(driver.state[ChecklistPane.self].stage == .question("size"))
    #expect(driver.state.scope == .choice)
    driver.press("j j Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["size"] == .chose(["large"]))
    #expect(driver.state[ChecklistPane.self].stage == .question("places"))
  }

  @Test func yesAndNoMeanNothingAmongChoices() {
    var driver = at("n n")
    let before = driver.state
    driver.press("y n")
    #expect(Difference.between(driver.state, before) == [])
  }

  @Test func theChoiceBeforeIsInFocusAgain() {
    let driver = at("n n j Enter b")
    #expect(driver.state[ChecklistPane.self].selection.focus == 1)
    #expect(driver.frame.cursorRow == "  > It is the middling one (your answer)")
  }

  @Test func notKnowingIsAnAnswerToo() {
    #expect(at("n n d").state[ChecklistPane.self].sheet.answers["size"] == .unsure)
    #expect(at("n n j j j Enter").state[ChecklistPane.self].sheet.answers["size"] == .unsure)
  }

  @Test func severalAreMarkedAndTaken() {
    var driver = at("n n d")
    #expect(driver.state[ChecklistPane.self].stage == .question("places"))
    driver.press("j j Space k k Space")
    #expect(driver.state[ChecklistPane.self].marked == ["path", "roof"])
    #expect(driver.frame.rows.contains("  > [x] It is the roof one"))
    #expect(driver.frame.rows.contains("    [ ] It is the wall one"))
    #expect(driver.frame.rows.contains("    [x] It is the path one"))
    driver.press("j j j Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == .chose(["roof", "path"]))
    #expect(driver.state[ChecklistPane.self].marked == [])
  }

  @Test func aMarkCanBeTakenBack() {
    var driver = at("n n d Space j Space")
    driver.press("Space")
    #expect(driver.state[ChecklistPane.self].marked == ["roof"])
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == nil)
  }

  @Test func withoutAMarkThereIsNothingToTake() {
    var driver = at("n n d j j j")
    var before = driver.state[ChecklistPane.self]
    driver.press("Enter")
    before.fault = "Error: mark at least one answer first, or choose one of the lines below."
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
    // It stands beside the answer in focus, and goes away with the first mark.
    let rows = driver.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[driver.frame.cursor.row - 1].contains("Error:"))
    driver.press("k Space")
    #expect(driver.state[ChecklistPane.self].fault == nil)
  }

  @Test func marksAreThereAgainOnTheWayBack() {
    let driver = at("n n d Space j Space j j Enter b")
    #expect(driver.state[ChecklistPane.self].stage == .question("places"))
    #expect(driver.state[ChecklistPane.self].marked == ["roof", "wall"])
  }
}

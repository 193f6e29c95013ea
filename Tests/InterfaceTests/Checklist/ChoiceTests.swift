import Interface
import Knowledge
import Screen
import Testing

/// Pages with choices: one of them, or several.
@Suite struct ChoiceTests {
  /// The checklist begun, after some keys.
  private func at(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n n " + keys)
    return driver
  }

  private let size = ChecklistPane.Stage.page(AskedPage.ID(page: "size", question: "size"))
  private let places = ChecklistPane.Stage.page(AskedPage.ID(page: "places", question: "places"))

  @Test(arguments: ["j j j Enter", "3", "Enter j j Space"])
  func oneChoiceIsTheAnswer(_ keys: String) {
    var driver = at("")
    #expect(driver.state[ChecklistPane.self].stage == size)
    #expect(driver.state.scope == .choice)
    #expect(driver.frame.rows.contains("    3. It is the large one"))
    driver.press(keys)
    #expect(driver.state[ChecklistPane.self].sheet.answers["size"] == .chose(["large"]))
    #expect(driver.state[ChecklistPane.self].stage == places)
  }

  @Test(arguments: ["y", "n", "6", "0"])
  func otherKeysAnswerNothingAmongChoices(_ key: String) {
    var driver = at("")
    let before = driver.state[ChecklistPane.self]
    driver.press(key)
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
    #expect(driver.state.notice?.isEmpty == false)
    #expect(driver.state.shows(ChecklistPane.self))
  }

  @Test func theChoiceBeforeIsMarkedAgain() {
    let driver = at("j j Enter b")
    #expect(driver.frame.rows.contains("    2. It is the middling one (your answer)"))
    #expect(driver.frame.cursorRow.contains("Is there any size"))
  }

  @Test(arguments: ["d", "j j j j Enter", "4"])
  func notKnowingIsAnAnswerToo(_ keys: String) {
    #expect(at(keys).state[ChecklistPane.self].sheet.answers["size"] == .unsure)
  }

  @Test func aChoiceCanBeLeftForLater() {
    let driver = at("G Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["size"] == nil)
    #expect(driver.state[ChecklistPane.self].stage == places)
  }

  @Test func severalAreMarkedAndTaken() {
    var driver = at("d 3")
    #expect(driver.state[ChecklistPane.self].marked == ["path"])
    driver.press("k k Space")
    #expect(driver.state[ChecklistPane.self].marked == ["path", "roof"])
    #expect(driver.frame.rows.contains("  > 1. [x] It is the roof one"))
    #expect(driver.frame.rows.contains("    2. [ ] It is the wall one"))
    #expect(driver.frame.rows.contains("    3. [x] It is the path one"))
    driver.press("j j j Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == .chose(["roof", "path"]))
    #expect(driver.state[ChecklistPane.self].marked == [])
  }

  @Test func aMarkCanBeTakenBack() {
    let driver = at("d j Space j Space Space")
    #expect(driver.state[ChecklistPane.self].marked == ["roof"])
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == nil)
  }

  @Test func withoutAMarkThereIsNothingToTake() {
    var driver = at("d j j j j")
    var before = driver.state[ChecklistPane.self]
    driver.press("Enter")
    before.fault = "Error: mark at least one answer first, or choose one of the lines below."
    before.isFaultNew = true
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
    // It stands beside the answer in focus, is read at once, and goes away with the first mark.
    #expect(driver.frame.cursorRow.contains("Error:"))
    driver.press("k Space")
    #expect(driver.state[ChecklistPane.self].fault == nil)
  }

  @Test func marksAreThereAgainOnTheWayBack() {
    let driver = at("d 1 2 j j Enter b")
    #expect(driver.state[ChecklistPane.self].stage == places)
    #expect(driver.state[ChecklistPane.self].marked == ["roof", "wall"])
  }
}

import Interface
import Knowledge
import Screen
import Testing

/// All answers on one page, each to be changed.
@Suite struct ReviewTests {
  /// The page of all answers, with two given.
  private func reviewing(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n d r " + keys)
    return driver
  }

  @Test func showsEveryAnswerAndWhatIsOpenPageByPage() {
    let driver = reviewing()
    #expect(driver.state.scope == .review)
    for row in [
      "  Urgent signs", "    [no ] There is flood in my garden", "    [ ? ] There is fire in my garden",
      "    Not answered yet: There is size", "    [   ] There is wilting in my garden",
    ] {
      #expect(driver.frame.rows.contains(row), "\(row)")
    }
  }

  @Test func theFocusWalksItsLines() {
    var driver = reviewing()
    #expect(driver.frame.rows.contains(where: Frame.isMarked))
    driver.press("j")
    #expect(driver.frame.cursorRow == "  > [no ] There is flood in my garden")
    driver.press("j")
    #expect(driver.frame.cursorRow == "  > [ ? ] There is fire in my garden")
  }

  @Test(arguments: [("d", "[ ? ]"), ("Space", "[ ? ]"), ("n", "[no ]"), ("Space Space u", "[ ? ]")])
  func oneKeyChangesALineInPlace(_ keys: String, _ mark: String) {
    let driver = reviewing("j " + keys)
    #expect(driver.state.scope == .review)
    #expect(driver.frame.cursorRow == "  > \(mark) There is flood in my garden")
  }

  @Test func anEmergencyInterruptsHereTooAndLeadsBack() {
    var driver = reviewing("j y")
    #expect(driver.state[ChecklistPane.self].stage == .emergency)
    driver.press("Esc")
    #expect(driver.state.scope == .review)
    #expect(driver.frame.cursorRow == "  > [yes] There is flood in my garden")
  }

  @Test func enterOpensThePageOfALine() {
    var driver = reviewing("j j Enter")
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "urgent")))
    #expect(driver.frame.cursorRow == "  > [ ? ] There is fire in my garden")
    driver.press("n")
    #expect(driver.state.scope == .review)
    #expect(driver.frame.cursorRow == "  > [no ] There is fire in my garden")
  }

  @Test func aTypedQuestionIsChangedOnItsPage() {
    var driver = reviewing("j j j n")
    #expect(driver.state[ChecklistPane.self].sheet.answers["size"] == nil)
    #expect(driver.state.notice?.contains("Enter opens") == true)
    driver.press("Enter 2")
    #expect(driver.state.scope == .review)
    #expect(driver.frame.cursorRow.contains("It is the middling one"))
  }

  @Test(arguments: ["Esc", "b"])
  func leavingAPageChangesNothing(_ key: String) {
    var driver = reviewing("j")
    let before = driver.state[ChecklistPane.self]
    driver.press("Enter " + key)
    #expect(driver.state[ChecklistPane.self].sheet == before.sheet)
    #expect(driver.state[ChecklistPane.self].stage == .review)
    #expect(driver.state[ChecklistPane.self].selection.focus == before.selection.focus)
  }
}

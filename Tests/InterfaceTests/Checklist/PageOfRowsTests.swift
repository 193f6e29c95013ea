import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Pages of rows: what each key answers, and the way from page to page and back.
@Suite struct PageOfRowsTests {
  /// The checklist on its first page.
  private func begun(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter " + keys)
    return driver
  }

  private let urgent = ChecklistPane.Stage.page(AskedPage.ID(page: "urgent"))
  private let size = ChecklistPane.Stage.page(AskedPage.ID(page: "size", question: "size"))

  @Test func enterBeginsWithTheFirstPage() {
    var driver = Driver.garden(80, 24)
    driver.press("2")
    #expect(driver.state.scope == .checklistStart)
    #expect(driver.frame.rows.contains("  > Begin the checklist"))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.frame.rows.contains("    page 1 of about 5 - Urgent signs"))
    #expect(driver.frame.cursorRow == "  > Is there any of these now?")
    #expect(driver.frame.rows.contains("    [   ] There is flood in my garden"))
  }

  @Test(arguments: ["Enter", "Space", "y", "n", "d"])
  func onTheLeadNothingIsAnswered(_ key: String) {
    var driver = begun(key)
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.frame.cursorRow == "  > [   ] There is flood in my garden")
    driver.press("n")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
  }

  @Test(arguments: [("n", Answer.no, "no "), ("d", .unsure, " ? "), ("Right", .no, "no ")])
  func anAnswerStandsInItsRow(_ key: String, _ answer: Answer, _ mark: String) {
    let driver = begun("j " + key)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": answer])
    #expect(driver.frame.rows.contains { $0.hasSuffix("[\(mark)] There is flood in my garden") })
    #expect(driver.frame.cursorRow.contains(key == "Right" ? "flood" : "fire"))
  }

  /// However small the screen is, a key answers no row of which a word was not shown.
  @Test(arguments: [(20, 5), (24, 4), (40, 12), (80, 24)])
  func noRowIsAnsweredUnread(_ columns: Int, _ rows: Int) throws {
    var driver = Driver.real(columns, rows)
    driver.press("2 Enter")
    let first = driver.state[ChecklistPane.self].stage
    var seen = driver.frame.text
    for _ in 0..<300 where driver.state[ChecklistPane.self].stage == first {
      let before = driver.state[ChecklistPane.self].sheet.answers
      driver.press("n")
      for id in driver.state[ChecklistPane.self].sheet.answers.keys where before[id] == nil {
        let finding = try #require(RealContent.guide.findings.first { $0.id == id })
        for word in (finding.row ?? finding.ask).split(separator: " ") {
          #expect(seen.contains(word), "\(word) of \(id): \(seen)")
        }
        seen = ""
      }
      seen += driver.frame.text
    }
    #expect(driver.state[ChecklistPane.self].stage != first)
  }

  @Test func arrowsAloneChangeAnAnswer() {
    var driver = begun("j")
    for answer in [Answer.no, .unsure] {
      driver.press("Right")
      #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": answer])
    }
    driver.press("Right")
    #expect(driver.state.scope == .emergency)
  }

  @Test(arguments: ["Space", "Enter"])
  func aTickIsTakenAwayAgain(_ key: String) {
    var driver = begun("j n n j Enter d j " + key)
    #expect(driver.state[ChecklistPane.self].sheet.answers["wilting"] == .yes)
    #expect(driver.frame.cursorRow == "  > [yes] There is wilting in my garden")
    driver.press(key)
    #expect(driver.state[ChecklistPane.self].sheet.answers["wilting"] == nil)
    #expect(driver.frame.cursorRow == "  > [   ] There is wilting in my garden")
  }

  @Test func theLastOpenRowLeadsOnByItself() {
    #expect(begun("j n n").state[ChecklistPane.self].stage == size)
    // Wherever it stands.
    #expect(begun("j j n k k n").state[ChecklistPane.self].stage == size)
  }

  @Test func withOpenRowsGoingOnSaysWhichAndGoesThere() {
    let driver = begun("j n j Enter")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.state.notice == "Still without an answer: There is fire in my garden")
    #expect(driver.frame.cursorRow.contains("fire"))
  }

  @Test func whatIsLeftForLaterStaysOpenAndComesAgain() {
    var driver = begun("j n j j Enter")
    #expect(driver.state[ChecklistPane.self].stage == size)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    driver.press("2 d j n n j j j j Enter")
    #expect(driver.state.scope == .review)
    driver.press("b")
    #expect(driver.state[ChecklistPane.self].stage != urgent)
    driver.press("Esc Enter")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
  }

  @Test func theFocusStopsAtTheEnds() {
    var driver = begun("j j j j j j j j")
    #expect(driver.frame.cursorRow == "  > Leave this for later")
    driver.press("k k k k k k k k")
    #expect(driver.frame.cursorRow == "  > Is there any of these now?")
    driver.press("G")
    #expect(driver.frame.cursorRow == "  > Leave this for later")
    driver.press("g")
    #expect(driver.frame.cursorRow == "  > Is there any of these now?")
  }

  @Test(arguments: ["y", "n", "d"])
  func onALineBelowTheRowsNothingIsAnswered(_ key: String) {
    let driver = begun("G " + key)
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state.notice == "y, n and d answer the lines above. Enter takes this one.")
  }
}

/// Pages that one ticks: what applies, and the rest at once.
@Suite struct TickPageTests {
  /// The page of guests, after the four before it.
  private func guests(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n n j Enter d j n n j Enter " + keys)
    return driver
  }

  @Test func noneOfTheseDeniesAll() {
    let driver = guests("j j j j Enter")
    #expect(driver.state.scope == .review)
    let answers = driver.state[ChecklistPane.self].sheet.answers
    #expect(["bees", "birds", "cats"].map { answers[$0] } == [.no, .no, .no])
  }

  @Test func afterATickItIsTheOthersThatAreDenied() {
    var driver = guests("")
    #expect(driver.frame.text.contains("No guests at all"))
    driver.press("j Space")
    #expect(driver.frame.text.contains("None of the others"))
    driver.press("j j j Enter")
    let answers = driver.state[ChecklistPane.self].sheet.answers
    #expect(["bees", "birds", "cats"].map { answers[$0] } == [.yes, .no, .no])
  }

  @Test func notSureAboutTheOthers() {
    let driver = guests("j n j j j Enter")
    let answers = driver.state[ChecklistPane.self].sheet.answers
    #expect(["bees", "birds", "cats"].map { answers[$0] } == [.no, .unsure, .unsure])
  }

  @Test func aClosingLineIsUndoneAsOneStep() {
    let driver = guests("j Space j j j Enter u")
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "guests")))
    let answers = driver.state[ChecklistPane.self].sheet.answers
    #expect(["bees", "birds", "cats"].map { answers[$0] } == [.yes, nil, nil])
    #expect(driver.frame.cursorRow.contains("None of the others"))
  }

  /// Presses a key until the line in focus says some words; forty times at most.
  private func seek(_ words: String, _ key: String, _ driver: inout Driver) {
    for _ in 0..<40 where !driver.frame.cursorRow.contains(words) { driver.press(key) }
    #expect(driver.frame.cursorRow.contains(words))
  }

  @Test func noRowIsDeniedThatWasNeverSeen() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n n 2 d j n n")
    driver.resize(30, 5)
    seek("Go on with", "j", &driver)
    driver.press("Enter G")
    seek("No guests at all", "k", &driver)
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "guests")))
    #expect(driver.state[ChecklistPane.self].sheet.answers["cats"] == nil)
    #expect(driver.state.notice == "There are lines that you have not seen yet: read on from here.")
    #expect(driver.frame.cursorRow.contains("[   ]"))
    seek("No guests at all", "j", &driver)
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers["cats"] == .no)
  }
}

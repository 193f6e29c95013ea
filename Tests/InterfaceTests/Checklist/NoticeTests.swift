import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// An answer that asks for help at once interrupts everything.
@Suite struct EmergencyTests {
  /// The first page, with the focus on its first row, after some keys.
  private func begun(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j " + keys)
    return driver
  }

  private let urgent = ChecklistPane.Stage.page(AskedPage.ID(page: "urgent"))

  @Test(arguments: ["y", "Space", "Enter"])
  func aYesInterruptsAtOnce(_ key: String) {
    let driver = begun(key)
    #expect(driver.state[ChecklistPane.self].stage == .emergency)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .yes])
    #expect(driver.state.scope == .emergency)
  }

  @Test func theNoticeSaysWhatToDoAndWhy() {
    let driver = begun("y")
    #expect(driver.frame.cursorRow == "  > EMERGENCY: call the gardener now")
    #expect(driver.frame.text.contains("1. Call 555."))
    #expect(driver.frame.text.contains("A sign of flood matters."))
  }

  @Test func noOtherAnswerInterrupts() {
    #expect(begun("n").state.scope == .question)
    #expect(begun("d").state.scope == .question)
    #expect(begun("n n d d y").state.scope != .emergency)
  }

  @Test(arguments: ["u", "j j j Enter"])
  func aSlipIsUndone(_ keys: String) {
    let driver = begun("y " + keys)
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state[ChecklistPane.self].past == [])
    #expect(driver.frame.cursorRow == "  > [   ] There is flood in my garden")
  }

  @Test func itsLinesLeadOnToTheNextRow() {
    var driver = begun("y Enter")
    #expect(driver.frame.cursorRow.contains("> Show the advice so far"))
    driver.press("j")
    #expect(driver.frame.cursorRow.contains("> Go on with the checklist"))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    #expect(driver.frame.cursorRow == "  > [   ] There is fire in my garden")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .yes])
  }

  @Test func itsAdviceIsTheEmergency() {
    let driver = begun("y a")
    #expect(driver.state[ChecklistPane.self].stage == .advice)
    #expect(driver.frame.rows.first?.contains("fascicle Advice") == true)
    #expect(driver.frame.text.contains("EMERGENCY: call the gardener now"))
  }

  @Test func aSecondReasonInterruptsAgain() {
    var driver = begun("y Esc")
    #expect(driver.state[ChecklistPane.self].stage == urgent)
    driver.press("y")
    #expect(driver.state[ChecklistPane.self].stage == .emergency)
    #expect(driver.frame.text.contains("A sign of flood matters."))
    #expect(driver.frame.text.contains("A sign of fire matters."))
  }

  @Test func theRestIsOfferedAndNeverDemanded() {
    let driver = begun("y Esc n")
    #expect(driver.state[ChecklistPane.self].stage == .settled)
    #expect(driver.frame.text.contains("4 more pages only sharpen the picture."))
    #expect(driver.frame.cursorRow.contains("> Show the advice so far"))
  }

  /// How soon to be seen stays in sight on whatever follows.
  @Test func itIsSaidOnEveryPageThatFollows() {
    var driver = begun("y Esc n")
    #expect(driver.frame.text.contains("EMERGENCY: call the gardener now"))
    #expect(driver.frame.text.contains("Call 555."))
    driver.press("j Enter")
    #expect(driver.frame.text.contains("EMERGENCY, page "))
    driver.press("Esc")
    #expect(driver.state[ChecklistPane.self].stage == .start)
    #expect(driver.frame.text.contains("EMERGENCY: call the gardener now"))
  }

  @Test(arguments: [(80, 24), (60, 16), (40, 12), (30, 8), (20, 5)])
  func theFirstLineIsOnEveryScreen(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(columns, rows)
    driver.press("2 Enter")
    while !driver.frame.cursorRow.contains("[") { driver.press("j") }
    driver.press("y")
    #expect(driver.frame.text.contains("EMERGENCY"))
  }
}

extension EmergencyTests {
  /// However small the screen is, what to do is read before the first line to choose is reached.
  @Test(arguments: [(20, 5), (24, 4), (40, 12)])
  func goingDownSkipsNoStep(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j y")
    driver.resize(columns, rows)
    driver.press("k")
    var seen = driver.frame.text
    for _ in 0..<30 where !driver.frame.cursorRow.contains("> Show") {
      driver.press("j")
      seen += driver.frame.text
    }
    #expect(driver.frame.cursorRow.contains("> Show"))
    #expect(seen.contains("Call 555.") && seen.contains("2. Note"))
  }
}

/// Nothing that is left to ask can change how soon to be seen.
@Suite struct SettledTests {
  private func settled(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n n j Enter d j n n " + keys)
    return driver
  }

  @Test func itIsSaidOnceWithTheAdviceInFocus() {
    let driver = settled()
    #expect(driver.state[ChecklistPane.self].stage == .settled)
    #expect(driver.frame.text.contains("How soon to be seen is settled. One more page only"))
    #expect(driver.frame.cursorRow.contains("> Show the advice so far"))
  }

  @Test(arguments: [("Enter", Scope.advice), ("j Enter", .question), ("j j Enter", .review), ("k", .settled)])
  func itsLinesLeadOn(_ keys: String, _ scope: Scope) {
    #expect(settled(keys).state.scope == scope)
  }

  @Test func itIsNotSaidAgain() {
    let driver = settled("j Enter b b b b j Enter")
    #expect(driver.state[ChecklistPane.self].stage != .settled)
  }

  /// At the end of the page on which the answers first lead to the same day, the rest is offered.
  @Test func theSameDayIsSaidAndTheRestOffered() throws {
    let sign = try #require(
      RealContent.guide.findings.first {
        $0.urgencyIfYes == .today && $0.kind == .yesno && $0.page != nil && $0.asksWhen == nil
      })
    var driver = Driver.real(80, 24)
    driver.press("2 Enter")
    for _ in 0..<300 where driver.state[ChecklistPane.self].stage != .settled {
      let pane = driver.state[ChecklistPane.self]
      guard let asked = pane.open?.asked, pane.stage == .page(asked.id) else { break }
      if asked.question != nil {
        driver.press("d")
      } else if pane.selection.focus == 0 {
        driver.press("j")
      } else {
        let row =
          asked.rows.indices.contains(pane.selection.focus - 1) ? asked.rows[pane.selection.focus - 1] : nil
        driver.press(row == nil ? "Enter" : row == sign.id ? "y" : "n")
      }
    }
    #expect(driver.state[ChecklistPane.self].stage == .settled)
    #expect(driver.frame.text.contains("TODAY"))
    #expect(driver.frame.text.contains("pages can wait."))
    driver.press("j Enter")
    #expect(driver.frame.text.contains("TODAY, page "))
  }

  @Test func whatUnsettlesItIsSettledAnew() {
    var driver = settled("u")
    #expect(driver.frame.cursorRow == "  > [   ] There is spots in my garden")
    driver.press("n")
    #expect(driver.state[ChecklistPane.self].stage == .settled)
  }
}

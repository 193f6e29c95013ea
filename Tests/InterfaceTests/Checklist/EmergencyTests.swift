@testable import Interface
import Knowledge
import Screen
import Testing

/// An answer that asks for help at once interrupts everything.
@Suite struct EmergencyTests {
  /// The checklist begun, after some keys.
  private func begun(_ keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter " + keys)
    return driver
  }

  @Test func aYesInterruptsAtOnce() {
    var driver = begun()
    var expected = driver.state[ChecklistPane.self]
    driver.press("y")
    expected.stage = .emergency("flood")
    expected.sheet.answers = ["flood": .yes]
    expected.past = [ChecklistPane.Past(sheet: AnswerSheet(), question: "flood")]
    expected.reason = nil
    #expect(Difference.between(driver.state[ChecklistPane.self], expected) == [])
    #expect(driver.state.scope == .emergency)
  }

  @Test func theNoticeSaysWhatToDoAndWhy() {
    let text = begun("y").frame.text
    #expect(text.contains("EMERGENCY: call the gardener now"))
    #expect(text.contains("1. Call 555."))
    #expect(text.contains("A sign of flood matters."))
  }

  @Test func noOtherAnswerInterrupts() {
    #expect(begun("n").state.scope == .question)
    #expect(begun("d").state.scope == .question)
    #expect(begun("n n d d y").state.scope != .emergency)
  }

  @Test func aSlipIsUndone() {
    var driver = begun("y")
    driver.press("u")
    #expect(driver.state[ChecklistPane.self].stage == .question("flood"))
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state[ChecklistPane.self].past == [])
  }

  @Test func itsLinesLeadOn() {
    var driver = begun("y")
    #expect(driver.frame.cursorRow.contains("> Show the advice so far"))
    driver.press("j")
    #expect(driver.frame.cursorRow.contains("> Go on with the questions"))
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == .question("fire"))
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
    #expect(driver.state[ChecklistPane.self].stage == .question("fire"))
    driver.press("y")
    #expect(driver.state[ChecklistPane.self].stage == .emergency("fire"))
    #expect(driver.frame.text.contains("A sign of flood matters."))
    #expect(driver.frame.text.contains("A sign of fire matters."))
  }

  @Test func theSameReasonInterruptsOnlyOnce() {
    let driver = begun("y Esc n")
    #expect(driver.state.scope != .emergency)
  }

  @Test(arguments: [(80, 24), (60, 16), (40, 12), (30, 8), (20, 5)])
  func theFirstLineIsOnEveryScreen(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(columns, rows)
    driver.press("2 Enter y")
    #expect(driver.frame.text.contains("EMERGENCY"))
  }
}

import Interface
import Knowledge
import Screen
import Testing

/// The advice on the screen, and beginning anew.
@Suite struct AdviceTests {
  /// The checklist begun, after some keys.
  private func begun(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter " + keys)
    return driver
  }

  @Test func adviceCanBeSeenAtAnyTime() {
    var driver = begun("n")
    var expected = driver.state.checklist
    driver.press("a")
    expected.stage = .advice
    expected.reason = nil
    expected.focus = 0
    #expect(Difference.between(driver.state.checklist, expected) == [])
    #expect(driver.frame.text.contains("Not enough is known yet"))
    #expect(driver.frame.text.contains("This is not a diagnosis."))
  }

  @Test func theTitleNamesIt() {
    #expect(begun("n a").frame.rows.first?.hasPrefix(" fascicle Advice") == true)
  }

  @Test func itScrolls() {
    var driver = begun("n a")
    driver.press("j j")
    #expect(driver.state.checklist.scroll == Scroll(top: 2))
    driver.press("G")
    #expect(driver.frame.text.contains("Edition 3 of the guide."))
    driver.press("g")
    #expect(driver.state.checklist.scroll == Scroll())
  }

  @Test(arguments: ["b", "Left", "Backspace"])
  func theWayBackLeadsToTheQuestions(_ key: String) {
    var driver = begun("n a")
    driver.press(key)
    #expect(driver.state.checklist.stage == .question("fire"))
    #expect(driver.state.checklist.sheet.answers == ["flood": .no])
  }

  @Test func beginningAnewForgetsEverything() {
    var driver = begun("n n j Enter a")
    driver.press("x")
    #expect(driver.state.scope == .forgetting)
    driver.press("j Enter")
    #expect(driver.state.checklist == ChecklistPane())
    driver.press("Enter")
    #expect(driver.state.checklist.stage == .question("flood"))
    #expect(!driver.frame.text.contains("(your answer)"))
  }

  @Test func theStartOffersToGoOnOrToForget() {
    var driver = begun("n Esc")
    driver.press("x Enter")
    #expect(driver.state.checklist.sheet.answers == ["flood": .no])
    driver.press("x j Enter")
    #expect(driver.state.checklist == ChecklistPane())
  }

  @Test func toTheEndOfAllQuestions() {
    var driver = begun("")
    for _ in 0..<40 where driver.state.checklist.stage != .advice {
      switch driver.state.scope {
      case .question: driver.press("n")
      case .choice: driver.press("d")
      default: driver.press("a")
      }
    }
    #expect(driver.state.checklist.stage == .advice)
    #expect(driver.frame.text.contains("You can look after it yourself"))
  }

  @Test func aChecklistWithFaultsJudgesNobody() {
    var driver = Driver(
      Guidebook(Garden.guide, checklistIsSound: false), Garden.articles, columns: 80, rows: 24)
    driver.press("2")
    #expect(driver.frame.text.contains("The checklist cannot be used"))
    let before = driver.state.checklist
    driver.press("Enter a x j Enter r")
    #expect(Difference.between(driver.state.checklist, before) == [])
  }

  @Test func whySaysWhyAndGoesAgain() {
    var driver = begun("n")
    let before = driver.state
    driver.press("w")
    #expect(driver.state.scope == .card)
    #expect(driver.frame.text.contains("We ask about fire because it tells much."))
    driver.press("Esc")
    #expect(Difference.between(driver.state, before) == [])
  }
}

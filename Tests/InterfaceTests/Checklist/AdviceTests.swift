import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The advice on the screen, and beginning anew.
@Suite struct AdviceTests {
  /// The checklist begun, after some keys.
  private func begun(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j " + keys)
    return driver
  }

  @Test func adviceCanBeSeenAtAnyTime() {
    let driver = begun("n a")
    #expect(driver.state[ChecklistPane.self].stage == .advice)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    #expect(driver.frame.text.contains("Not enough is known yet"))
    #expect(driver.frame.text.contains("This is not a diagnosis."))
  }

  @Test func theTitleNamesIt() {
    #expect(begun("n a").frame.rows.first?.hasPrefix(" fascicle Advice") == true)
  }

  @Test func itScrolls() {
    var driver = begun("n a")
    driver.press("j j")
    #expect(driver.state[ChecklistPane.self].scroll == Scroll(top: 2))
    driver.press("G")
    #expect(driver.frame.text.contains("Edition 3 of the guide."))
    driver.press("g")
    #expect(driver.state[ChecklistPane.self].scroll == Scroll())
  }

  @Test(arguments: ["b", "Left", "Backspace"])
  func theWayBackLeadsToTheQuestions(_ key: String) {
    var driver = begun("n a")
    driver.press(key)
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "urgent")))
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
  }

  @Test func beginningAnewForgetsEverything() {
    var driver = begun("n n 2 a")
    driver.press("x")
    #expect(driver.state.scope == .forgetting)
    driver.press("j Enter")
    #expect(driver.state[ChecklistPane.self] == ChecklistPane())
    driver.press("Enter")
    #expect(driver.state[ChecklistPane.self].stage == .page(AskedPage.ID(page: "urgent")))
    #expect(!driver.frame.text.contains("[no ]"))
  }

  @Test func theStartOffersToGoOnOrToForget() {
    var driver = begun("n Esc")
    driver.press("x Enter")
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
    driver.press("x j Enter")
    #expect(driver.state[ChecklistPane.self] == ChecklistPane())
  }

  @Test func toTheEndOfAllPages() {
    var driver = begun("")
    for _ in 0..<40 where driver.state[ChecklistPane.self].stage != .advice {
      switch driver.state.scope {
      case .question: driver.press("n")
      case .choice: driver.press("d")
      case .settled: driver.press("j Enter")
      default: driver.press("a")
      }
    }
    #expect(driver.state[ChecklistPane.self].stage == .advice)
    #expect(driver.frame.text.contains("You can look after it yourself"))
  }

  @Test func aChecklistWithFaultsJudgesNobody() {
    var driver = Driver(
      Guidebook(Garden.guide, checklistIsSound: false), Garden.articles, columns: 80, rows: 24)
    driver.press("2")
    #expect(driver.frame.text.contains("The checklist cannot be used"))
    let before = driver.state[ChecklistPane.self]
    driver.press("Enter a x j Enter r")
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
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

import Interface
import Screen
import Testing

/// Words looked for in the page on the screen.
@Suite struct FindTests {
  /// The long article with words looked for in it.
  private func finding(_ text: String) -> Driver {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("/")
    driver.type(text)
    return driver
  }

  @Test func slashTakesText() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("/")
    #expect(driver.state.scope == .find)
    driver.type("q1?")
    #expect(driver.state.scope == .find)
    #expect(driver.state[ArticlesPane.self].find?.query == "q1?")
    #expect(!driver.isOver)
  }

  @Test func theFirstMatchIsShownAndCounted() {
    let driver = finding("winter")
    #expect(driver.frame.rows.contains { $0.contains("1 of 24") })
    #expect(driver.frame.rows.dropLast().contains { $0.contains("in winter") })
  }

  @Test func nAndShiftNGoRound() {
    var driver = finding("winter")
    driver.press("Enter")
    #expect(driver.state.scope == .reader)
    driver.press("n")
    #expect(driver.frame.rows.contains { $0.contains("2 of 24") })
    driver.press("N N")
    #expect(driver.frame.rows.contains { $0.contains("24 of 24") })
    driver.press("n")
    #expect(driver.frame.rows.contains { $0.contains("1 of 24") })
  }

  @Test func capitalsDoNotCount() {
    #expect(finding("WINTER").frame.rows.contains { $0.contains("1 of 24") })
  }

  @Test func erasingGoesBackByALetter() {
    var driver = finding("wintry")
    #expect(driver.frame.rows.last?.contains(" of ") == false)
    driver.press("Backspace Backspace")
    #expect(driver.state[ArticlesPane.self].find?.query == "wint")
    #expect(driver.frame.rows.contains { $0.contains("1 of 24") })
  }

  @Test func escapeGoesBackToWhereItBegan() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("j j")
    let before = driver.state
    driver.press("/")
    driver.type("turn of")
    #expect(driver.state != before)
    driver.press("Esc")
    #expect(driver.state.scope == .reader)
    #expect(driver.state[ArticlesPane.self].page == before[ArticlesPane.self].page)
    #expect(driver.state[ArticlesPane.self].find == nil)
  }

  @Test func whatWasLookedForStaysAfterEscape() {
    var driver = finding("winter")
    driver.press("Esc n")
    #expect(driver.state.scope == .reader)
    #expect(driver.frame.rows.last?.contains("1 of 24") == true)
    driver.press("n")
    #expect(driver.frame.rows.last?.contains("2 of 24") == true)
    driver.press("Esc")
    #expect(driver.state.scope == .reader)
  }

  @Test func theLineOfKeysStaysBesideWhatIsLookedFor() {
    var driver = finding("winter")
    #expect(driver.frame.rows.last?.contains("Enter done") == true)
    driver.press("Enter")
    #expect(driver.frame.rows.last?.contains("? help") == true)
  }

  @Test func withoutASearchThereIsNoNext() {
    var driver = Driver.garden(80, 24, opening: "apples")
    let before = driver.state[ArticlesPane.self]
    driver.press("n")
    #expect(Difference.between(driver.state[ArticlesPane.self], before) == [])
    #expect(driver.state.notice != nil)
  }
}

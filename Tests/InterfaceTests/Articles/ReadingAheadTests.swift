import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The article under the bar is read before it is asked for, and nothing else changes by that.
@Suite struct ReadingAheadTests {
  private static var manners: Manners {
    var manners = Manners()
    manners.paintsFirst = true
    return manners
  }

  private static func driver(_ columns: Int = 120, _ rows: Int = 40) -> Driver {
    .real(columns, rows, manners: manners)
  }

  /// What was read ahead so far.
  private func asked(_ driver: Driver) -> [Article.ID] {
    driver.effects.compactMap { if case .readAhead(let id) = $0 { id } else { nil } }
  }

  @Test func theArticleUnderTheBarIsReadOnce() {
    var driver = Self.driver()
    driver.update(.painted)
    #expect(!driver.interface.isBehind(driver.state), "the first article is on the screen")
    #expect(asked(driver).isEmpty)
    let second = RealContent.guide.articles[1].id
    driver.press("j")
    #expect(driver.interface.isBehind(driver.state))
    driver.update(.painted)
    #expect(asked(driver) == [second])
    #expect(!driver.interface.isBehind(driver.state))
    driver.update(.painted)
    #expect(asked(driver) == [second])
  }

  @Test func whoComesBackToAnArticleHasItReadAgain() {
    var driver = Self.driver()
    let (second, third) = (RealContent.guide.articles[1].id, RealContent.guide.articles[2].id)
    for keys in ["j", "j", "Enter", "Esc", "k"] {
      driver.press(keys)
      driver.update(.painted)
    }
    #expect(asked(driver) == [second, third, second])
  }

  @Test(arguments: ["Enter", "2", "?", "/", "Ctrl-L"])
  func nothingIsReadWhereThereIsNoBar(_ key: String) {
    var driver = Self.driver()
    driver.press("j \(key)")
    driver.update(.painted)
    #expect(asked(driver).isEmpty)
  }

  @Test func nothingIsReadWhereNobodyAskedForIt() {
    var driver = Driver.real(120, 40)
    driver.press("j")
    driver.update(.painted)
    #expect(asked(driver).isEmpty)
  }

  @Test func readingAheadChangesNoPicture() {
    var driver = Self.driver()
    for _ in RealContent.guide.articles {
      driver.press("j")
      let before = driver.frame
      driver.update(.painted)
      #expect(driver.interface.view(driver.state) == before)
    }
  }
}

@testable import Interface
import Knowledge
import Screen
import Testing

/// Links in an article: walked, followed, and back to the exact place.
@Suite struct LinkTests {
  /// The long article, opened.
  private func reading() -> Driver { Driver.garden(80, 24, opening: "apples") }

  @Test func tabGoesFromLinkToLink() {
    var driver = reading()
    var expected = driver.state
    driver.press("Tab")
    expected[ArticlesPane.self].page?.link = 1
    #expect(Difference.between(driver.state[ArticlesPane.self], expected[ArticlesPane.self]) == [])
    driver.press("Tab Tab")
    expected[ArticlesPane.self].page?.link = 3
    #expect(Difference.between(driver.state[ArticlesPane.self], expected[ArticlesPane.self]) == [])
    driver.press("Shift-Tab")
    expected[ArticlesPane.self].page?.link = 2
    #expect(Difference.between(driver.state[ArticlesPane.self], expected[ArticlesPane.self]) == [])
  }

  @Test func theCursorStandsOnTheLink() {
    var driver = reading()
    driver.press("Tab")
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("pears"))
    driver.press("Tab")
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("pip"))
  }

  @Test func theFooterSaysWhereItLeads() {
    var driver = reading()
    driver.press("Tab")
    #expect(driver.frame.rows.last?.contains("Pears, and what to do with them") == true)
  }

  @Test func linksGoRoundTheEnd() throws {
    var driver = reading()
    driver.press("Tab Shift-Tab")
    let last = try #require(driver.state[ArticlesPane.self].page).typeset.links.count
    #expect(driver.state[ArticlesPane.self].page?.link == last)
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("elsewhere"))
    driver.press("Tab")
    #expect(driver.state[ArticlesPane.self].page?.link == 1)
    #expect(driver.state[ArticlesPane.self].page?.scroll == Scroll(top: 2))
  }

  @Test func theFirstTabTakesALinkOnTheScreen() {
    var driver = reading()
    driver.press("G Tab")
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("roses"))
  }

  @Test func scrollingLetsGoOfTheLink() {
    var driver = reading()
    driver.press("Tab j")
    #expect(driver.state[ArticlesPane.self].page?.link == nil)
  }

  @Test func aPageWithoutLinksSaysSo() {
    var driver = Driver.garden(80, 24, opening: "roses")
    let before = driver.state[ArticlesPane.self]
    driver.press("Tab")
    #expect(Difference.between(driver.state[ArticlesPane.self], before) == [])
    #expect(driver.state.notice == "There is no link on this page.")
  }

  @Test func followingRemembersThePlace() {
    var driver = reading()
    driver.press("Tab Enter")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    #expect(driver.state[ArticlesPane.self].page?.scroll == Scroll())
    #expect(driver.state[ArticlesPane.self].selection.focus == 1)
    #expect(
      driver.state[ArticlesPane.self].history.past == [ReadingPosition(article: "apples", top: 0, link: 1)])
  }

  @Test func backspaceGoesBackToTheExactPlace() {
    var driver = reading()
    driver.press("G Tab")
    let (state, frame) = (driver.state, driver.frame)
    driver.press("Enter")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "roses")
    driver.press("Backspace")
    #expect(Difference.between(driver.state[ArticlesPane.self].page, state[ArticlesPane.self].page) == [])
    #expect(driver.state[ArticlesPane.self].history.past == state[ArticlesPane.self].history.past)
    #expect(driver.frame == frame)
  }

  @Test func backspaceGoesBackThroughSeveralPages() {
    var driver = reading()
    driver.press("Tab Enter G Tab Enter Tab Tab")
    #expect(driver.state[ArticlesPane.self].history.past.map(\.article) == ["apples", "pears"])
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "apples")
    driver.press("Backspace")
    #expect(driver.state.notice == "You have not been anywhere before.")
  }

  @Test(arguments: [("Tab Tab Enter", "Pip"), ("Tab Tab Tab Enter", "Orchards of old")])
  func otherLinksOpenACardOverThePage(_ keys: String, _ title: String) {
    var driver = reading()
    driver.press(keys)
    #expect(driver.state.scope == .card)
    #expect(driver.frame.rows.contains("  " + title))
    let page = driver.state[ArticlesPane.self]
    driver.press("Esc")
    #expect(driver.state.scope == .reader)
    #expect(Difference.between(driver.state[ArticlesPane.self], page) == [])
  }

  @Test func aLinkToNothingIsSaidAndChangesNothingElse() {
    var driver = reading()
    driver.press("G Tab Tab")
    let before = driver.state[ArticlesPane.self]
    driver.press("Enter")
    #expect(driver.state.notice == "There is no article nowhere in this guide.")
    #expect(Difference.between(driver.state[ArticlesPane.self], before) == [])
  }

  @Test func enterWithoutALinkDoesNothing() {
    var driver = reading()
    let before = driver.state
    driver.press("Enter")
    #expect(Difference.between(driver.state, before) == [])
  }
}

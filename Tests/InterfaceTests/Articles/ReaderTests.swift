import Interface
import Screen
import Testing

/// The article on the screen: scrolling and headings, on 80x24, where the text has 21 rows.
@Suite struct ReaderTests {
  /// The long article, opened.
  private func reading() -> Driver { Driver.garden(80, 24, opening: "apples") }

  @Test(arguments: [
    ("j", 1), ("Down Down", 2), ("j j k", 1), ("k", 0), ("Space", 20), ("PgDn PgUp", 0),
    ("PgDn PgDn PgUp", 20),
  ])
  func keysScrollAlone(_ keys: String, _ top: Int) {
    var driver = reading()
    var expected = driver.state
    driver.press(keys)
    expected[ArticlesPane.self].page?.scroll = Scroll(top: top)
    #expect(Difference.between(driver.state, expected) == [])
  }

  @Test func theEndIsTheLastLineAtTheBottom() throws {
    var driver = reading()
    driver.press("G")
    let page = try #require(driver.state[ArticlesPane.self].page)
    #expect(page.scroll.top == page.typeset.lines.count - 21)
    driver.press("j PgDn")
    #expect(Difference.between(driver.state[ArticlesPane.self].page, page) == [])
    driver.press("g")
    #expect(driver.state[ArticlesPane.self].page?.scroll == Scroll())
  }

  @Test func headingsAreWalked() {
    var driver = reading()
    driver.press("]")
    #expect(driver.frame.rows[2].hasPrefix("  Planting"))
    driver.press("]")
    #expect(driver.frame.rows[2].hasPrefix("  Pruning"))
    driver.press("[")
    #expect(driver.frame.rows[2].hasPrefix("  Planting"))
    let before = driver.state[ArticlesPane.self].page
    driver.press("[")
    #expect(Difference.between(driver.state[ArticlesPane.self].page, before) == [])
    #expect(driver.state.notice == "There is no further heading.")
  }

  @Test func aNoticeGoesWithTheNextKey() {
    var driver = reading()
    driver.press("[")
    #expect(driver.frame.rows.last?.contains("There is no further heading.") == true)
    driver.press("j")
    #expect(driver.state.notice == nil)
  }

  @Test(arguments: ["q", "Esc", "Left"])
  func theWayOutLeadsToTheList(_ key: String) {
    var driver = reading()
    var expected = driver.state
    driver.press(key)
    expected[ArticlesPane.self].isReading = false
    // The list is laid out when it is first seen.
    #expect(driver.state[ArticlesPane.self].list != nil)
    expected[ArticlesPane.self].list = driver.state[ArticlesPane.self].list
    #expect(Difference.between(driver.state, expected) == [])
    #expect(!driver.isOver)
  }

  @Test func readingGoesOnWhereItWasLeft() {
    var driver = reading()
    driver.press("PgDn")
    let place = driver.state[ArticlesPane.self].page
    driver.press("2 3 1")
    #expect(driver.state.scope == .reader)
    #expect(Difference.between(driver.state[ArticlesPane.self].page, place) == [])
  }
}

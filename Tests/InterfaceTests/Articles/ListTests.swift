import Interface
import Screen
import Testing

/// The list of articles: what each key changes, and nothing else.
@Suite struct ListTests {
  @Test func beginsOnTheFirstArticleWithThatOneLoaded() {
    let driver = Driver.garden(80, 24)
    #expect(driver.state.scope == .list)
    #expect(driver.state[ArticlesPane.self].selection.focus == 0)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "apples")
    #expect(driver.effects == [.fetch("apples")])
  }

  @Test(arguments: [
    ("j", 1), ("Down", 1), ("j j j", 3), ("j j j j j", 3), ("k", 0), ("j j Up", 1), ("G", 3), ("End", 3),
    ("G g", 0),
    ("G Home", 0), ("PgDn", 3), ("Space", 3), ("G PgUp", 0),
  ])
  func keysMoveTheFocusAlone(_ keys: String, _ selected: Int) {
    var driver = Driver.garden(80, 24)
    var expected = driver.state
    driver.press(keys)
    expected[ArticlesPane.self].selection.focus = selected
    #expect(Difference.between(driver.state, expected) == [])
  }

  @Test(arguments: ["Enter", "Right"])
  func openingAsksForTheArticle(_ key: String) {
    var driver = Driver.garden(80, 24)
    driver.press("j j " + key)
    #expect(driver.state[ArticlesPane.self].isReading)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "roses")
    #expect(driver.state[ArticlesPane.self].awaited == nil)
    #expect(driver.effects.last == .fetch("roses"))
  }

  @Test func openingWhatIsSeenAlreadyTellsWhen() {
    var driver = Driver.garden(80, 24)
    driver.press("Enter")
    #expect(driver.state[ArticlesPane.self].isReading)
    #expect(driver.effects == [.fetch("apples"), .fetch("apples")])
    #expect(driver.state[ArticlesPane.self].history.opened.map(\.article) == ["apples"])
  }

  @Test(arguments: ["q", "Esc", "Ctrl-C"])
  func theWayOutQuits(_ key: String) {
    var driver = Driver.garden(80, 24)
    var before = driver.state
    driver.press(key)
    #expect(driver.isOver)
    before.isOver = true
    #expect(Difference.between(driver.state, before) == [])
  }

  @Test func aKeyWithoutMeaningChangesNothing() {
    var driver = Driver.garden(80, 24)
    var before = driver.state
    driver.press("y Delete [ Ctrl-Z")
    before.notice = "Ctrl-Z does nothing here; ? shows the keys."
    #expect(Difference.between(driver.state, before) == [])
    #expect(!driver.isOver)
  }

  @Test func theListScrollsWithTheFocus() {
    var driver = Driver.garden(40, 6)
    driver.press("G")
    #expect(driver.frame.rows.contains("> Herbs for every day of the week"))
    driver.press("g")
    #expect(driver.frame.rows.contains("> Apples"))
    #expect(driver.frame.rows.contains(" Trees"))
  }

  @Test(arguments: [
    ("", ["> Apples "]), ("G", ["> Herbs for every day of the ", "  week "]),
    ("2 Enter j", ["> [   ] There is flood in my ", "        garden "]),
  ])
  func theBarEndsABlankBehindItsWords(_ keys: String, _ bar: [String]) {
    var driver = Driver.garden(30, 24)
    driver.press(keys)
    let rows = (0..<driver.frame.size.rows).map { row in
      driver.frame.row(row).filter { $0.style == .selected }.map(\.text).joined()
    }
    #expect(rows.filter { !$0.isEmpty } == bar)
  }

  @Test func anArticleCanBeOpenAtTheStart() {
    let driver = Driver.garden(80, 24, opening: "roses")
    #expect(driver.state.scope == .reader)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "roses")
    #expect(driver.state[ArticlesPane.self].selection.focus == 2)
  }

  @Test func anUnknownArticleAtTheStartIsSaid() {
    let driver = Driver.garden(80, 24, opening: "weeds")
    #expect(driver.state.scope == .list)
    #expect(driver.frame.rows.last?.contains("There is no article weeds in this guide.") == true)
  }
}

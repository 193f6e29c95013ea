import Interface
import Knowledge
import Screen
import Testing

/// The search of the whole guide.
@Suite struct SearchTests {
  /// What every search here finds.
  private static let hits = [
    SearchHit(
      kind: .article, id: "pears", title: "Pears", section: "", snippet: "much like [apples]", score: 3,
      correction: nil),
    SearchHit(
      kind: .glossary, id: "pip", title: "Pip", section: "", snippet: "a small [seed]", score: 2,
      correction: nil),
    SearchHit(
      kind: .comparison, id: "bark", title: "The bark", section: "", snippet: "Deep furrows", score: 1,
      correction: nil),
  ]

  /// A search for a text, begun after some keys.
  private func searching(_ text: String, in keys: String = "") -> Driver {
    var driver = Driver.garden(80, 24)
    driver.hits = Self.hits
    driver.press(keys + " /")
    driver.type(text)
    return driver
  }

  @Test func everyLetterIsTextAndIsSearchedFor() {
    let driver = searching("q1?")
    #expect(driver.state.scope == .search)
    #expect(driver.effects.suffix(3) == [.search("q"), .search("q1"), .search("q1?")])
    #expect(driver.frame.rows.first?.contains("fascicle Search") == true)
    #expect(driver.frame.text.contains("q1?"))
    #expect(!driver.isOver)
  }

  @Test func showsWhatWasFoundWithWhyItMatched() {
    let text = searching("app").frame.text
    #expect(text.contains("Pears"))
    #expect(text.contains("much like [apples]"))
    #expect(text.contains("The bark"))
  }

  @Test func theArrowsMoveTheFocus() {
    var driver = searching("app")
    driver.press("Down")
    #expect(driver.frame.rows.count { $0.hasPrefix("  > ") } == 1)
    #expect(driver.frame.cursorRow.contains("> "))
    #expect(driver.frame.cursorRow.contains("Pip"))
  }

  @Test func theFocusStaysInViewWhenTheScreenShrinks() {
    var driver = searching("app")
    driver.press("Down Down")
    driver.resize(40, 6)
    #expect(driver.frame.cursorRow.contains("> "))
    #expect(driver.frame.cursorRow.contains("The bark"))
  }

  @Test func anArticleOpensAndBackLeadsToTheSearch() {
    var driver = searching("app")
    driver.press("Enter")
    #expect(driver.state.scope == .reader)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    driver.press("Backspace")
    #expect(driver.state.scope == .search)
    #expect(driver.frame.text.contains("app"))
  }

  @Test func aWordOpensAsACard() {
    var driver = searching("seed")
    driver.press("Down Enter")
    #expect(driver.state.scope == .card)
    #expect(driver.frame.text.contains("A pip is a small seed."))
    driver.press("Esc")
    #expect(driver.state.scope == .search)
  }

  @Test func aRowOpensTheComparisonThere() {
    var driver = searching("bark")
    driver.press("Down Down Enter")
    #expect(driver.state.scope == .comparison)
    #expect(driver.frame.cursorRow.hasPrefix("> The bark"))
  }

  @Test(arguments: ["", "2 Enter j n", "3 j"])
  func escapeLeadsBackToTheSamePicture(_ keys: String) {
    var driver = Driver.garden(80, 24)
    driver.press(keys)
    let (state, frame) = (driver.state, driver.frame)
    driver.press("/")
    driver.type("abc")
    driver.press("Esc")
    #expect(Difference.between(driver.state, state) == [])
    #expect(driver.frame == frame)
  }

  @Test func lateResultsOfAnOlderQueryAreLeftOut() {
    var driver = searching("ab")
    driver.press("Backspace")
    let before = driver.state
    driver.update(.found("ab", []))
    #expect(Difference.between(driver.state, before) == [])
  }

  @Test func theCursorStandsWhereTheNextLetterGoes() {
    let driver = searching("abc")
    let row = driver.frame.rows[driver.frame.cursor.row]
    #expect(row.prefix(driver.frame.cursor.column).hasSuffix("abc"))
  }
}

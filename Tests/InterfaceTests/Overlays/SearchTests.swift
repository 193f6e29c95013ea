import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The search of the whole guide.
@Suite struct SearchTests {
  /// What every search here finds.
  private static let hits = [
    SearchHit(
      kind: .article, id: "pears", title: "Pears", section: "", snippet: "much like [apples]", score: 3),
    SearchHit(
      kind: .glossary, id: "pip", title: "Pip", section: "", snippet: "a small [seed]", score: 2),
    SearchHit(
      kind: .comparison, id: "bark", title: "The bark", section: "", snippet: "Deep furrows", score: 1),
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

  @Test(arguments: ["Backspace", "Esc", "Enter Esc d d m Esc"])
  func backFromARowLeadsToTheSearch(_ keys: String) {
    var driver = searching("bark")
    driver.press("Down Down")
    let before = driver.frame
    driver.press("Enter " + keys)
    #expect(driver.state.scope == .search)
    #expect(driver.frame == before)
    // The search lies on the comparison now, and leads nowhere else.
    driver.press("Esc Esc")
    #expect(driver.state.scope == .list)
  }

  @Test func whoeverTurnsToTheComparisonAnewLeavesItForTheArticles() {
    var driver = searching("bark")
    driver.press("Down Down Enter 2 3 Esc")
    #expect(driver.state.scope == .list)
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
    var late = SearchResult()
    late.query = "ab"
    driver.update(.found(late))
    #expect(Difference.between(driver.state, before) == [])
  }

  @Test func theCursorStandsWhereTheNextLetterGoes() {
    let driver = searching("abc")
    let row = driver.frame.rows[driver.frame.cursor.row]
    #expect(row.prefix(driver.frame.cursor.column).hasSuffix("abc"))
  }

  @Test func anUrgentSignIsSaidFirstWithTheNumber() {
    var driver = Driver.garden(40, 12)
    driver.found = { $0.isUrgent = true }
    driver.hits = Self.hits
    driver.press("/")
    driver.type("app")
    let rows = driver.frame.rows.map { $0.trimmingPrefix { $0 == " " } }
    #expect(
      rows.first { $0.hasPrefix("Emergencies") || $0.contains("Pears") }
        == "Emergencies: is it happening now?")
  }

  @Test func whatWasMendedAndWhatIsNotKnownIsSaid() {
    var driver = Driver.garden(80, 24)
    driver.found = { ($0.corrected, $0.unknown) = ("apple", ["zyx"]) }
    driver.hits = Self.hits
    driver.press("/")
    driver.type("aple zyx")
    #expect(driver.frame.text.contains("Showing results for: apple"))
    #expect(driver.frame.text.contains("Not in this guide: zyx"))
  }

  @Test func aSmallScreenShowsFourHits() {
    var driver = Driver.garden(40, 12)
    driver.hits = (1...6).map {
      SearchHit(
        kind: .glossary, id: "h\($0)", title: "Hit \($0) with a title that is far too long for one line",
        section: "A section", snippet: String(repeating: "a [word] and ", count: 20), score: 1)
    }
    driver.found = { ($0.isUrgent, $0.corrected, $0.unknown) = (true, "words", ["zyx"]) }
    driver.press("/")
    driver.type("wrods")
    for number in 1...4 { #expect(driver.frame.text.contains("Hit \(number)"), "\(driver.frame.text)") }
  }

  @Test func whereNothingIsFoundThereAreWaysOn() {
    var driver = Driver.garden(80, 24)
    driver.found = { $0.near = ["apple"] }
    driver.press("/")
    driver.type("apqq")
    #expect(driver.frame.text.contains("Nothing was found for: apqq"))
    driver.press("Enter")
    #expect(driver.effects.last == .search("apple"))
    driver.press("Down Enter")
    #expect(driver.state.scope == .checklistStart)
  }

  @Test func aQuestionLeadsToItsPageOfTheChecklist() throws {
    let finding = try #require(Garden.guide.pages.first?.rows.last)
    var driver = Driver.garden(80, 24)
    driver.hits = [
      SearchHit(kind: .finding, id: finding.name, title: "A question", section: "", snippet: "", score: 1)
    ]
    driver.press("/")
    driver.type("q")
    driver.press("Enter")
    #expect(driver.state.scope == .foundQuestion)
    driver.press("Enter")
    #expect(driver.state.scope == .question)
    #expect(driver.state[ChecklistPane.self].open?.asked.rows.contains(finding) == true)
  }

  @Test func onASlowLineTheTypingRestsFirst() {
    var options = RunOptions()
    options.isSlow = true
    var driver = Driver.garden(80, 24, options: options)
    driver.hits = Self.hits
    driver.press("/")
    driver.type("app")
    #expect(!driver.effects.contains { if case .search = $0 { true } else { false } })
    #expect(driver.frame.text.contains("app"))
    #expect(driver.interface.timeout(driver.state) != nil)
    driver.handle([.idle])
    #expect(driver.effects.last == .search("app"))
    #expect(driver.frame.text.contains("Pears"))
    #expect(driver.interface.timeout(driver.state) == nil)
  }
}

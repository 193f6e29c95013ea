import Interface
import Screen
import TestSupport
import Testing

/// The headings of an article, to choose from.
@Suite struct OutlineTests {
  /// The line that the article stands at.
  private func top(_ driver: Driver) -> Int? { driver.state[ArticlesPane.self].page?.scroll.top }

  /// The lines of the article's headings.
  private func headings(_ driver: Driver) -> [Int] {
    driver.state[ArticlesPane.self].page?.typeset.headings ?? []
  }

  @Test(arguments: [80, 110])
  func theArticleFollowsTheOutline(_ columns: Int) {
    var driver = Driver.garden(columns, 24, opening: "apples")
    driver.press("o")
    for (number, heading) in headings(driver).enumerated() {
      #expect(top(driver) == heading, "\(number)")
      driver.press("Down")
    }
    driver.press("2")
    #expect(top(driver) == headings(driver)[1])
  }

  @Test(arguments: ["", "j j j j", "] ] j", "G", "Tab", "G Tab Tab"], [60, 80, 110])
  func escapePutsTheArticleBack(_ keys: String, _ columns: Int) {
    var driver = Driver.garden(columns, 24, opening: "apples")
    driver.press(keys)
    let frame = driver.frame
    let place = top(driver)
    driver.press("o Down Up Up End Esc")
    #expect(top(driver) == place)
    #expect(driver.frame == frame)
  }

  @Test(arguments: ["Enter", "Right"])
  func takingAHeadingReadsOnThere(_ key: String) {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("o 3 " + key)
    #expect(driver.state.scope == .reader)
    #expect(top(driver) == headings(driver)[2])
  }

  @Test func theOutlineBeginsAtTheHeadingThatIsRead() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("] ] j j o")
    #expect(driver.frame.cursorRow.contains("> Pruning"))
  }

  @Test func aNarrowScreenShowsTheOutlineAlone() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("o Down")
    #expect(driver.frame.text.contains("Prune them") == false)
    #expect(driver.frame.cursorRow.contains("> Pruning"))
  }

  @Test func aWideScreenShowsItBesideTheArticle() {
    var driver = Driver.garden(110, 24, opening: "apples")
    driver.press("o Down")
    #expect(driver.frame.cursorRow.contains("> Pruning"))
    #expect(driver.frame.text.contains("Prune them in winter. That was sentence 1."))
    #expect(driver.frame.text.contains("Herbs") == false)
    driver.press("Enter")
    #expect(driver.frame.text.contains("Outline"))
    #expect(driver.frame.rows.contains { $0.hasPrefix(" > ") } == false)
  }

  /// Beside the article the heading that is read stands out.
  @Test func whileReadingTheHeadingAboveStandsOut() {
    var driver = Driver.garden(110, 24, opening: "apples")
    driver.press("o Enter")
    for name in ["Planting", "Pruning", "Picking"] {
      let row = driver.frame.rows.firstIndex { $0.hasPrefix("   " + name) } ?? 0
      #expect(driver.frame.row(row).dropFirst(3).first?.style == .strong, "\(name)")
      driver.press("]")
    }
  }

  @Test func leavingTheArticleEndsTheOutline() {
    var driver = Driver.garden(110, 24, opening: "apples")
    driver.press("o Enter q")
    #expect(driver.state[ArticlesPane.self].showsOutline == false)
    #expect(driver.frame.text.contains("Herbs"))
  }

  @Test func anArticleWithoutHeadingsSaysSo() {
    var driver = Driver.garden(80, 24, opening: "roses")
    driver.press("o Enter Down 1")
    #expect(driver.state.scope == .outline)
    #expect(driver.frame.text.contains("no headings"))
    driver.press("Esc")
    #expect(driver.state.scope == .reader)
  }
}

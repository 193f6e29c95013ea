import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// A row of the comparison as a page of its own.
@Suite struct OpenRowTests {
  @Test func enterOpensTheRowWithItsExplanationAndSources() {
    var driver = Driver.garden(80, 40)
    driver.press("3 j Enter")
    #expect(driver.state.scope == .card)
    let text = driver.frame.text
    for part in [
      "The fruit", "The oak", "An acorn, which jays carry away and forget.", "A cone that stands upright.",
      "Look at the fruit from near.", "Orchards of old", "The hedge book",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aMissingCellSaysSo() {
    var guide = Garden.guide
    guide.comparison = [
      ComparisonRow(
        id: "scent", title: "The scent", order: 1, cells: ["oak": "Faint."], findings: [],
        sources: ["oak": ["orchard"]], body: [])
    ]
    var driver = Driver(
      Guidebook(guide, checklistIsSound: true), Garden.articles, columns: 60, rows: 30)
    driver.press("3 Enter")
    let lines = driver.frame.rows.map { $0.filter { $0 != " " } }
    #expect(lines.filter { $0.contains("Nothingnotedhere.") }.count == 2)
    #expect(lines.contains { $0.contains("Faint.") })
  }

  @Test(arguments: ["Esc", "q", "Enter", "Left"])
  func closingLeadsBackToTheRow(_ key: String) {
    var driver = Driver.garden(80, 24)
    driver.press("3 j j")
    let (state, frame) = (driver.state, driver.frame)
    driver.press("Enter")
    #expect(driver.state != state)
    driver.press(key)
    #expect(Difference.between(driver.state, state) == [])
    #expect(driver.frame == frame)
  }

  @Test func theCardScrolls() {
    var driver = Driver.garden(40, 10)
    driver.press("3 Enter")
    let first = driver.frame.rows
    driver.press("j")
    #expect(driver.frame.rows[1] == first[2])
    driver.press("G")
    #expect(driver.frame.text.contains("example.org"))
    driver.press("g")
    #expect(driver.frame.rows == first)
  }

  @Test(arguments: ["q", "Esc"])
  func theWayOutLeadsToTheArticles(_ key: String) {
    var driver = Driver.garden(80, 24)
    var expected = driver.state
    driver.press("3 " + key)
    expected[ComparisonPane.self] = driver.state[ComparisonPane.self]
    #expect(Difference.between(driver.state, expected) == [])
  }

  @Test func theFocusIsKeptWhileOneIsElsewhere() {
    var driver = Driver.garden(80, 24)
    driver.press("3 j j")
    let before = driver.state
    driver.press("1 j 3")
    #expect(Difference.between(driver.state[ComparisonPane.self], before[ComparisonPane.self]) == [])
  }
}

import Interface
import Screen
import TestSupport
import Testing

/// Another size: the place is kept, and the focus stays in view.
@Suite struct ResizeTests {
  /// The first words on the page at the top of the screen.
  private func topWords(_ driver: Driver) -> String {
    let page = driver.state[ArticlesPane.self].page
    return page.map { $0.typeset.lines.dropFirst($0.scroll.top).prefix(2).map(\.text).joined(separator: " ") }
      ?? ""
  }

  @Test(arguments: [0, 1, 5, 7, 11, 13, 17, 23, 29])
  func thereAndBackIsTheSamePlace(_ lines: Int) {
    var driver = Driver.garden(80, 24, opening: "apples")
    for _ in 0..<lines { driver.press("j") }
    let (place, frame) = (driver.state[ArticlesPane.self].page?.scroll, driver.frame)
    driver.resize(61, 24)
    driver.resize(80, 24)
    #expect(driver.state[ArticlesPane.self].page?.scroll == place)
    let isTheSamePicture = driver.frame == frame
    #expect(isTheSamePicture)
  }

  @Test func manySizesInARowDoNotMoveThePage() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("j j j j j j j j j j j j j")
    let place = driver.state[ArticlesPane.self].page?.scroll
    for columns in 50..<80 {
      driver.resize(columns, 24)
      driver.resize(80, 24)
    }
    #expect(driver.state[ArticlesPane.self].page?.scroll == place)
  }

  @Test(arguments: [(60, 24), (40, 16), (100, 30), (30, 10)])
  func theWordsAtTheTopStayOnTheScreen(_ columns: Int, _ rows: Int) {
    for key in ["]", "] ]", "] ] ]"] {
      var driver = Driver.garden(80, 24, opening: "apples")
      driver.press(key)
      let heading = topWords(driver)
      driver.resize(columns, rows)
      #expect(driver.frame.rows.contains { $0.hasSuffix(heading.trimmed) }, "\(heading)")
    }
  }

  @Test(arguments: [(40, 12), (60, 10), (100, 30)])
  func theLinkInFocusStaysInView(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("G Tab")
    #expect(driver.state[ArticlesPane.self].page?.link == 4)
    driver.resize(columns, rows)
    #expect(driver.state[ArticlesPane.self].page?.link == 4)
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("roses"))
  }

  @Test func backspaceFindsThePlaceAtAnotherWidth() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("G Tab Enter")
    driver.resize(40, 12)
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.link == 4)
    #expect(driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix("roses"))
  }

  @Test(arguments: [(80, 8), (30, 8), (30, 24), (120, 10)])
  func theRowInFocusStaysInView(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(80, 24)
    driver.press("3 G")
    driver.resize(columns, rows)
    #expect(driver.state[ComparisonPane.self].row == 4)
    #expect(Frame.isMarked(driver.frame.cursorRow))
  }

  @Test(arguments: [(80, 6), (30, 6), (20, 5)])
  func theArticleInFocusStaysInView(_ columns: Int, _ rows: Int) {
    var driver = Driver.garden(80, 24)
    driver.press("G")
    driver.resize(columns, rows)
    #expect(driver.frame.cursorRow.hasPrefix("> Herbs"))
  }

  @Test func theAnswersStayThroughEverySize() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n j")
    let before = driver.state[ChecklistPane.self]
    for (columns, rows) in [(20, 5), (1, 1), (3, 2), (200, 60), (80, 24)] { driver.resize(columns, rows) }
    #expect(Difference.between(driver.state[ChecklistPane.self], before) == [])
  }

  @Test func fromNinetySixColumnsOnTheListStandsBesideTheArticle() {
    #expect(Driver.garden(95, 24).frame.text.contains("Apples are fruit") == false)
    #expect(Driver.garden(96, 24).frame.text.contains("Apples are fruit"))
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.prefix(start.count - start.reversed().prefix { $0 == " " }.count)
  }
}

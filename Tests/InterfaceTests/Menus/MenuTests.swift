import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// Lists to choose from: going to a line, taking it, and closing the list.
@Suite struct MenuTests {
  /// The line in focus of the menu on the screen.
  private func focus(_ driver: Driver) -> Int? {
    switch driver.state.overlays.last {
    case let menu as Menu<History>: menu.selection.focus
    case let menu as Menu<Bookmarks>: menu.selection.focus
    case let menu as Menu<Outline>: menu.selection.focus
    case let menu as Menu<ReferenceList>: menu.selection.focus
    default: nil
    }
  }

  /// Twelve articles opened one after the other, and the list of them.
  private func longHistory() -> Driver {
    var driver = Driver.garden(80, 24)
    for number in 0..<12 { driver.update(.follow(.article(number.isMultiple(of: 2) ? "roses" : "herbs"))) }
    driver.press("h")
    return driver
  }

  @Test(
    arguments: [
      ("3", 2), ("6", 5), ("7", 0), ("0", 0), ("3 9", 2), ("3 0", 2), ("3 Down 2", 1), ("Down", 1),
      ("Down Up", 0), ("Up", 0), ("Tab Tab", 2), ("Tab Shift-Tab", 0), ("End", 5), ("End Home", 0),
      ("PgDn", 5), ("PgDn PgUp", 0), ("End Down", 5),
    ])
  func aKeyGoesToALine(_ keys: String, _ line: Int) {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("l " + keys)
    #expect(focus(driver) == line)
    #expect(Frame.isMarked(driver.frame.cursorRow))
  }

  @Test(arguments: [("1", 0), ("1 2", 11), ("1 3", 2), ("1 2 4", 3), ("1 0", 9), ("1 Down 2", 1)])
  func twoDigitsAreOneNumber(_ keys: String, _ line: Int) {
    var driver = longHistory()
    driver.press(keys)
    #expect(focus(driver) == line)
  }

  @Test(
    arguments: [
      ("Enter", "l"), ("Enter", "h"), ("", "'"), ("Enter ]", "o"), ("3", "c"), ("2 Enter j n", "p"),
      ("2 Enter j n Esc", "x"), ("3", "s"),
    ], ["Esc", "Left", "q", "Down Esc"])
  func closingLeavesEverythingAsItWas(_ place: (before: String, open: String), _ close: String) {
    var driver = Driver.garden(80, 24)
    driver.press(place.before)
    let (state, frame) = (driver.state, driver.frame)
    driver.press(place.open)
    #expect(driver.state.overlays.count == 1)
    driver.press(close)
    #expect(Difference.between(driver.state, state) == [])
    #expect(driver.frame == frame)
  }

  @Test func aLinkInTheListOpensTheArticleAndOneCanGoBack() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("j j j l 4 Enter")
    #expect(driver.state.scope == .reader)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "roses")
    driver.press("Backspace")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "apples")
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 3)
  }

  @Test func aWordInTheListOpensOverIt() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("l 2 Enter")
    #expect(driver.state.scope == .card)
    #expect(driver.frame.text.contains("A pip is a small seed."))
    driver.press("Esc")
    #expect(focus(driver) == 1)
  }

  @Test func theListBeginsAtTheLinkInFocus() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("Tab Tab Tab l")
    #expect(focus(driver) == 2)
  }

  @Test func oneSourceIsShownAtOnceAndSeveralAreListed() {
    var driver = Driver.garden(80, 24)
    driver.press("Enter s")
    #expect(driver.state.scope == .card)
    #expect(driver.frame.text.contains("Orchards of old"))
    driver.press("Esc 3 s")
    #expect(driver.state.scope == .references)
    driver.press("2 Enter")
    #expect(driver.frame.text.contains("The hedge book"))
  }

  @Test func oneWordIsExplainedAtOnceAndSeveralAreListed() {
    var driver = Driver.garden(80, 24)
    driver.press("Enter e")
    #expect(driver.frame.text.contains("A pip is a small seed."))
    var real = Driver.real(80, 24)
    real.press("Enter e")
    #expect(real.state.scope == .references)
    real.press("Enter")
    #expect(real.state.scope == .card)
    real.press("Esc")
    #expect(real.state.scope == .references)
  }

  @Test(arguments: [("2 Enter e", Phrases.noWords), ("Enter PgDn s", Phrases.noSources)])
  func whatIsNotThereIsSaid(_ keys: String, _ notice: String) {
    var driver = Driver.garden(80, 24)
    driver.press(keys)
    #expect(driver.state.notice == notice)
    #expect(driver.state.overlays.isEmpty)
  }

  @Test func bookmarksAreDeletedOneByOne() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("m ] m ] m ' 2 x")
    let tops = { (driver: Driver) in driver.state[ArticlesPane.self].places.bookmarks.count }
    #expect(tops(driver) == 2)
    #expect(focus(driver) == 1)
    driver.press("x Delete x Enter")
    #expect(tops(driver) == 0)
    #expect(driver.state.scope == .bookmarks)
    #expect(driver.frame.text.contains(Phrases.noBookmark))
  }

  @Test func aBookmarkOpensAtItsPlace() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("] ]")
    let top = driver.state[ArticlesPane.self].page?.scroll.top
    driver.press("m g ' Enter")
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == top)
  }

  @Test(arguments: [("Enter", ReportTarget.file(.pdf)), ("j Enter", .file(.text)), ("End Enter", .paper)])
  func aReportIsMadeOfTheAnswers(_ keys: String, _ target: ReportTarget) throws {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n p " + keys)
    guard case .deliver(let checklist, to: target)? = driver.effects.last else {
      Issue.record("no report for \(target)")
      return
    }
    #expect(checklist.sheet == AnswerSheet(answers: ["flood": .no]))
    #expect(driver.state.scope == .question)
  }

  @Test func withoutAnAnswerThereIsNoReport() {
    var driver = Driver.garden(80, 24)
    driver.press("p")
    #expect(driver.state.notice == Phrases.nothingToReport)
    #expect(driver.state.overlays.isEmpty)
  }
}

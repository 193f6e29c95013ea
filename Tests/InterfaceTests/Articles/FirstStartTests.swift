import Interface
import Screen
import TestSupport
import Testing

/// What somebody who has never been here is told, and that it is in nobody's way.
@Suite struct FirstStartTests {
  private static let manners: Manners = {
    var manners = Manners()
    manners.isFirstStart = true
    return manners
  }()

  @Test(arguments: [
    (120, 40, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (80, 24, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (40, 12, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (20, 5, "Enter opens \"How to use this guide\"."),
  ])
  func theFirstPageAndTheWaysOnAreTold(_ columns: Int, _ rows: Int, _ words: String) {
    let driver = Driver.real(columns, rows, manners: Self.manners)
    #expect(driver.state.notice == words)
    let shown = driver.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains(words), "\(driver.frame.text)")
    #expect(driver.frame.text.contains("> How to use"), "\(driver.frame.text)")
  }

  @Test func enterOpensThatPage() {
    var driver = Driver.real(80, 24, manners: Self.manners)
    driver.press("Enter")
    #expect(driver.state.articles.page?.article.id == "how-to-use")
    #expect(driver.state.scope == .reader)
  }

  @Test(arguments: [
    "Enter", "j", "Down", "2", "3", "4", "?", "/", ":", "q", "Esc", "Ctrl-C", "Tab", "h", "2 Enter y",
  ])
  func everyKeyDoesWhatItDoesElsewhere(_ keys: String) {
    var first = Driver.real(80, 24, manners: Self.manners)
    var later = Driver.real(80, 24)
    first.press(keys)
    later.press(keys)
    #expect(first.state == later.state)
    #expect(first.effects == later.effects)
    #expect(first.isOver == later.isOver)
  }

  @Test func anArticleThatWasAskedForComesWithoutIt() {
    #expect(Driver.real(80, 24, opening: "weakness", manners: Self.manners).state.notice == nil)
    #expect(Driver.real(80, 24).state.notice == nil)
  }

  @Test func atAKioskEachVisitorIsToldAndNoWayOut() {
    var manners = KioskTests.manners
    manners.isFirstStart = true
    var driver = Driver.real(80, 24, manners: manners)
    let words = "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help."
    #expect(driver.state.notice == words)
    driver.press("2 Enter n")
    driver.handle([.idle, .idle])
    #expect(driver.state.pane == .articles)
    #expect(driver.state.notice == words)
  }

  @Test func whoBeginsTheChecklistAnewIsNotSentToTheList() {
    var driver = Driver.real(80, 24, manners: Self.manners)
    driver.press("2 Enter n Esc x j Enter")
    #expect(driver.state.pane == .checklist)
    #expect(driver.state.checklist.sheet.answers.isEmpty)
    #expect(driver.state.notice?.contains("opens") != true)
  }
}

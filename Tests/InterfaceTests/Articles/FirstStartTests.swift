import Interface
import Screen
import TestSupport
import Testing

/// What somebody who has never been here is told, and that it is in nobody's way.
@Suite struct FirstStartTests {
  private static let options: RunOptions = {
    var options = RunOptions()
    options.isFirstStart = true
    return options
  }()

  @Test(arguments: [
    (120, 40, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (80, 24, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (40, 12, "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help, q quit."),
    (20, 5, "Enter opens \"How to use this guide\"."),
  ])
  func theFirstPageAndTheWaysOnAreTold(_ columns: Int, _ rows: Int, _ words: String) {
    let driver = Driver.real(columns, rows, options: Self.options)
    #expect(driver.state.notice == words)
    let shown = driver.frame.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains(words), "\(driver.frame.text)")
    #expect(driver.frame.text.contains("> How to use"), "\(driver.frame.text)")
  }

  @Test func enterOpensThatPage() {
    var driver = Driver.real(80, 24, options: Self.options)
    driver.press("Enter")
    #expect(driver.state[ArticlesPane.self].page?.article.id == "how-to-use")
    #expect(driver.state.scope == .reader)
  }

  @Test(arguments: [
    "Enter", "j", "Down", "2", "3", "4", "?", "/", ":", "q", "Esc", "Ctrl-C", "Tab", "h", "2 Enter j y",
  ])
  func everyKeyDoesWhatItDoesElsewhere(_ keys: String) {
    var first = Driver.real(80, 24, options: Self.options)
    var later = Driver.real(80, 24)
    first.press(keys)
    later.press(keys)
    #expect(first.state == later.state)
    #expect(first.effects == later.effects)
    #expect(first.isOver == later.isOver)
  }

  @Test func anArticleThatWasAskedForComesWithoutIt() {
    #expect(Driver.real(80, 24, opening: "weakness", options: Self.options).state.notice == nil)
    #expect(Driver.real(80, 24).state.notice == nil)
  }

  @Test func atAKioskEachVisitorIsToldAndNoWayOut() {
    var options = KioskTests.options
    options.isFirstStart = true
    var driver = Driver.real(80, 24, options: options)
    let words = "Enter opens \"How to use this guide\". 2 checklist, 3 compare, ? help."
    #expect(driver.state.notice == words)
    driver.press("2 Enter j n")
    driver.handle([.idle, .idle])
    #expect(driver.state.shows(ArticlesPane.self))
    #expect(driver.state.notice == words)
  }

  @Test func whoBeginsTheChecklistAnewIsNotSentToTheList() {
    var driver = Driver.real(80, 24, options: Self.options)
    driver.press("2 Enter j n Esc x j Enter")
    #expect(driver.state.shows(ChecklistPane.self))
    #expect(driver.state[ChecklistPane.self].sheet.answers.isEmpty)
    #expect(driver.state.notice?.contains("opens") != true)
  }
}

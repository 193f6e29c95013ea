import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The saved sessions: gone on with, deleted, and walked through.
@Suite struct SavedSessionsTests {
  /// The pane with so many saved sessions.
  private func open(_ count: Int, columns: Int = 80, rows: Int = 24) -> Driver {
    var driver = Driver.garden(columns, rows)
    driver.shelf = .filled(count)
    driver.press("4")
    return driver
  }

  @Test func theLatestStandsFirst() {
    var driver = open(2)
    driver.press("j Enter")
    #expect(driver.state.shows(ChecklistPane.self))
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["fire": .no])
    #expect(driver.state[SessionsPane.self].kept == "session-2")
  }

  @Test(arguments: ["Enter", "t"])
  func anotherGuidesSessionIsOnlyListed(_ key: String) {
    var driver = Driver.garden(120, 24)
    driver.shelf = .filled(2, guide: "org.example.kitchen")
    driver.press("4 j")
    #expect(driver.frame.cursorRow.hasSuffix("of another guide:"))
    #expect(driver.frame.text.contains("org.example.kitchen"))
    driver.press(key)
    #expect(driver.state.scope == .sessions)
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state[SessionsPane.self].kept == nil)
    #expect(driver.state.notice?.contains("org.example.kitchen") == true)
  }

  @Test func goingOnSavesToTheSameSession() {
    var driver = open(2)
    driver.press("j Enter Enter j n")
    #expect(driver.shelf.sessions.last?.sheet.answers == ["fire": .no, "flood": .no])
    #expect(driver.shelf.sessions.count == 2)
  }

  @Test(arguments: ["n", "Esc", "q"])
  func deletingIsAskedOnceMore(_ key: String) {
    var driver = open(2)
    driver.press("j x")
    #expect(driver.state.scope == .deleting)
    driver.press(key)
    #expect(driver.state.scope == .sessions)
    #expect(driver.shelf.sessions.count == 2)
  }

  @Test func aYesDeletes() {
    var driver = open(2)
    driver.press("j Delete y")
    #expect(driver.shelf.sessions.map(\.id) == ["session-1"])
    #expect(driver.effects.contains(.deleteSession("session-2")))
    #expect(Frame.isMarked(driver.frame.cursorRow))
  }

  @Test func theFirstLineIsNothingToDelete() {
    var driver = open(2)
    driver.press("x y")
    #expect(driver.shelf.sessions.count == 2)
  }

  @Test(arguments: [(80, 24), (40, 10), (30, 5)])
  func aLongListFollowsTheFocus(_ columns: Int, _ rows: Int) {
    var driver = open(60, columns: columns, rows: rows)
    for key in ["G", "k", "k", "g", "j", "j"] {
      driver.press(key)
      #expect(Frame.isMarked(driver.frame.cursorRow), "\(key)")
    }
  }

  @Test func theTimelineOpensAndCloses() {
    var driver = open(2)
    driver.press("j")
    let state = driver.state
    driver.press("t")
    #expect(driver.state.scope == .timeline)
    #expect(driver.frame.text.contains("spring"))
    driver.press("Esc")
    #expect(Difference.between(driver.state, state) == [])
  }
}

import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// The arrows, Enter, Esc and Tab are enough for everything.
@Suite struct FewKeysTests {
  /// Presses some of the few keys, and no other.
  private func press(_ keys: String, _ driver: inout Driver) {
    let few: Set<Substring> = ["Up", "Down", "Left", "Right", "Enter", "Esc", "Tab"]
    #expect(keys.split(separator: " ").allSatisfy(few.contains))
    driver.press(keys)
  }

  /// Finds a command in the search by walking down, and takes it.
  private func run(
    _ sentence: String, _ driver: inout Driver, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    if driver.state.scope != .commands { press("Tab", &driver) }
    #expect(driver.state.scope == .commands, sourceLocation: sourceLocation)
    for _ in 0..<200 where !focusedLine(driver).contains(sentence) { press("Down", &driver) }
    #expect(focusedLine(driver).contains(sentence), sourceLocation: sourceLocation)
    press("Enter", &driver)
  }

  /// The line in focus, without its mark.
  private func focusedLine(_ driver: Driver) -> String {
    driver.frame.rows.first(where: Frame.isMarked) ?? ""
  }

  @Test(
    arguments: [
      ("Show the checklist.", .checklistStart), ("Show the comparison.", .comparison),
      ("Show the saved checklists.", .sessions), ("Search the whole guide.", .search),
      ("Show what was opened before.", .history), ("Show the bookmarks.", .bookmarks),
      ("Show every key that counts here.", .help), ("Hide the screen from others", .hidden),
    ] as [(String, Scope)])
  func everyPaneIsReachedFromTheList(_ sentence: String, _ scope: Scope) {
    var driver = Driver.garden(120, 40)
    run(sentence, &driver)
    #expect(driver.state.scope == scope)
    press(scope == .hidden ? "Enter" : "Esc", &driver)
    if [.search, .history, .bookmarks, .help, .hidden].contains(scope) {
      #expect(driver.state.scope == .list)
    } else {
      #expect(driver.state.shows(ArticlesPane.self))
    }
  }

  @Test func aWholeVisit() {
    var driver = Driver.map(80, 24)
    // Reads an article, follows a link, and comes back to the list.
    press("Enter Tab Enter", &driver)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    press("Left", &driver)
    #expect(driver.state.scope == .list)
    // Answers two questions and marks two places on the map.
    run("Show the checklist.", &driver)
    press("Enter Down Right Down Right Down Enter", &driver)
    #expect(driver.state.scope == .map)
    press("Down Enter Down Enter Left Right Enter Enter Esc Tab Enter", &driver)
    #expect(driver.state[ChecklistPane.self].sheet.answers["flood"] == .no)
    guard case .chose(let marked)? = driver.state[ChecklistPane.self].sheet.answers["places-felt"] else {
      Issue.record("nothing was marked")
      return
    }
    #expect(marked.count == 2)
    // One of several, then the advice, by way of the search of commands.
    press("Down Enter Down Enter Down Down Down Enter", &driver)
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == .chose(["roof"]))
    run("Show the advice so far.", &driver)
    #expect(driver.state.scope == .advice)
    run("Show the comparison.", &driver)
    press("Down Enter", &driver)
    #expect(driver.state.scope == .card)
    press("Esc", &driver)
    run("Choose the conditions", &driver)
    press("Down Enter Esc", &driver)
    #expect(driver.state[ComparisonPane.self].columns == ["oak", "fir"])
    // Keeps the checklist.
    run("Show the saved checklists.", &driver)
    press("Enter Enter", &driver)
    #expect(driver.shelf.sessions.count == 1)
    // Leaves.
    press("Esc Esc", &driver)
    #expect(driver.isOver)
  }

  /// At the map Tab leads to the ways on; Esc leads to the page on which Tab searches.
  @Test func theMapIsAnsweredAndLeft() {
    var driver = Driver.map(80, 24)
    driver.press("2 Enter j n n")
    press("Tab Down Down Enter", &driver)
    #expect(driver.state[ChecklistPane.self].sheet.answers["places-felt"] == .unsure)
    press("Left Esc", &driver)
    #expect(driver.state.scope == .checklistStart)
    run("Show the advice so far.", &driver)
    #expect(driver.state.scope == .advice)
  }
}

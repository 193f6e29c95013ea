import Interface
import Knowledge
import Screen
import Testing

/// Keys that are held, bounce, or came before the page could be read answer nothing.
@Suite struct KeyGuardTests {
  /// The first page, read, with the focus on its first row.
  private func atRow() -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j")
    return driver
  }

  private func answers(_ driver: Driver) -> [Finding.ID: Answer] {
    driver.state[ChecklistPane.self].sheet.answers
  }

  private static func keys(_ key: Key, _ count: Int) -> [Event] { Array(repeating: .key(key), count: count) }

  @Test(arguments: [(100, 0), (250, 0), (299, 0), (300, 1), (900, 1)])
  func aPageIsReadBeforeItIsAnswered(_ pause: Int, _ answered: Int) {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter")
    driver.handle([.key(.down)], every: 1)
    driver.handle([.key(.character("n"))], every: pause - 1)
    #expect(answers(driver).count == answered)
    #expect(
      (driver.state.notice == "That key came before this could be read: press it again.") == (answered == 0))
  }

  @Test(arguments: ["n", "y", "d", " ", "\r"])
  func whatWasTypedBeforeThePageWasPaintedAnswersNothing(_ letter: Character) {
    let key: Key = letter == "\r" ? .enter : .character(letter)
    var driver = Driver.garden(80, 24)
    driver.handleUnpainted([.key(.character("2")), .key(.enter)] + Self.keys(key, 4))
    #expect(answers(driver).isEmpty)
    #expect(driver.state.scope == .question || driver.state.scope == .checklistStart)
  }

  @Test(arguments: [(Key.character("n"), Answer.no), (.character("d"), .unsure)])
  func aHeldKeyAnswersOneUrgentRow(_ key: Key, _ answer: Answer) {
    var driver = atRow()
    driver.handle(Self.keys(key, 30), every: 33)
    #expect(answers(driver) == ["flood": answer])
    #expect(
      driver.state.notice
        == "Too fast, or held down: only the first press answered. Wait a moment, then press again.")
    driver.handle([.key(key)], every: 400)
    #expect(answers(driver).count == 2)
  }

  @Test func otherKeysInARowAllCount() {
    var driver = atRow()
    driver.press("n d", every: 50)
    #expect(answers(driver) == ["flood": .no, "fire": .unsure])
  }

  @Test func aHeldKeyNeverAnswersOnASecondPage() {
    var driver = atRow()
    driver.press("n n j Enter d")
    driver.press("j")
    let before = answers(driver).count
    // Two rows that are not urgent, and then the page is left.
    driver.handle(Self.keys(.character("n"), 60), every: 33)
    #expect(answers(driver).count == before + 2)
    #expect(driver.state[ChecklistPane.self].stage == .settled)
  }

  @Test(arguments: [Key.enter, .character(" ")])
  func aBouncingTickStays(_ key: Key) {
    var driver = atRow()
    driver.press("n n j Enter d j")
    driver.handle(Self.keys(key, 2), every: 350)
    #expect(answers(driver)["wilting"] == .yes)
    driver.handle([.key(key)], every: 400)
    #expect(answers(driver)["wilting"] == nil)
  }

  @Test func enterHeldOnTheFirstLineBringsNoEmergency() {
    var driver = Driver.garden(80, 24)
    driver.press("2")
    driver.handle(Self.keys(.enter, 60), every: 33)
    #expect(answers(driver).isEmpty)
    #expect(driver.state.scope == .question)
  }

  @Test(arguments: [Key.enter, .character("y"), .character(" ")])
  func anAnswerHeldDownTakesNothingOfTheNotice(_ key: Key) {
    var driver = atRow()
    driver.handle(Self.keys(key, 60), every: 33)
    #expect(driver.state[ChecklistPane.self].stage == .emergency)
    #expect(answers(driver) == ["flood": .yes])
  }

  @Test func movingMayRepeat() {
    var driver = atRow()
    driver.handle(Self.keys(.down, 3), every: 20)
    #expect(driver.frame.cursorRow.contains("Leave this for later"))
  }

  @Test func aClickIsNoSoonerThanAKey() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter")
    let row = driver.frame.rows.firstIndex { $0.contains("flood") } ?? 0
    driver.press("Esc Enter")
    driver.handle([.pressed(Position(column: 6, row: row))], every: 100)
    #expect(answers(driver).isEmpty)
    driver.handle([.pressed(Position(column: 6, row: row))], every: 300)
    #expect(answers(driver) == ["flood": .yes])
  }
}

/// Leaving with answers that would be lost, and keys that mean nothing.
@Suite struct LeavingTests {
  private func withAnAnswer(_ keys: String) -> Driver {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n " + keys)
    return driver
  }

  @Test(arguments: ["q q q", "Esc Esc Esc"])
  func itIsAskedBeforeAnswersAreLost(_ keys: String) {
    let driver = withAnAnswer(keys)
    #expect(driver.isOver == false)
    #expect(driver.state.scope == .leaving)
    #expect(driver.frame.cursorRow.contains("Leave, and lose the answers?"))
    #expect(driver.frame.rows.contains("  > Stay here"))
  }

  @Test(arguments: [("Enter", false), ("Esc", false), ("q", false), ("j j Enter", true)])
  func stayingAndLeaving(_ keys: String, _ isOver: Bool) {
    let driver = withAnAnswer("q q q " + keys)
    #expect(driver.isOver == isOver)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
  }

  @Test func keepingLeadsToALabelAndThenNothingIsAsked() {
    var driver = withAnAnswer("q q q j Enter")
    #expect(driver.state.scope == .naming)
    driver.press("Enter q q")
    #expect(driver.shelf.sessions.map(\.sheet.answers) == [["flood": .no]])
    #expect(driver.isOver)
  }

  @Test func ctrlCLeavesAtOnce() { #expect(withAnAnswer("Ctrl-C").isOver) }

  @Test func withoutAnswersNothingIsAsked() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter q q q")
    #expect(driver.isOver)
  }

  @Test func escHeldDownNeverLeaves() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter ?")
    driver.press("Esc Esc Esc Esc Esc Esc Esc Esc", every: 33)
    #expect(driver.isOver == false)
    #expect(driver.state.notice == "Esc held down does not leave: press it again.")
    driver.press("Esc")
    #expect(driver.isOver)
  }

  @Test(arguments: [("N", Answer.no), ("D", .unsure)])
  func aCapitalCountsAsTheSmallLetter(_ key: String, _ answer: Answer) {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j " + key)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": answer])
  }

  @Test(arguments: [
    ("\u{43D}", "keyboard set to another language"), ("\u{3B1}", "keyboard set to another language"),
    ("Z", "Caps Lock"), ("z", "z does nothing here"), ("7", "7 does nothing here"),
  ])
  func aKeyThatMeansNothingSaysSo(_ key: String, _ words: String) {
    for place in ["", "2", "2 Enter", "3", "4", "2 Enter ?"] {
      var driver = Driver.garden(80, 24)
      driver.press(place)
      let before = driver.state
      driver.press(key)
      #expect(driver.state.notice?.contains(words) == true, "\(place): \(driver.state.notice ?? "nothing")")
      driver.press("Down Up")
      #expect(driver.state.scope == before.scope)
    }
  }
}

import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Nobody presses a key for long: everything is forgotten, after a warning.
@Suite struct IdleTests {
  private static let options = KioskTests.options

  /// The bookmarks that staff set.
  private static let kept: ReadingPlaces = {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.press("j j j m")
    return driver.state[ArticlesPane.self].places
  }()

  /// A kiosk with bookmarks of staff.
  private func kiosk() -> Driver {
    var driver = Driver(
      Garden.mapBook, Garden.articles, columns: 80, rows: 24, options: Self.options, kept: Self.kept)
    driver.hits = Scene.hits
    return driver
  }

  /// What a visitor does and leaves behind.
  private static let visits = [
    "Enter j j m Tab Enter", "2 Enter j n n W Tab Enter", "/ p r u n e Enter", "Enter / w i n Enter",
    "2 Enter j y",
    "3 c 2 Enter Esc d", "Enter l", "2 Enter j n Esc x", ": u n d o Enter", "' x", "?", "Ctrl-L",
    "Enter o Enter", "2 Enter j n r", "2 Enter j n a",
  ]

  @Test(arguments: visits)
  func theSecondIdleLeavesNothingOfTheVisit(_ keys: String) {
    let fresh = kiosk()
    var driver = fresh
    driver.press(keys)
    driver.handle([.idle])
    #expect(driver.state.scope == .idleWarning)
    #expect(driver.frame.rows.contains(where: Frame.isMarked))
    driver.handle([.idle])
    #expect(Difference.between(driver.state, fresh.state) == [])
    #expect(driver.frame == fresh.frame)
    #expect(driver.state[ArticlesPane.self].places == Self.kept)
    #expect(driver.interface.timeout(driver.state) == nil)
  }

  @Test(arguments: Scene.all.filter { !$0.isIdle }.map(\.name), [80, 30])
  func fromEveryPlaceOnlyTheFirstPictureIsLeft(_ name: String, _ columns: Int) throws {
    var options = RunOptions()
    options.idleSeconds = 30
    let scene = try #require(Scene.named(name))
    var driver = scene.driver(columns, 12, options: options)
    driver.handle([.idle, .idle])
    let fresh =
      scene.hasMap
      ? Driver.map(columns, 12, options: options) : Driver.garden(columns, 12, options: options)
    #expect(driver.frame == fresh.frame)
    // What is kept by choice, and what is wrong with the content, is nobody's visit.
    let left = Difference.between(driver.state, fresh.state).filter {
      !$0.contains(".places") && !$0.contains(".keptBookmarks") && !$0.contains(".problems")
    }
    #expect(left == [])
  }

  @Test(arguments: ["y", "Enter", "Esc", "q", "2", "Ctrl-L", "Ctrl-C", "Down", "x"])
  func anyKeyGoesOnAndDoesNothingElse(_ key: String) {
    var driver = kiosk()
    driver.press("2 Enter j n")
    let (state, effects) = (driver.state, driver.effects)
    driver.handle([.idle])
    driver.press(key)
    #expect(Difference.between(driver.state, state).filter { !$0.contains(".latestKeys") } == [])
    #expect(driver.effects == effects)
  }

  @Test(arguments: [Event.pressed(Position(column: 5, row: 5)), .wheel(3)])
  func theMouseGoesOnToo(_ event: Event) {
    var driver = kiosk()
    driver.press("2 Enter j n")
    let state = driver.state
    driver.handle([.idle, event])
    #expect(Difference.between(driver.state, state) == [])
  }

  @Test(arguments: [Event.pressed(Position(column: 5, row: 3)), .wheel(1)])
  func whoOnlyUsesTheMouseIsWaitedForToo(_ event: Event) {
    var driver = kiosk()
    driver.handle([event])
    #expect(driver.interface.timeout(driver.state) == 120_000)
  }

  @Test func onlyThoseWhoCameHaveATimeout() {
    var driver = kiosk()
    let interface = driver.interface
    #expect(interface.timeout(driver.state) == nil)
    driver.press("j")
    #expect(interface.timeout(driver.state) == 120_000)
    driver.handle([.idle])
    #expect(interface.timeout(driver.state) == 60_000)
    driver.press("j")
    #expect(interface.timeout(driver.state) == 120_000)
  }

  @Test func withoutALimitThereIsNoTimeout() {
    var driver = Driver.garden(80, 24)
    driver.press("j 2 Enter j n")
    #expect(driver.interface.timeout(driver.state) == nil)
    #expect(driver.state.isTouched == false)
  }

  @Test func outsideAKioskWhatWasKeptStaysKept() {
    var options = RunOptions()
    options.idleSeconds = 30
    var driver = Driver.garden(80, 24, options: options)
    driver.press("2 Enter j n 4 Enter Enter 2 n")
    let shelf = driver.shelf.sessions
    #expect(shelf.map(\.sheet.answers) == [["flood": .no, "fire": .no]])
    driver.press("Esc 1 Enter m q")
    let bookmarks = driver.state[ArticlesPane.self].places.bookmarks
    driver.handle([.idle, .idle])
    #expect(driver.state[ChecklistPane.self].sheet == AnswerSheet())
    #expect(driver.state[SessionsPane.self].kept == nil)
    #expect(driver.shelf.sessions == shelf)
    #expect(driver.effects.contains { if case .deleteSession = $0 { true } else { false } } == false)
    #expect(driver.state[ArticlesPane.self].places.bookmarks == bookmarks)
    // The next person's answers go to nobody's session.
    driver.press("2 Enter j y")
    #expect(driver.shelf.sessions == shelf)
  }

  @Test func theWarningSaysHowLongItStands() {
    var options = RunOptions()
    options.idleSeconds = 20
    var driver = Driver.garden(80, 24, options: options)
    driver.press("j")
    driver.handle([.idle])
    #expect(driver.frame.text.contains("20 seconds"))
    #expect(driver.interface.timeout(driver.state) == 20_000)
  }
}

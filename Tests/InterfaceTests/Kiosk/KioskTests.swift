import Interface
import Knowledge
import Screen
import TestSupport
import Testing

/// Where anybody may use the program: nobody leaves it, and nothing is written.
@Suite struct KioskTests {
  /// A kiosk that waits two minutes, with a way out for staff.
  static let options: RunOptions = {
    var options = RunOptions()
    options.isKiosk = true
    options.idleSeconds = 120
    options.wayOut = [.control("x"), .character("z"), .control("x")]
    return options
  }()

  /// Whether an effect writes something, or ends the program.
  private static func isForbidden(_ effect: Effect) -> Bool {
    switch effect {
    case .keep, .saveAnswer, .deleteSession, .finishSession, .keepPlaces, .deliver, .copy, .quit,
      .listSessions:
      true
    case .fetch, .search: false
    }
  }

  /// The scenes that a kiosk shows; it has no sessions and makes no reports.
  private static let scenes = Scene.all.filter {
    ![.sessions, .naming, .deleting, .timeline, .print, .leaving].contains($0.scope)
  }

  @Test(arguments: scenes.map(\.name))
  func noKeyLeavesFromAnywhere(_ name: String) throws {
    let scene = try #require(Scene.named(name))
    for keys in ["q", "Esc", "Ctrl-C", "Esc Esc Esc Esc Esc Esc", "q q q q q q q", "Ctrl-C Ctrl-C Ctrl-X z"] {
      var driver = scene.driver(80, 24, options: Self.options)
      #expect(driver.state.scope == scene.scope)
      driver.press(keys)
      #expect(driver.isOver == false, "\(keys)")
      #expect(driver.effects.contains(where: Self.isForbidden) == false, "\(keys)")
    }
  }

  @Test(arguments: ["Ctrl-C", "q", "Esc"])
  func whoCannotLeaveIsToldSo(_ key: String) {
    var driver = Driver.garden(80, 24, options: Self.options)
    driver.press(key)
    #expect(driver.state.notice?.isEmpty == false)
    #expect(driver.state.scope == .list)
  }

  @Test(arguments: ["4", "2 Enter j n p", "Enter y", "2 Enter j n a y", "3 Enter y", "3 y"])
  func whatWouldWriteSaysThatItDoesNot(_ keys: String) {
    var driver = Driver.garden(80, 24, options: Self.options)
    driver.press(keys)
    #expect(driver.state.notice?.isEmpty == false)
    #expect(driver.effects.contains(where: Self.isForbidden) == false)
    #expect(!driver.state.shows(SessionsPane.self))
  }

  @Test func theSearchOfCommandsHasNoWayAround() {
    for sentence in ["saved checklists", "advice to a file", "quit at once", "copy", "quit the program"] {
      var driver = Driver.garden(80, 24, options: Self.options)
      driver.press("2 Enter j n :")
      driver.type(sentence)
      driver.press("Enter Down Enter Esc")
      #expect(driver.effects.contains(where: Self.isForbidden) == false, "\(sentence)")
    }
  }

  @Test(arguments: [7, 8] as [UInt64])
  func threeThousandKeysWriteNothing(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var driver = Driver.map(80, 24, options: Self.options)
    driver.hits = Scene.hits
    let keys = Set(Keymap.standard.bindings.flatMap(\.keys)).map(\.name).sorted() + ["z", "W", "T"]
    for _ in 0..<1_500 {
      guard let key = keys.randomElement(using: &numbers) else { continue }
      driver.press(key)
      if Int.random(in: 0..<200, using: &numbers) == 0 { driver.handle([.idle]) }
    }
    #expect(driver.effects.filter(Self.isForbidden) == [])
    #expect(driver.effects.count > 10)
  }

  @Test(arguments: scenes.map(\.name))
  func staffLeaveFromAnywhere(_ name: String) throws {
    var driver = try #require(Scene.named(name)).driver(80, 24, options: Self.options)
    driver.press("Ctrl-X z")
    #expect(driver.isOver == false)
    driver.press("Ctrl-X")
    #expect(driver.isOver)
  }

  @Test(arguments: ["Ctrl-X z z Ctrl-X", "z Ctrl-X Ctrl-X", "Ctrl-X z", "z Ctrl-X"])
  func onlyAllKeysInARowAreTheWayOut(_ keys: String) {
    var driver = Driver.garden(80, 24, options: Self.options)
    driver.press(keys)
    #expect(driver.isOver == false)
  }

  @Test func outsideAKioskTheWayOutIsNone() {
    var options = Self.options
    options.isKiosk = false
    var driver = Driver.garden(80, 24, options: options)
    driver.press("Ctrl-X z Ctrl-X")
    #expect(driver.isOver == false)
    driver.press("q")
    #expect(driver.isOver)
  }

  @Test func aKioskWithoutAWayOutHasNone() {
    var options = Self.options
    options.wayOut = []
    var driver = Driver.garden(80, 24, options: options)
    driver.press("Ctrl-X z Ctrl-X")
    #expect(driver.isOver == false)
    #expect(driver.state.latestKeys == [])
  }
}

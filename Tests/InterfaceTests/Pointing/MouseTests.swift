import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// The mouse: a press takes what is under it, the wheel scrolls, and nothing needs either.
@Suite struct MouseTests {
  /// Presses where some words stand.
  private func press(
    on words: String, _ driver: inout Driver, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (number, row) in driver.frame.rows.enumerated() {
      guard let range = row.firstRange(of: words) else { continue }
      let column = row.distance(from: row.startIndex, to: range.lowerBound)
      driver.handle([.pressed(Position(column: column + 1, row: number))])
      return
    }
    Issue.record("\(words) does not stand there", sourceLocation: sourceLocation)
  }

  @Test(arguments: [40, 80, 120])
  func aLineOfTheListOpensItsArticle(_ columns: Int) {
    var driver = Driver.garden(columns, 24)
    press(on: "Roses", &driver)
    #expect(driver.state.scope == .reader)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "roses")
  }

  @Test(arguments: [80, 120])
  func aLinkIsFollowed(_ columns: Int) {
    var driver = Driver.garden(columns, 24, opening: "apples")
    press(on: "pears are", &driver)
    #expect(driver.state[ArticlesPane.self].page?.article.id == "pears")
    #expect(driver.state[ArticlesPane.self].history.past.map(\.article) == ["apples"])
  }

  @Test func anAnswerIsGiven() {
    var driver = Driver.garden(80, 24)
    driver.press("2")
    press(on: "Begin the checklist", &driver)
    press(on: "There is flood", &driver)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .yes])
  }

  @Test func severalAnswersAreMarkedAndTaken() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n n d")
    press(on: "[ ] It is the path one", &driver)
    press(on: "[ ] It is the roof one", &driver)
    press(on: "   Continue", &driver)
    #expect(driver.state[ChecklistPane.self].sheet.answers["places"] == .chose(["roof", "path"]))
  }

  @Test func aLineOfAMenuIsTaken() {
    var driver = Driver.garden(80, 24)
    driver.press("3 c")
    press(on: "The elm", &driver)
    #expect(driver.state[ComparisonPane.self].columns == ["oak", "fir"])
    driver.press("Esc h")
    press(on: "What was opened", &driver)
    #expect(driver.state.scope == .history)
  }

  @Test func aRowASessionAndAFoundThingOpen() {
    var driver = Driver.garden(80, 24)
    driver.press("3")
    press(on: "The bark", &driver)
    #expect(driver.frame.rows.contains { $0.contains("The bark") })
    #expect(driver.state.scope == .card)
    driver.shelf = .filled(2)
    driver.press("4")
    press(on: "spring", &driver)
    #expect(driver.state.shows(ChecklistPane.self))
    driver.hits = Scene.hits
    driver.press("/ p")
    press(on: "Word: Pip", &driver)
    #expect(driver.state.scope == .card)
  }

  @Test(arguments: [(80, 24), (60, 30)], ["", "Tab", "Tab Down"])
  func aRegionOfTheDrawingOpensItsMarks(_ size: (columns: Int, rows: Int), _ keys: String) throws {
    var driver = Driver.map(size.columns, size.rows)
    driver.press("2 Enter j n n " + keys)
    let map = try #require(Garden.mapGuide.bodyMap)
    let number = try #require(map.regions.firstIndex { $0.id == "chest" })
    let place = try #require(self.spot(ofTarget: number, driver.frame))
    driver.handle([.pressed(place)])
    #expect(driver.state[ChecklistPane.self].map?.mark == "weak")
    driver.press("Enter Esc")
    #expect(driver.state[ChecklistPane.self].marked == ["chest-weak"])
  }

  /// The first cell that takes what stands at a number.
  private func spot(ofTarget number: Int, _ frame: Frame) -> Position? {
    for row in 0..<frame.size.rows {
      if let column = frame.row(row).firstIndex(where: { Int($0.link) == number + 1 }) {
        return Position(column: column - frame.row(row).startIndex, row: row)
      }
    }
    return nil
  }

  @Test func marksAreTakenWhileTheyAreOpen() {
    var driver = Driver.map(80, 24)
    driver.press("2 Enter j n n Enter")
    press(on: "C cramp", &driver)
    #expect(driver.state[ChecklistPane.self].marked == ["face-cramp"])
    #expect(driver.state[ChecklistPane.self].map?.mark == "cramp")
  }

  @Test func theWheelScrolls() {
    var driver = Driver.garden(80, 24, opening: "apples")
    driver.handle([.wheel(5)])
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 5)
    driver.handle([.wheel(-2)])
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 3)
    driver.handle([.wheel(-99), .wheel(0)])
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 0)
    driver.handle([.wheel(.max), .wheel(.min + 1)])
    #expect(driver.state[ArticlesPane.self].page?.scroll.top == 0)
  }

  @Test(arguments: Scene.all.filter { $0.scope != .idleWarning }.map(\.name))
  func besideEverythingNothingHappens(_ name: String) throws {
    var driver = try #require(Scene.named(name)).driver(80, 24)
    var before = driver.state
    before.notice = nil
    for row in [0, 23] { driver.handle([.pressed(Position(column: 79, row: row))]) }
    driver.handle([.pressed(Position(column: 500, row: 3)), .pressed(Position(column: 3, row: 500))])
    #expect(Difference.between(driver.state, before) == [])
  }

  @Test(arguments: [21, 22] as [UInt64])
  func pressesAnywhereDoNoHarm(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var driver = Driver.map(80, 24)
    driver.hits = Scene.hits
    driver.shelf = .filled(2)
    let keys = Set(Keymap.standard.bindings.flatMap(\.keys)).subtracting([.control("c")]).sorted {
      $0.name < $1.name
    }
    for step in 0..<2_500 {
      switch Int.random(in: 0..<12, using: &numbers) {
      case 0:
        let columns = Int.random(in: 1...140, using: &numbers)
        driver.resize(columns, Int.random(in: 1...40, using: &numbers))
      case 1: driver.handle([.wheel(Int.random(in: -9...9, using: &numbers))])
      case 2...5:
        if let key = keys.randomElement(using: &numbers) { driver.handle([.key(key)]) }
      default:
        let column = Int.random(in: 0..<150, using: &numbers)
        driver.handle([.pressed(Position(column: column, row: Int.random(in: 0..<45, using: &numbers)))])
      }
      let isSound = driver.frame.isCursorInside && driver.frame.isWhole
      #expect(isSound, "step \(step) in \(driver.state.scope)")
      if !isSound { return }
    }
  }
}

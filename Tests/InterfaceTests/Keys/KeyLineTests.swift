import Interface
import Screen
import TestSupport
import Testing

/// The line of keys at the foot of the screen.
@Suite struct KeyLineTests {
  private func last(_ driver: Driver) -> String { driver.frame.rows.last ?? "" }

  @Test(arguments: [80, 120])
  func theAdviceTellsOfReportAndKeep(_ columns: Int) throws {
    let line = last(try #require(Scene.named("advice")).driver(columns, 40))
    #expect(line.contains("p report"))
    #expect(line.contains("4 keep"))
  }

  /// On the smallest screens too the answers are told, and that there is more below.
  @Test(arguments: [20, 24, 30])
  func aPageOfRowsTellsItsKeysInFewColumns(_ columns: Int) throws {
    let driver = try #require(Scene.named("question")).driver(columns, 5)
    let line = last(driver)
    for key in ["y", "n", "d"] { #expect(line.split(separator: " ").contains(Substring(key)), "\(line)") }
    #expect(line.contains("? help"))
    #expect(line.contains("more"))
  }

  @Test(arguments: Scene.all.map(\.name))
  func whatGoesOnBelowIsSaidAtEverySize(_ name: String) throws {
    for (columns, rows) in [(20, 5), (30, 8), (40, 12), (80, 24)] {
      let driver = try #require(Scene.named(name)).driver(columns, rows)
      guard driver.frame.continuesBelow, driver.state.notice == nil else { continue }
      // A sentence about what has the focus may take several rows.
      let foot = driver.frame.rows.suffix(3).joined(separator: " ")
      let isSaid = driver.frame.rows.first?.contains("more below") == true || foot.contains("more")
      #expect(isSaid, "\(columns)x\(rows): \(foot)")
    }
  }

  @Test func aKeyThatNothingIsKnownOfSaysSo() {
    var driver = Driver.garden(80, 24)
    driver.handle([.key(.unknown)])
    #expect(last(driver).contains("This key does nothing here"))
    driver.handle([.key(.function(5))])
    #expect(last(driver).contains("F5 does nothing here"))
    #expect(!driver.isOver)
  }

  @Test func helpTellsTheLettersOfTheMap() {
    var driver = Scene.named("map")?.driver(80, 60) ?? Driver.garden(80, 60)
    driver.press("?")
    #expect(driver.frame.text.contains("Mark the place in focus, or take it away: "))
  }
}

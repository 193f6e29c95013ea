import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// The screen is hidden from whoever looks over a shoulder.
@Suite struct HidingTests {
  private static let scenes = Scene.all.filter { ![.hidden, .idleWarning].contains($0.scope) }

  @Test(arguments: scenes.map(\.name), [Size(columns: 80, rows: 24), Size(columns: 20, rows: 5)])
  func nothingIsShownUntilEnter(_ name: String, _ size: Size) throws {
    var driver = try #require(Scene.named(name)).driver(size.columns, size.rows)
    var before = driver.state
    let frame = driver.frame
    driver.press("Ctrl-L")
    let words = driver.frame.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(Phrases.hiddenScreen.hasPrefix(words))
    #expect(words.isEmpty == false)
    driver.press("Enter")
    // What was said last is said once.
    let hadNotice = before.notice != nil
    before.notice = nil
    #expect(Difference.between(driver.state, before) == [])
    if !hadNotice { #expect(driver.frame == frame) }
  }

  @Test(arguments: [
    "1", "2", "3", "4", "?", ":", "Tab", "h", "'", "/", "p", "q", "j", "y", "Ctrl-L", "!", "Down",
  ])
  func noOtherKeyShowsIt(_ key: String) {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n Ctrl-L")
    let frame = driver.frame
    driver.press(key)
    #expect(driver.frame == frame)
    driver.press("Enter")
    #expect(driver.state.scope == .question)
    #expect(driver.state[ChecklistPane.self].sheet.answers == ["flood": .no])
  }

  @Test(arguments: [Event.wheel(2), .wheel(-1), .pressed(Position(column: 4, row: 4)), .paste("y")])
  func neitherMouseNorPasteShowIt(_ event: Event) {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter j n Ctrl-L")
    let frame = driver.frame
    driver.handle([event])
    #expect(driver.frame == frame)
  }

  @Test func quittingIsPossibleWhileHidden() {
    var driver = Driver.garden(80, 24)
    driver.press("2 Enter Ctrl-L Ctrl-C")
    #expect(driver.isOver)
  }
}

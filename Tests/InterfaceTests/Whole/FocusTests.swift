import Interface
import Screen
import TestSupport
import Testing

/// Wherever something can be chosen, the cursor stands on what is in focus.
@Suite struct FocusTests {
  static let sizes = ScreenTests.sizes + [Size(columns: 20, rows: 5)]

  @Test func everyPlaceHasAScene() {
    let shown = Set(Scene.all.map(\.scope))
    #expect(Scope.all.filter { $0 != .everywhere && !shown.contains($0) } == [])
  }

  /// Going down and up, the mark is on the screen, and the cursor on it.
  @Test(arguments: Scene.choosing.map(\.name), sizes)
  func theCursorComesToTheMark(_ name: String, _ size: Size) throws {
    var driver = try #require(Scene.named(name)).driver(size.columns, size.rows, options: ScreenTests.options)
    if driver.state.scope == .search || driver.state.scope == .commands { driver.press("Up Up Down") }
    var isMarked = false
    // What is new has the cursor first.
    driver.press("Up")
    for key in Array(repeating: "Down", count: 25) + Array(repeating: "Up", count: 30) {
      let row = driver.frame.cursorRow
      let isHere = row.dropFirst(driver.frame.cursor.column).hasPrefix(">")
      isMarked = isMarked || isHere
      let isShown = driver.frame.rows.contains(where: Frame.isMarked)
      // A search that has nothing chosen yet keeps the cursor where letters go.
      let isTyping = [.search, .commands].contains(driver.state.scope)
      if isShown, driver.state.scope != .map, !isTyping { #expect(isHere, "\(driver.frame.text)") }
      if driver.state.scope == .idleWarning { break }
      driver.press(key)
    }
    #expect(isMarked, "\(driver.frame.text)")
  }
}

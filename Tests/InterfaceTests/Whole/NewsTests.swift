import Screen
import TestSupport
import Testing

@testable import Interface

/// The cursor comes to the first line of whatever is new, so that a braille line shows it and speech begins there.
@Suite struct NewsTests {
  /// What opens over a pane, the keys that lead to it, and its first words.
  struct Place: Sendable, CustomTestStringConvertible {
    let before: String
    let key: String
    let first: String
    var testDescription: String { "\(before) \(key)" }
  }

  static let places = [
    Place(before: "Enter", key: "l", first: Phrases.linksTitle),
    Place(before: "Enter ]", key: "o", first: Phrases.outline),
    Place(before: "Enter", key: "h", first: Phrases.historyTitle),
    Place(before: "3", key: "c", first: Phrases.columnsTitle),
    Place(before: "3", key: "s", first: Phrases.sourcesTitle),
    Place(before: "2 Enter j n", key: "p", first: Phrases.reportTitle),
    Place(before: "2 Enter j n Esc", key: "x", first: Phrases.forgetTitle),
    Place(before: "2 Enter j n Esc Esc", key: "q", first: Phrases.leaveTitle),
    Place(before: "2 Enter j n", key: "r", first: Phrases.checkAnswers),
    Place(before: "", key: "2", first: "A few pages about your garden."),
    Place(before: "", key: "4", first: Phrases.sessionsExplained),
  ]

  @Test(arguments: places, [Size(columns: 80, rows: 25), Size(columns: 40, rows: 12)])
  func aPageIsReadFromItsFirstLineAndAnArrowGoesToItsRows(_ place: Place, _ size: Size) {
    var driver = Driver.garden(size.columns, size.rows)
    driver.press(place.before)
    driver.press(place.key)
    #expect(driver.frame.cursorRow.contains(place.first.prefix(20)), "\(driver.frame.text)")
    driver.press("Up")
    #expect(
      driver.frame.cursorRow.dropFirst(driver.frame.cursor.column).hasPrefix(">"), "\(driver.frame.text)")
  }

  @Test(arguments: [
    ("2 Enter j y", "> " + Phrases.emergencyTitle), ("2 Enter w", Phrases.whyAsked),
    ("2 Enter ?", Phrases.helpLinear), ("/", Phrases.searchPrompt), (":", "Do:"),
  ])
  func soIsWhatInterrupts(_ keys: String, _ first: String) {
    var driver = Driver.garden(80, 25)
    driver.press(keys)
    #expect(driver.frame.cursorRow.dropFirst(2).hasPrefix(first.prefix(10)), "\(driver.frame.text)")
  }

  @Test func aPageOfRowsIsReadFromWhatItAsks() {
    var driver = Driver.garden(80, 25)
    driver.press("2 Enter")
    #expect(driver.frame.cursorRow.hasPrefix("  > "))
    #expect(!driver.frame.cursorRow.contains("["))
    driver.press("Down")
    #expect(driver.frame.cursorRow.hasPrefix("  > [   ]"))
  }

  @Test func theFigureIsReadFromItsQuestion() {
    var driver = Driver.map(80, 25)
    driver.press("2 Enter j n n")
    #expect(driver.state.scope == .map)
    #expect(driver.frame.cursorRow.contains("page "))
    driver.press("Down")
    #expect(!driver.frame.cursorRow.contains("page "))
    // Whoever looks at a place's marks and comes back stays where the place is.
    let place = driver.frame.cursor
    driver.press("Enter Left")
    #expect(driver.frame.cursor == place)
  }

  @Test func whoIsThereNoMoreIsAskedFirst() {
    var driver = Driver.garden(80, 25, options: ScreenTests.options)
    driver.press("2 Enter j n")
    driver.handle([.idle])
    #expect(driver.frame.cursorRow.contains(Phrases.stillThere))
  }

  /// What lay below is not new: the cursor is where it was.
  @Test(arguments: ["?", "w", "p", ":", "Ctrl-L"])
  func whoComesBackIsWhereTheyWere(_ key: String) {
    var driver = Driver.garden(80, 25)
    driver.press("2 Enter j n")
    let place = driver.frame.cursor
    driver.press(key + " Esc")
    #expect(driver.frame.cursor == place)
  }

  /// A sentence that answers a key is found by the cursor, until the next key.
  @Test(arguments: [("j", "z"), ("2 Enter j", "z"), ("3 j", "z"), ("3 c Down", "z")])
  func whatIsSaidOfAKeyIsFound(_ before: String, _ key: String) throws {
    var driver = Driver.garden(80, 25)
    driver.press(before)
    let place = driver.frame.cursor
    driver.press(key)
    let notice = try #require(driver.state.notice)
    #expect(driver.frame.cursorRow.hasPrefix(" " + notice.prefix(30)), "\(driver.frame.text)")
    driver.press("Down Up")
    #expect(driver.frame.cursor == place)
  }

  /// Another line under the finger counts more: what comes next is not answered unread.
  @Test func whereTheFocusMovesTheCursorGoesWithIt() {
    var driver = Driver.garden(80, 25)
    driver.press("2 Enter y")
    #expect(driver.state.notice == Phrases.firstRow)
    #expect(driver.frame.cursorRow.hasPrefix("  > [   ]"))
  }

  @Test func whoTypesStaysWhereLettersGo() {
    var driver = Driver.garden(80, 25)
    driver.press(":")
    driver.type("zzz")
    #expect(driver.frame.cursorRow.contains("zzz"))
    driver.press("F5")
    #expect(driver.frame.cursorRow.contains("zzz"))
  }

  @Test func whatHasToBePutRightIsFound() {
    var driver = Driver.garden(80, 25)
    driver.press("2 Enter j n n d j j j j Enter")
    #expect(driver.frame.cursorRow.contains(Phrases.chooseFirst.prefix(30)))
    driver.press("Up")
    #expect(Frame.isMarked(driver.frame.cursorRow))
    var map = Driver.map(80, 25)
    map.press("2 Enter j n n Tab Enter")
    #expect(map.frame.cursorRow.contains(Phrases.chooseFirst.prefix(30)))
  }
}

import TestSupport
import Testing

/// The cursor of the real program stands on the mark of focus, in everything that lies over a pane.
@Suite(.serialized) struct FocusTests {
  /// A place to choose in, the keys that lead there, and words that it shows.
  struct Place: Sendable, CustomTestStringConvertible {
    let keys: [String]
    let shows: String
    var columns = 100
    var testDescription: String { "\(shows) at \(columns) columns" }
  }

  @Test(arguments: [
    Place(keys: [":", "Down"], shows: "fascicle Commands"),
    Place(keys: [":", "page", "Down"], shows: "Do: page"),
    Place(keys: ["?", "/", "Down"], shows: "fascicle Commands", columns: 40),
    Place(keys: ["Enter", "l"], shows: "Links of this page"),
    Place(keys: ["Enter", "l"], shows: "Links of this page", columns: 40),
    Place(keys: ["Enter", "o"], shows: "Outline"),
    Place(keys: ["Enter", "o"], shows: "Outline", columns: 70),
    Place(keys: ["Enter", "Left", "Down", "Down", "Enter", "h"], shows: "What was opened"),
    Place(keys: ["3", "c"], shows: "Which conditions stand side by side"),
  ])
  func itMovesWithTheFocus(_ place: Place) throws {
    try TmuxTerminal.run(columns: place.columns, rows: 26) { terminal in
      try terminal.waitFor("fascicle Articles")
      for key in place.keys { terminal.press(key) }
      try terminal.waitFor(place.shows)
      #expect(terminal.property("cursor_flag") == "1")
      // What is new is read from its first line; the first arrow goes to what can be chosen.
      if place.keys.last != "Down" {
        try terminal.waitForCursor(on: place.shows)
        terminal.press("Up")
      }
      try terminal.waitForCursorUnderMark()
      let before = terminal.property("cursor_y")
      terminal.press("Down")
      try terminal.wait("the cursor on another row") { terminal.property("cursor_y") != before }
      try terminal.waitForCursorUnderMark()
    }
  }

  @Test func onAPageOfRowsAndInItsMenuItStandsOnTheMark() throws {
    try TmuxTerminal.run(columns: 100, rows: 30) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.beginChecklist()
      try terminal.waitForCursorUnderMark()
      for key in ["n", "Down", "Up"] {
        let before = terminal.cursor
        terminal.letRead()
        terminal.press(key)
        try terminal.wait("the cursor elsewhere after \(key)") { terminal.cursor != before }
        try terminal.waitForCursorUnderMark()
      }
      terminal.press("a", "x")
      try terminal.waitFor("Forget everything?")
      try terminal.waitForCursor(on: "Forget everything?")
      terminal.press("Down")
      try terminal.waitForCursorUnderMark()
    }
  }

  @Test func theWarningBeforeForgettingHasIt() throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--idle", "1"]) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("?")
      try terminal.waitFor("Are you still there?")
      try terminal.waitForCursor(on: "Are you still there?")
    }
  }
}

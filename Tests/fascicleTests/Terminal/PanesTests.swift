import Testing
import TestSupport

/// The real program on a real terminal: its panes, and that it goes on at every size.
@Suite(.serialized) struct PanesTests {
  @Test func startsAndTurnsThroughItsPanes() throws {
    try TmuxTerminal.run(columns: 100, rows: 30) { terminal in
      try terminal.waitFor("fascicle Articles")
      for (key, title) in [("2", "Checklist"), ("3", "Comparison"), ("?", "Help"), ("1", "Articles")] {
        terminal.press(key)
        try terminal.waitFor("fascicle \(title)")
      }
    }
  }

  @Test func theChecklistBeginsAndAnEmergencyInterrupts() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.beginChecklist()
      terminal.press("y")
      try terminal.waitFor("EMERGENCY")
    }
  }

  @Test func theCursorStandsOnTheRowInFocus() throws {
    try TmuxTerminal.run(columns: 100, rows: 30) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.waitForCursorOnMark()
      #expect(terminal.property("cursor_flag") == "1")
      let before = terminal.property("cursor_y")
      terminal.press("Down")
      try terminal.wait("the cursor on another row") { terminal.property("cursor_y") != before }
      try terminal.waitForCursorOnMark()
      terminal.press("2", "Enter")
      try terminal.waitFor("page 1 of about")
      try terminal.waitForCursorOnMark()
      terminal.press("3")
      try terminal.waitFor("fascicle Comparison")
      terminal.press("Down", "Down")
      try terminal.waitForCursorOnMark()
    }
  }

  @Test func everySizeGoesOn() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.resize(columns: 20, rows: 5)
      try terminal.waitFor("fascicle Articles")
      terminal.press("2")
      try terminal.waitFor("fascicle Checklist")
      terminal.resize(columns: 1, rows: 1)
      terminal.press("3")
      terminal.resize(columns: 120, rows: 40)
      try terminal.waitFor("fascicle Comparison")
      try terminal.wait("a title across the whole width") {
        terminal.rows.first.map { $0.count > 100 } == true
      }
      terminal.press("1")
      try terminal.waitFor("fascicle Articles")
    }
  }

  @Test func aHundredSizesInARowGoOn() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      for step in 1...100 { terminal.resize(columns: 1 + step * 37 % 200, rows: 1 + step * 23 % 60) }
      terminal.resize(columns: 90, rows: 30)
      terminal.press("2")
      try terminal.waitFor("fascicle Checklist")
    }
  }

  @Test func exportedSizesDoNotFreezeTheScreen() throws {
    try TmuxTerminal.run(columns: 80, rows: 24, environment: ["LINES": "24", "COLUMNS": "80"]) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.resize(columns: 120, rows: 40)
      try terminal.wait("a title across the whole width") {
        terminal.rows.first.map { $0.count > 100 } == true
      }
    }
  }

  @Test func anArticleOpensAtOnce() throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--open", "when-to-seek-care"]) { terminal in
      try terminal.waitFor("When to seek care")
      terminal.press("Left")
      try terminal.waitForCursorOnMark()
    }
  }

  @Test func anUnknownArticleIsRefusedBeforeAnythingIsPainted() throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--open", "no-such-article"]) { terminal in
      let code = try terminal.waitForExit()
      #expect(code == 66)
      #expect(terminal.rows.contains { $0.contains("no-such-article") })
      terminal.expectRestored(after: "EXIT=")
    }
  }
}

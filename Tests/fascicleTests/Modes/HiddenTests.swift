import Testing
import TestSupport

/// The real screen hidden from others.
@Suite(.serialized) struct HiddenTests {
  @Test func itHidesEverythingUntilEnter() throws {
    try TmuxTerminal.run(columns: 100, rows: 28) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.beginChecklist()
      terminal.press("n")
      try terminal.waitFor("[no ]")
      terminal.press("C-l")
      try terminal.waitFor("The screen is hidden. Enter shows it again.")
      #expect(terminal.lines == ["  The screen is hidden. Enter shows it again."])
      terminal.resize(columns: 60, rows: 20)
      terminal.press("y", "x", "3")
      #expect(terminal.lines == ["  The screen is hidden. Enter shows it again."])
      terminal.press("Enter")
      try terminal.waitFor("[no ]")
    }
  }

  @Test func itHidesWhereWordsAreTyped() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("/", "secret", "C-l")
      try terminal.waitFor("The screen is hidden.")
      try terminal.waitForNo("secret")
      terminal.press("Enter")
      try terminal.waitFor("secret")
    }
  }
}

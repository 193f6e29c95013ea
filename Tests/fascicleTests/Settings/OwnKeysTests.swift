import Testing
import TestSupport

/// Keys of one's own in the real program.
@Suite(.serialized) struct OwnKeysTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func screen(_ settings: String, _ body: (TmuxTerminal) throws -> Void) throws {
    try home.set(settings)
    try TmuxTerminal.run(columns: 100, rows: 40, environment: home.screenEnvironment) { terminal in
      try terminal.waitFor("fascicle Articles")
      try body(terminal)
    }
  }

  @Test func theyCountAndAreToldInTheFooterInHelpAndInTheCommands() throws {
    try screen("keys:\n  everywhere.checklist: V\n  question.yes: J\n") { terminal in
      try terminal.waitFor(" V checklist ")
      terminal.press("?")
      try terminal.wait("the key in help") {
        terminal.rows.contains { $0.contains("  V  ") && $0.contains("Show the checklist.") }
      }
      terminal.press("/", "show the checklist")
      try terminal.waitFor("> V: Show the checklist.")
      terminal.press("Escape", "Escape", "2", "V")
      try terminal.waitFor("fascicle Checklist")
      terminal.press("Enter")
      try terminal.waitFor(" J yes ")
      terminal.press("Down")
      terminal.letRead()
      terminal.press("y", "J")
      try terminal.waitFor("EMERGENCY")
    }
  }

  @Test func aClashIsToldAtTheStartAndLeftOut() throws {
    try screen("keys:\n  everywhere.checklist: V\n  everywhere.articles: V\n") { terminal in
      try terminal.waitFor("settings file has problems: fascicle config lists them")
      terminal.press("V")
      try terminal.waitFor("fascicle Checklist")
      terminal.press("1")
      try terminal.waitFor("fascicle Articles")
    }
  }
}

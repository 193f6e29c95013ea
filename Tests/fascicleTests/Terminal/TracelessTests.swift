import Foundation
import Testing
import TestSupport

/// What a visit leaves on the terminal, and in it: nothing.
@Suite(.serialized) struct TracelessTests {
  /// Goes through everything that the screen shows.
  private func visit(_ terminal: TmuxTerminal) throws {
    try terminal.waitFor("fascicle Articles")
    terminal.press("Enter", "o", "Escape", "l", "Escape")
    for (keys, shows) in [
      (["/", "week", "Escape", "3"], "fascicle Comparison"), (["?"], "fascicle Help"),
      (["Escape", ":"], "fascicle Commands"), (["Escape", "4"], "fascicle Sessions"),
    ] {
      for key in keys { terminal.press(key) }
      try terminal.waitFor(shows)
    }
    try terminal.beginChecklist()
    terminal.press("y")
    try terminal.waitFor("EMERGENCY")
    terminal.press("a")
    try terminal.waitFor("fascicle Advice")
  }

  @Test func itSetsNoTitleAndLeavesNothingOnTheScreen() throws {
    try TmuxTerminal.run(columns: 100, rows: 28) { terminal in
      let title = terminal.property("pane_title")
      try visit(terminal)
      terminal.press("C-c")
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
      #expect(terminal.property("pane_title") == title)
      #expect(terminal.property("history_size") == "0")
      let left = terminal.lines.filter { !$0.contains("EXIT=") }
      #expect(left.isEmpty, "\(left)")
      try terminal.wait("everything that was sent") { terminal.bytesSent.contains("EXIT=") }
      let sent = terminal.bytesSent
      #expect(sent.contains("What to do now"))
      // Titles of windows and icons, by any of their codes, and the clipboard.
      #expect(!sent.contains("\u{1B}]"))
      #expect(!sent.contains("\u{1B}k"))
      #expect(!sent.contains("\u{9D}"))
    }
  }

  /// One stray key takes the place of nothing that stood on the clipboard.
  @Test func onlyTheKeyThatCopiesCopiesAndOnlyWhenPressedTwice() throws {
    try TmuxTerminal.run(columns: 100, rows: 28) { terminal in
      try visit(terminal)
      #expect(!terminal.bytesSent.contains("\u{1B}]52"))
      terminal.press("y")
      try terminal.waitFor("Press the key once more")
      terminal.press("Down", "y")
      try terminal.waitFor("Press the key once more")
      #expect(!terminal.bytesSent.contains("\u{1B}]52"))
      terminal.press("y")
      try terminal.waitFor("Sent to the terminal's clipboard.")
      try terminal.wait("the copy") { terminal.bytesSent.contains("\u{1B}]52;c;") }
      #expect(terminal.bytesSent.components(separatedBy: "\u{1B}]52;c;").count == 2)
    }
  }

  @Test(arguments: [[], ["--watch"], ["--mouse"]])
  func untouchedItSleeps(_ arguments: [String]) throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: arguments) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("2", "1", "Down")
      try terminal.waitForCursorUnderMark()
      let process = try terminal.process
      // It has come to rest when it sleeps, and half a second brings nothing.
      try terminal.wait("rest") {
        let before = try Self.wakeUps(of: process)
        guard ProcessState.letter(of: process) == "S" else { return false }
        usleep(500_000)
        return try Self.wakeUps(of: process) == before
      }
      let before = try Self.wakeUps(of: process)
      usleep(1_200_000)
      #expect(try Self.wakeUps(of: process) == before)
      #expect(ProcessState.letter(of: process) == "S")
    }
  }

  /// How often the program's main thread has gone to sleep.
  private static func wakeUps(of process: Int32) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
    return try #require(line.flatMap { Int($0.split(separator: "\t").last ?? "") })
  }
}

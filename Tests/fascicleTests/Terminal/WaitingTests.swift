import Foundation
import Testing
import TestSupport

/// Waiting at a real terminal: for time to pass, and for something beside it.
@Suite(.serialized) struct WaitingTests {
  @Test func timeRunsOut() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["within=50"]) { terminal in
      try terminal.wait("two idle times") { terminal.lines.filter { $0 == "idle" }.count >= 2 }
    }
  }

  @Test func noTimeAtAllIsIdleAtOnceAndStillHearsKeys() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["within=-5"]) { terminal in
      try terminal.waitFor("idle")
      terminal.press("q")
      #expect(try terminal.waitForExit() == 0)
    }
  }

  @Test func whatMeansNothingNeitherArrivesNorBeginsTheTimeAnew() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["within=2000"]) { terminal in
      try terminal.waitFor("READY")
      // What a terminal tells by itself, and again, for as long as it takes.
      try terminal.wait("the idle time in spite of them") {
        terminal.send(bytes: "\u{1B}[I\u{1B}[O\u{1B}]11;rgb:0/0/0\u{7}")
        return terminal.lines.contains("idle")
      }
      #expect(terminal.lines.allSatisfy { ["READY", "idle"].contains($0) })
    }
  }

  @Test func withoutATimeOnlyKeysArrive() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24) { terminal in
      try terminal.waitFor("READY")
      terminal.send(bytes: "\u{1B}[I")
      terminal.press("F5", "M-x", "a", "Escape", "Up", "z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY", "key F5", "key ?", "key a", "key Esc", "key Up", "key z"])
    }
  }

  @Test func somethingBesideItWakesTheProgramAndItsEndIsToldOnce() throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let pipe = folder + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["watch=" + pipe]) { terminal in
      try terminal.waitFor("READY")
      let writer = open(pipe, O_WRONLY)
      try #require(writer >= 0)
      #expect(write(writer, "abc", 3) == 3)
      try terminal.waitFor("woken 3")
      close(writer)
      try terminal.waitFor("woken 0")
      terminal.press("z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY", "woken 3", "woken 0", "key z"])
    }
  }

  @Test func aPasteIsTextAlone() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24) { terminal in
      try terminal.waitFor("READY")
      terminal.send(bytes: "\u{1B}[200~one\u{1B}[15~ two\u{1B}[201~z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY", "paste one two", "key z"])
    }
  }
}

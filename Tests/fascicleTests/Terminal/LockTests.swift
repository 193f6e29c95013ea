import Foundation
import Testing
import TestSupport

/// A locked terminal: no typed key leaves or stops the program.
@Suite(.serialized) struct LockTests {
  @Test func typedSignalsAreKeys() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["locked"]) { terminal in
      try terminal.waitFor("READY")
      terminal.press("C-c", "C-z", "C-\\", "C-s", "C-q", "C-v", "C-o", "z")
      try terminal.waitFor("key z")
      #expect(
        terminal.lines == [
          "READY", "key Ctrl-C", "key Ctrl-Z", "key Ctrl-\\", "key Ctrl-S", "key Ctrl-Q", "key Ctrl-V",
          "key Ctrl-O", "key z",
        ])
    }
  }

  @Test func theWishToStopIsNotHeard() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["locked"]) { terminal in
      try terminal.waitFor("READY")
      let process = try terminal.process
      kill(process, SIGTSTP)
      terminal.press("z")
      try terminal.waitFor("key z")
      #expect(ProcessState.letter(of: process) != "T")
      #expect(terminal.lines == ["READY", "key z"])
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aRequestFromOutsideEndsIt(_ signal: Int32) throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, arguments: ["locked"]) { terminal in
      try terminal.waitFor("READY")
      kill(try terminal.process, signal)
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test func unlockedTheyLeaveAndStop() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24) { terminal in
      try terminal.waitFor("READY")
      terminal.press("C-z")
      try terminal.waitFor("STOPPED")
      terminal.press("Enter")
      try terminal.waitFor("READY")
      terminal.press("C-c")
      #expect(try terminal.waitForExit() == 0)
    }
  }
}

import Foundation
import Testing
import TestSupport

/// However the real program ends, the terminal is given back.
@Suite(.serialized) struct EndingTests {
  @Test(arguments: ["q", "C-c"])
  func aKeyEndsIt(_ key: String) throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press(key)
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
      #expect(!terminal.rows.contains { $0.contains("fascicle Articles") })
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aRequestEndsItInOrder(_ signal: Int32) throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      kill(try terminal.process, signal)
      #expect([0, 128 + signal].contains(try terminal.waitForExit()))
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test(arguments: [SIGQUIT, SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func aCrashGivesTheTerminalBack(_ signal: Int32) throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      kill(try terminal.process, signal)
      #expect(try terminal.waitForExit() == 128 + signal)
      terminal.expectRestored(after: "EXIT=")
      let text = terminal.rows.joined(separator: "\n")
      #expect(!text.contains("Press space"))
      #expect(!text.contains("Articles"))
    }
  }

  /// What Swift itself and the system make of a fault in the program.
  @Test(arguments: ["trap", "bounds", "overflow", "recursion", "abort"])
  func everyWayToCrashGivesTheTerminalBack(_ way: String) throws {
    let environment = ["SWIFT_BACKTRACE": "enable=yes,interactive=yes,color=yes"]
    try TmuxTerminal.run(
      "TerminalProbe", columns: 80, rows: 24, arguments: ["crash=\(way)"], environment: environment
    ) { terminal in
      try terminal.waitFor("READY")
      terminal.press("X")
      #expect(try terminal.waitForExit() > 128)
      terminal.expectRestored(after: "EXIT=")
      let text = terminal.rows.joined(separator: "\n")
      #expect(text.contains("Your terminal has been restored."))
      for trace in ["Press space", "Thread 0", " at /", "READY"] {
        #expect(!text.contains(trace), "\(trace) in \(text)")
      }
    }
  }

  @Test func stoppingGivesTheTerminalBackAndGoingOnRepaints() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("2")
      try terminal.waitFor("fascicle Checklist")
      let process = try terminal.process
      kill(process, SIGTSTP)
      try terminal.waitFor("STOPPED")
      #expect(ProcessState.letter(of: process) == "T")
      terminal.expectRestored(after: "STOPPED")
      terminal.press("Enter")
      try terminal.waitFor("fascicle Checklist")
      terminal.press("q", "q")
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test func itEndsWhenTheTerminalGoesAway() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      let process = try terminal.process
      #expect(ProcessState.letter(of: process) != nil)
      terminal.takeAway()
      try terminal.wait("the end of the program") { ProcessState.letter(of: process) == nil }
    }
  }
}

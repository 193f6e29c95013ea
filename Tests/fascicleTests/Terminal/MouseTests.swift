import Foundation
import Testing
import TestSupport

/// The mouse of a real terminal: silent unless asked for.
@Suite(.serialized) struct MouseTests {
  @Test func isOffUnlessAskedFor() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      #expect(terminal.property("mouse_any_flag") == "0")
      terminal.press("q")
      #expect(try terminal.waitForExit() == 0)
      #expect(!terminal.bytesSent.contains("?1000"))
      #expect(!terminal.bytesSent.contains("?1006"))
    }
  }

  @Test(arguments: ["q", "C-c"])
  func isOnWhenAskedForAndOffAfterwards(_ key: String) throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--mouse"]) { terminal in
      try terminal.waitFor("fascicle Articles")
      #expect(terminal.property("mouse_standard_flag") == "1")
      terminal.press(key)
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test(arguments: [SIGTERM, SIGSEGV, SIGQUIT])
  func isOffAfterASignal(_ signal: Int32) throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--mouse"]) { terminal in
      try terminal.waitFor("fascicle Articles")
      kill(try terminal.process, signal)
      #expect([0, 128 + signal].contains(try terminal.waitForExit()))
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test func isOffWhileStoppedAndOnAgain() throws {
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: ["--mouse"]) { terminal in
      try terminal.waitFor("fascicle Articles")
      kill(try terminal.process, SIGTSTP)
      try terminal.waitFor("STOPPED")
      terminal.expectRestored(after: "STOPPED")
      terminal.press("Enter")
      try terminal.waitFor("fascicle Articles")
      #expect(terminal.property("mouse_standard_flag") == "1")
    }
  }

  /// What a mouse reports in xterm's newer way, and what is made of it.
  static let reports: [(String, [String])] = [
    ("\u{1B}[<0;251;5M\u{1B}[<0;251;5m", ["pressed 250 4"]),
    ("\u{1B}[<0;1;1M\u{1B}[<0;1;1m\u{1B}[<0;2;1M\u{1B}[<0;2;1m", ["pressed 0 0", "pressed 1 0"]),
    ("\u{1B}[<64;10;10M", ["wheel -3"]),
    ("\u{1B}[<65;10;10M\u{1B}[<65;10;10M", ["wheel 3", "wheel 3"]),
    (String(repeating: "\u{1B}[<65;10;10M", count: 12), Array(repeating: "wheel 3", count: 12)),
    ("\u{1B}[<0;300;1M\u{1B}[<0;300;1m\u{1B}[<0;99999999999999;1M\u{1B}[<0;1;1m", []),
    ("\u{1B}[<2;10;10M\u{1B}[<2;10;10m\u{1B}[<1;3;3Mx", ["key x"]),
  ]

  @Test(arguments: reports)
  func reportsArriveAsEvents(_ bytes: String, _ events: [String]) throws {
    try TmuxTerminal.run(
      "TerminalProbe", columns: 260, rows: 20, arguments: ["mouse"], environment: ["TERM": "xterm-256color"]
    ) { terminal in
      try terminal.waitFor("READY")
      #expect(terminal.property("mouse_sgr_flag") == "1")
      terminal.send(bytes: bytes + "z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY"] + events + ["key z"])
    }
  }

  @Test func theOlderWayIsUnderstoodToo() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 100, rows: 12, arguments: ["mouse"]) { terminal in
      try terminal.waitFor("READY")
      terminal.send(bytes: "\u{1B}[M \u{2A}\u{23}\u{1B}[M#\u{2A}\u{23}z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY", "pressed 9 2", "key z"])
    }
  }
}

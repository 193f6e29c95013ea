import Testing
import TestSupport

/// Windows that are larger than any that people have.
@Suite(.serialized) struct LargeWindowTests {
  /// A row is painted in runs of 256 characters, and this one ends the first.
  @Test func aWideCharacterIsNotWrittenOver() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 300, rows: 6) { terminal in
      try terminal.waitFor("READY")
      let text = String(repeating: "a", count: 249) + "\u{4E2D}bcd"
      terminal.send(bytes: "\u{1B}[200~\(text)\u{1B}[201~z")
      try terminal.waitFor("key z")
      #expect(terminal.lines == ["READY", "paste \(text)", "key z"])
    }
  }

  /// A size is two numbers that anybody may set; ncurses breaks off in the middle of what is above 32,767.
  @Test(arguments: ["cols", "rows"])
  func noSizeIsTooLarge(_ side: String) throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 6) { terminal in
      try terminal.waitFor("READY")
      let device = terminal.property("pane_tty")
      let outcome = try ChildProcess.run(
        "/bin/stty", ["-F", device, side, "40000"], environment: ["PATH": "/usr/bin:/bin"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      try terminal.waitFor(side == "cols" ? "resized 1000" : "resized 80")
      terminal.press("z")
      try terminal.waitFor("key z")
    }
  }
}

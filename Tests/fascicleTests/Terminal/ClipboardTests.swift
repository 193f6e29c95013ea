import Testing
import TestSupport

/// What is sent to a terminal's clipboard.
@Suite(.serialized) struct ClipboardTests {
  /// A kind of terminal, and whether it may have a clipboard.
  struct Row: Sendable, CustomTestStringConvertible {
    let term: String
    var environment: [String: String] = [:]
    let copies: Bool
    var testDescription: String { term + (environment.isEmpty ? "" : " in tmux") }
  }

  @Test(arguments: [
    Row(term: "xterm-256color", copies: true), Row(term: "tmux-256color", copies: true),
    Row(term: "screen", environment: ["TMUX": "/tmp/tmux,1,0"], copies: true),
    Row(term: "screen", copies: false),
    Row(term: "linux", copies: false), Row(term: "vt100", copies: false), Row(term: "ansi", copies: false),
  ])
  func isSentWhereATerminalMayHaveOne(_ row: Row) throws {
    let environment = row.environment.merging(["TERM": row.term]) { _, new in new }
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24, environment: environment) { terminal in
      try terminal.waitFor("READY")
      terminal.press("c")
      try terminal.waitFor("copied \(row.copies)")
      let code = "\u{1B}]52;c;YsOpdGU=\u{7}"
      if row.copies {
        try terminal.wait("the code") { terminal.bytesSent.contains(code) }
      } else {
        #expect(!terminal.bytesSent.contains("\u{1B}]52"))
      }
    }
  }

  @Test func tooMuchIsRefused() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24) { terminal in
      try terminal.waitFor("READY")
      terminal.press("C")
      try terminal.waitFor("copied false")
      #expect(!terminal.bytesSent.contains("\u{1B}]52"))
    }
  }
}

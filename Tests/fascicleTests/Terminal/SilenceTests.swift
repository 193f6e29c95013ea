import Foundation
import TestSupport
import Testing

/// What is typed is shown by the program alone, and never too early, too late or by the system.
@Suite(.serialized) struct SilenceTests {
  private let home: SessionHome

  init() throws { home = try SessionHome() }

  private func modes(_ terminal: TmuxTerminal) -> String {
    let arguments = ["-F", terminal.property("pane_tty"), "-a"]
    return (try? ChildProcess.run("/bin/stty", arguments, environment: [:]).output) ?? ""
  }

  private func linear(_ arguments: [String] = [], _ body: (TmuxTerminal) throws -> Void) throws {
    var environment = home.environment
    environment["TERM"] = "dumb"
    try TmuxTerminal.run(columns: 80, rows: 60, arguments: arguments, environment: environment) { terminal in
      try terminal.waitFor(arguments.isEmpty ? "? for all words; quit." : "Answer yes, no")
      try body(terminal)
    }
  }

  @Test func aTypedLineIsShownOnceAndCanBeMended() throws {
    try linear { terminal in
      #expect(modes(terminal).contains(" -echo "))
      terminal.send(bytes: "qx\u{7F}uux\u{1B}[D\u{202E}\u{15}hlep\u{17}help")
      try terminal.waitFor("> help")
      terminal.press("Enter")
      try terminal.waitFor("Words for this place:")
      for harm in ["\u{202E}", "\u{1B}", "^["] { #expect(!terminal.bytesSent.contains(harm)) }
      terminal.send(bytes: "\u{4}")
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  /// What was told cannot be taken back from the terminal.
  @Test(arguments: [true, false])
  func whoAskedForForgettingHearsThatNothingIsForgotten(_ isAsked: Bool) throws {
    if isAsked { try home.set("idle: 600\n") }
    try linear { terminal in
      #expect(terminal.lines.joined(separator: " ").contains("nothing is forgotten") == isAsked)
    }
  }

  @Test(arguments: [[], ["ask"]])
  func stoppingLineByLineGivesTheTerminalBackAndGoesOn(_ arguments: [String]) throws {
    try linear(arguments) { terminal in
      terminal.press("hel")
      try terminal.waitFor("> hel")
      terminal.press("C-z")
      try terminal.waitFor("STOPPED")
      terminal.expectRestored(after: "STOPPED")
      terminal.press("Enter")
      try terminal.wait("the line again") { terminal.rows.filter { $0.hasPrefix("> hel") }.count == 2 }
      #expect(modes(terminal).contains(" -echo "))
      terminal.press("C-c")
      #expect(try terminal.waitForExit() == 128 + SIGINT)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGILL])
  func howeverItEndsLineByLineTheTerminalIsGivenBack(_ signal: Int32) throws {
    try linear { terminal in
      kill(try terminal.process, signal)
      #expect(try terminal.waitForExit() == 128 + signal)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  /// A terminal of another alphabet sends bytes that are no characters here.
  @Test func bytesThatAreNoCharactersEndNothing() throws {
    try TmuxTerminal.run("TerminalProbe", columns: 80, rows: 24) { terminal in
      try terminal.waitFor("READY")
      for byte: UInt8 in [0x80, 0xE9, 0xFF, 0x80, 0x80, 0x80, 0x80, 0x9B] {
        try terminal.send(raw: [byte])
        usleep(60_000)
      }
      terminal.press("Enter", "z")
      try terminal.waitFor("key z")
      terminal.press("q")
      #expect(try terminal.waitForExit() == 0)
    }
  }

  /// The shell behind it would run the rest of a paste.
  @Test func theRestOfAPasteIsNotLeftToTheShell() throws {
    try TmuxTerminal.run(columns: 80, rows: 24) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.send(bytes: "q" + String(repeating: "echo PASTED\n", count: 20))
      #expect(try terminal.waitForExit() == 0)
      terminal.expectRestored(after: "EXIT=")
      #expect(!terminal.rows.contains { $0.contains("PASTED") })
    }
  }

  /// A content folder is compiled before anything can be shown.
  @Test(arguments: [SIGINT, SIGTERM])
  func itCanBeEndedWhileItCompiles(_ signal: Int32) throws {
    try TmuxTerminal.run(
      columns: 80, rows: 24, arguments: ["--linear"], environment: ["FASCICLE_HOME": home.path]
    ) { terminal in
      try terminal.wait("silence") { modes(terminal).contains(" -echo ") }
      kill(try terminal.process, signal)
      #expect(try terminal.waitForExit() == 128 + signal)
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test(arguments: [
    ("cat /dev/zero", "longer than 1 MB"), ("yes frobnicate", "answer nothing"), ("yes ''", "answer nothing"),
  ])
  func inputWithoutEndIsRefusedInASentence(_ source: String, _ words: String) throws {
    for command in ["--linear", "ask"] {
      let outcome = try home.shell("\(source) | PROGRAM \(command) 2>&1 >/dev/null; true")
      #expect(outcome.output.contains(words), "\(command): \(outcome.output)")
      #expect(outcome.output.split(separator: "\n").count == 1)
    }
  }
}

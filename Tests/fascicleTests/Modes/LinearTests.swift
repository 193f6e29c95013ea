import TestSupport
import Testing

/// The real program line by line.
@Suite(.serialized) struct LinearTests {
  private static let visit = "checklist\n1\nno\nno\nback\nno\nwhy\nno\nunsure\nadvice\nquit\n"

  @Test func aWholeVisitLeadsToAdvice() throws {
    let outcome = try Program.command([], input: Self.visit)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for words in ["line by line", "fascicle Articles", "fascicle Checklist", "Why we ask", "fascicle Advice"]
    {
      #expect(outcome.output.contains(words), "\(words) was not told")
    }
    #expect(outcome.output.contains("How soon to be seen") || outcome.output.contains("What to do"))
    #expect(outcome.output.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
  }

  @Test func whoEndsInTheMiddleStillHearsTheAdvice() throws {
    let outcome = try Program.command([], input: "checklist\n1\nyes\n2\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("fascicle Advice"))
  }

  @Test func anArticleIsToldWithItsLinksByNumber() throws {
    let outcome = try Program.command([], input: "articles\n1\nback\nquit\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Start here"))
    #expect(outcome.output.contains("article"))
    #expect(outcome.output.components(separatedBy: "fascicle Articles").count == 5)
  }

  /// A terminal or a wish at which nothing may be painted.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    var isTyped = true
    var testDescription: String { name }
  }

  @Test(arguments: [
    Row(name: "flag", arguments: ["--linear"]),
    Row(name: "ACCESSIBLE", environment: ["ACCESSIBLE": "1"]),
    Row(name: "dumb", environment: ["TERM": "dumb"]),
    Row(name: "unknown", environment: ["TERM": "no-such-terminal"]),
    Row(name: "empty", environment: ["TERM": ""]),
    Row(name: "stdin", arguments: ["<", "/dev/null"], isTyped: false),
    Row(name: "stdout", arguments: ["|", "cat"]),
  ])
  func nothingIsPainted(_ row: Row) throws {
    try TmuxTerminal.run(
      columns: 80, rows: 60, arguments: row.arguments, environment: row.environment
    ) { terminal in
      try terminal.waitFor(row.isTyped ? "? for all words; quit." : "EXIT=")
      if row.isTyped { terminal.press("quit", "Enter") }
      #expect(try terminal.waitForExit() == 0)
      try terminal.wait("everything that was sent") { terminal.bytesSent.contains("EXIT=") }
      #expect(terminal.bytesSent.contains("fascicle, line by line."))
      #expect(!terminal.bytesSent.contains("\u{1B}"))
      terminal.expectRestored(after: "EXIT=")
    }
  }

  @Test func withoutATerminalOrItsNameItEndsInOrder() throws {
    let home = try SessionHome()
    let outcome = try home.shell("unset TERM; PROGRAM < /dev/null")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("fascicle, line by line."))
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(home.files().isEmpty)
  }

  @Test func whatCannotBeReadIsSaidAndHelpTellsTheWords() throws {
    let outcome = try Program.command([], input: "frobnicate\n?\nquit\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("This cannot be read here: frobnicate."))
    #expect(outcome.output.contains("checklist: Show the checklist."))
  }

  /// Runs the linear mode on a terminal of this size, up to an emergency at the first row.
  private func emergency(columns: Int, rows: Int, _ body: (TmuxTerminal) throws -> Void) throws {
    try TmuxTerminal.run(columns: columns, rows: rows, arguments: ["--linear"]) { terminal in
      try terminal.waitFor("quit.")
      terminal.press("checklist", "Enter")
      try terminal.waitFor("1. Begin the checklist")
      terminal.press("1", "Enter")
      try terminal.waitFor("page 1 of about")
      terminal.press("yes", "Enter")
      try body(terminal)
    }
  }

  /// What follows by itself counts too: nothing is gone before somebody pressed Enter.
  @Test(arguments: [(80, 25), (40, 12)])
  func nothingIsGoneUnread(_ columns: Int, _ rows: Int) throws {
    try emergency(columns: columns, rows: rows) { terminal in
      var parts: [String] { Self.said(terminal).components(separatedBy: "Enter: more") }
      try terminal.wait("the first stop") { parts.count == 2 }
      #expect(parts[0].contains("EMERGENCY"), "\(terminal.rows)")
      var isAsked: Bool { parts.last?.hasSuffix("\n> ") == true }
      while !isAsked {
        let count = parts.count
        terminal.press("Enter")
        try terminal.wait("what follows") { parts.count > count || isAsked }
      }
      // Between two stops there is no more than the terminal shows.
      for part in parts { #expect(part.components(separatedBy: "\n").count <= rows, "\(part)") }
      #expect(parts.last?.contains("2. ") == true)
    }
  }

  /// What a terminal was sent since the first row of the checklist was answered.
  private static func said(_ terminal: TmuxTerminal) -> String {
    terminal.bytesSent.components(separatedBy: "yes\r\n").dropFirst().joined()
      .replacingOccurrences(of: "\r\n", with: "\n")
  }

  /// Who types before the whole notice was read answers the notice, and no row that was not told yet.
  @Test func whatIsTypedBeforeAllWasReadAnswersWhatIsTold() throws {
    try emergency(columns: 80, rows: 12) { terminal in
      try terminal.waitFor("Enter: more")
      terminal.press("undo", "Enter")
      try terminal.waitFor("1. One arm, leg or side lost strength")
      try terminal.waitForNo("(yes)")
    }
  }

  @Test func noLineIsWiderThanItsTerminal() throws {
    let outcome = try Program.command(["--linear"], input: "checklist\n1\nyes\nadvice\nquit\n")
    #expect(outcome.output.components(separatedBy: "\n").allSatisfy { $0.count <= 76 })
  }
}

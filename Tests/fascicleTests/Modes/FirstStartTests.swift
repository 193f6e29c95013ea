import TestSupport
import Testing

/// The very first start says where to begin, and the next one no more.
@Suite struct FirstStartTests {
  private static let words = "Enter opens \"How to use this guide\"."

  /// Starts the program on the content folder, and does something with its screen.
  private static func start(
    _ home: SessionHome, _ arguments: [String] = [], _ body: (TmuxTerminal) throws -> Void
  ) throws {
    var environment = home.screenEnvironment
    environment["FASCICLE_CONTENT"] = Project.contentFolder
    try TmuxTerminal.run(columns: 80, rows: 24, arguments: arguments, environment: environment) { terminal in
      try terminal.waitFor("fascicle Articles")
      try body(terminal)
    }
  }

  @Test func onlyTheFirstStartSaysIt() throws {
    let home = try SessionHome()
    try Self.start(home) { terminal in
      try terminal.waitFor(Self.words)
      terminal.press("Down")
      try terminal.waitForNo(Self.words)
      terminal.press("q")
      #expect(try terminal.waitForExit() == 0)
    }
    #expect(home.files().isEmpty)
    try Self.start(home) { terminal in
      try terminal.waitFor("Enter open")
      #expect(!terminal.rows.contains { $0.contains("Enter opens") })
    }
  }

  @Test func aKioskSaysItEachTime() throws {
    let home = try SessionHome()
    for _ in 1...2 {
      try Self.start(home, ["--kiosk"]) { try $0.waitFor(Self.words) }
    }
  }

  @Test func settingsAreASignThatSomebodyWasHere() throws {
    let home = try SessionHome()
    try home.set("ascii: no\n")
    try Self.start(home) { terminal in
      try terminal.waitFor("Enter open")
      #expect(!terminal.rows.contains { $0.contains("Enter opens") })
    }
  }

  @Test func lineByLineThePageIsTheFirstNumber() throws {
    let told = try SessionHome().command("--linear", input: "articles\n1\n").output
    #expect(told.contains("1. How to use this guide"))
    #expect(told.contains("The few keys you need"))
    #expect(!told.contains(Self.words))
  }
}

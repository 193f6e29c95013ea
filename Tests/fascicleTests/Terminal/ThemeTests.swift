import Testing
import TestSupport

/// The themes on a real terminal.
@Suite(.serialized) struct ThemeTests {
  /// A theme, a kind of terminal, and the code of the background.
  struct Row: Sendable, CustomTestStringConvertible {
    let theme: String
    let term: String
    let background: String
    /// Whether the terminal erases in the background of the moment, so that blanks need not be sent.
    let erasesInColour: Bool
    var testDescription: String { "\(theme) on \(term)" }
  }

  @Test(arguments: [
    Row(theme: "dark", term: "tmux-256color", background: "5;234", erasesInColour: false),
    Row(theme: "dark", term: "xterm-256color", background: "5;234", erasesInColour: true),
    Row(theme: "light", term: "tmux-256color", background: "5;231", erasesInColour: false),
    Row(theme: "light", term: "xterm-256color", background: "5;231", erasesInColour: true),
    Row(theme: "contrast", term: "tmux-256color", background: "5;16", erasesInColour: false),
    Row(theme: "dark", term: "screen", background: "40", erasesInColour: false),
    Row(theme: "light", term: "linux", background: "47", erasesInColour: true),
    Row(theme: "contrast", term: "xterm", background: "40", erasesInColour: true),
  ])
  func paintsEveryCellAlsoAfterAnotherSize(_ row: Row) throws {
    try TmuxTerminal.run(
      columns: 60, rows: 15, arguments: ["--theme", row.theme], environment: ["TERM": row.term]
    ) { terminal in
      try terminal.waitFor("fascicle Articles")
      try expectPainted(terminal, columns: 60, rows: 15, row)
      terminal.resize(columns: 90, rows: 25)
      try terminal.wait("a title across the whole width") { (terminal.rows.first?.count ?? 0) > 80 }
      terminal.press("3")
      try terminal.waitFor("fascicle Comparison")
      try expectPainted(terminal, columns: 90, rows: 25, row)
      terminal.press("C-c")
      #expect(try terminal.waitForExit() == 0)
      let left = PaintedScreen(terminal.colouredRows).backgrounds.joined().compactMap { $0 }
      #expect(left.isEmpty, "cells of the shell are painted: \(left.prefix(3))")
    }
  }

  /// Every cell has the theme's background, whether it was sent or erased.
  private func expectPainted(_ terminal: TmuxTerminal, columns: Int, rows: Int, _ row: Row) throws {
    let cells = PaintedScreen(terminal.colouredRows).backgrounds.prefix(rows)
    #expect(Set(cells.joined().map { $0 ?? "own" }) == [row.background])
    if row.erasesInColour {
      // tmux tells nothing of cells that were erased.
      try terminal.wait("the first erasing") { !PaintedScreen.erasures(in: terminal.bytesSent).isEmpty }
      let erased = PaintedScreen.erasures(in: terminal.bytesSent)
      #expect(Set(erased.map { $0 ?? "own" }) == [row.background])
    } else {
      #expect(cells.map(\.count) == Array(repeating: columns, count: rows))
    }
  }

  /// What is sent while an emergency is shown.
  private func sent(_ arguments: [String], _ environment: [String: String]) throws -> String {
    var bytes = ""
    try TmuxTerminal.run(columns: 100, rows: 30, arguments: arguments, environment: environment) { terminal in
      try terminal.waitFor("fascicle Articles")
      try terminal.beginChecklist()
      terminal.press("y")
      try terminal.waitFor("EMERGENCY")
      terminal.press("C-c")
      try terminal.wait("everything that was sent") { terminal.bytesSent.contains("EXIT=") }
      bytes = terminal.bytesSent
    }
    return bytes
  }

  @Test(arguments: ["terminal", "dark", "light", "contrast"])
  func whoWantsNoColourGetsNone(_ theme: String) throws {
    let bytes = try sent(["--theme", theme], ["NO_COLOR": "1"])
    #expect(SentColours.codes(in: bytes) == [])
    #expect(bytes.contains("7m"), "nothing is in reverse")
  }

  @Test(arguments: ["linux", "screen", "xterm", "vt100"])
  func theTerminalsThemeUsesNoneOfEightColours(_ term: String) throws {
    #expect(SentColours.codes(in: try sent([], ["TERM": term])) == [])
  }

  @Test(arguments: ["terminal", "dark"])
  func aVt100GetsNoColour(_ theme: String) throws {
    let bytes = try sent(["--theme", theme], ["TERM": "vt100"])
    #expect(SentColours.codes(in: bytes) == [])
  }

  @Test func onlyAsciiIsSentWhereThatIsAskedFor() throws {
    let bytes = try sent(["--ascii"], [:])
    #expect(bytes.contains("EMERGENCY"))
    #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func anUnknownThemeIsRefused() throws {
    let outcome = try Program.command(["--theme", "pink"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("contrast"))
  }
}

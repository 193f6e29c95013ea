import Foundation
import Testing
import TestSupport

/// A picture is made in one write and sent in one, so that nobody sees half of it.
@Suite(.serialized) struct WritingTests {
  /// How often the program has written anything so far.
  private func writes(_ terminal: TmuxTerminal) throws -> Int {
    let figures = try String(contentsOfFile: "/proc/\(try terminal.process)/io", encoding: .utf8)
    let line = try #require(figures.split(separator: "\n").first { $0.hasPrefix("syscw: ") })
    return try #require(Int(line.dropFirst(7)))
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func aPageTakesTwoWrites(_ kind: String) throws {
    let home = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    try TmuxTerminal.run(
      columns: 120, rows: 40, environment: ["FASCICLE_HOME": home, "TERM": kind]
    ) { terminal in
      try terminal.waitForCursorOnMark()
      terminal.press("Enter")
      try terminal.waitFor("Tab")
      let before = try writes(terminal)
      terminal.press("G")
      try terminal.waitFor("Reviewed ")
      #expect(try writes(terminal) == before + 2)
    }
  }
}

import Foundation
import Testing
import TestSupport

/// The idle program has one thread, which waits for keys: no other could wake it.
@Suite(.serialized) struct QuietTests {
  private func threads(_ terminal: TmuxTerminal) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/\(try terminal.process)/task").count
  }

  @Test(arguments: [[], ["--watch"]])
  func nothingRunsOnAfterAFolderWasCompiled(_ arguments: [String]) throws {
    let home = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    try TmuxTerminal.run(
      columns: 80, rows: 24, arguments: arguments, environment: ["FASCICLE_HOME": home]
    ) { terminal in
      try terminal.waitForCursorOnMark()
      // A key is taken in once the folder, which is watched from the first picture on, was read again.
      terminal.press("2")
      try terminal.waitFor("fascicle Checklist")
      #expect(FileManager.default.fileExists(atPath: home + "/cache"))
      #expect(try threads(terminal) == 1)
    }
  }

  @Test func nothingRunsOnAfterAChecklistWasKeptAndDeleted() throws {
    let home = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    try TmuxTerminal.run(columns: 120, rows: 40, environment: ["FASCICLE_HOME": home]) { terminal in
      try terminal.waitForCursorOnMark()
      terminal.press("2", "Enter", "n", "4", "Enter", "Enter")
      try terminal.wait("the store") { FileManager.default.fileExists(atPath: home + "/state/sessions.copy") }
      terminal.press("2", "n", "n", "4")
      try terminal.waitFor("(no label)")
      terminal.press("j", "x", "y")
      try terminal.waitForNo("(no label)")
      #expect(try threads(terminal) == 1)
    }
  }
}

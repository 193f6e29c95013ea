import Testing
import TestSupport

/// Which colour codes the real program sends.
@Suite(.serialized) struct ColourTests {
  /// What is sent while an article with links and an emergency are shown.
  private func sent(_ environment: [String: String]) throws -> String {
    var bytes = ""
    try TmuxTerminal.run(columns: 100, rows: 30, environment: environment) { terminal in
      try terminal.waitFor("fascicle Articles")
      terminal.press("Enter", "Tab")
      try terminal.beginChecklist()
      terminal.press("y")
      try terminal.waitFor("EMERGENCY")
      terminal.press("C-c")
      try terminal.wait("everything that was sent") { terminal.bytesSent.contains("EXIT=") }
      bytes = terminal.bytesSent
    }
    return bytes
  }

  @Test func withoutAWishThereAreColours() throws {
    #expect(!SentColours.codes(in: try sent([:])).isEmpty)
  }

  @Test func anEmptyWishIsNone() throws {
    #expect(!SentColours.codes(in: try sent(["NO_COLOR": ""])).isEmpty)
  }

  @Test func whoWantsNoColourGetsNone() throws {
    let bytes = try sent(["NO_COLOR": "1"])
    #expect(bytes.contains("EMERGENCY"))
    #expect(SentColours.codes(in: bytes) == [])
  }

  @Test func inTheCLocaleOnlyAsciiIsSent() throws {
    let bytes = try sent(["LANG": "C", "LC_ALL": "C"])
    #expect(bytes.contains("EMERGENCY"))
    #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
  }
}

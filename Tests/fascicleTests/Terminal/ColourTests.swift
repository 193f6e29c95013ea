import Testing
import TestSupport

/// Which colour codes the real program sends.
@Suite(.serialized) struct ColourTests {
  /// What is sent while an article with links and an emergency are shown.
  private func sent(_ environment: [String: String], _ arguments: [String] = []) throws -> String {
    var bytes = ""
    try TmuxTerminal.run(columns: 100, rows: 30, arguments: arguments, environment: environment) { terminal in
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

  @Test func aThemeThatIsAskedForHasColours() throws {
    #expect(!SentColours.codes(in: try sent([:], ["--theme", "dark"])).isEmpty)
  }

  @Test func anEmptyWishIsNone() throws {
    #expect(!SentColours.codes(in: try sent(["NO_COLOR": ""], ["--theme", "dark"])).isEmpty)
  }

  /// No colour can be read on every palette.
  @Test func withoutAWishThereAreNone() throws {
    #expect(SentColours.codes(in: try sent([:])) == [])
  }

  /// Somebody may have set it for their eyes.
  @Test(arguments: ["xterm-256color", "linux"])
  func noPaletteIsSetBack(_ term: String) throws {
    let bytes = try sent(["TERM": term], ["--theme", "dark"])
    #expect(!bytes.contains("\u{1B}]104"))
    #expect(!bytes.contains("\u{1B}]R"))
  }

  @Test func whoWantsNoColourGetsNone() throws {
    let bytes = try sent(["NO_COLOR": "1"], ["--theme", "dark"])
    #expect(bytes.contains("EMERGENCY"))
    #expect(SentColours.codes(in: bytes) == [])
  }

  @Test func inTheCLocaleOnlyAsciiIsSent() throws {
    let bytes = try sent(["LANG": "C", "LC_ALL": "C"])
    #expect(bytes.contains("EMERGENCY"))
    #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
  }
}

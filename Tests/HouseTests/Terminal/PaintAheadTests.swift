import Foundation
import Screen
import TestSupport
import Testing

/// Frames that are painted before they are wanted, and some of them never shown.
@Suite(.serialized) struct PaintAheadTests {
  private static let size = Size(columns: 40, rows: 10)

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func sendWhatIsSentWhenTheyArePaintedInTime(_ kind: String) throws {
    let inTime = try outcome(["frames=17"], kind)
    let ahead = try outcome(["frames=17", "ahead"], kind)
    #expect(inTime.bytes.utf8.count > 10_000)
    #expect(inTime.bytes == ahead.bytes)
  }

  /// What stands beside a wide character may be sent once more; so only what is seen counts.
  @Test(arguments: [17, 23, 31], [[], ["ahead"]])
  func showEveryCharacter(_ seed: UInt64, _ words: [String]) throws {
    var frames = MadeFrames(seed: seed, wide: true, size: Self.size)
    for _ in 0..<MadeFrames.turns { _ = frames.turn() }
    let expected = frames.frame.text.components(separatedBy: "\n")
    let shown = try outcome(["frames=\(seed)", "wide"] + words, "tmux-256color").rows
    #expect(expected.contains { $0.contains("\u{6C34}") })
    // The first row tells that the probe is ready.
    for row in 1..<Self.size.rows { #expect(shown[row] == expected[row]) }
  }

  /// All that a terminal of this kind is sent until the frames have been shown, and what it shows of the last one.
  private func outcome(_ words: [String], _ kind: String) throws -> (bytes: String, rows: [String]) {
    var outcome = (bytes: "", rows: [String]())
    try TmuxTerminal.run(
      "TerminalProbe", columns: Self.size.columns, rows: Self.size.rows, arguments: words + ["theme=dark"],
      environment: ["TERM": kind]
    ) { terminal in
      try terminal.waitFor("READY")
      try terminal.wait("all bytes") {
        let before = outcome.bytes
        outcome = (terminal.bytesSent, terminal.rows)
        return outcome.bytes == before
      }
    }
    return outcome
  }
}

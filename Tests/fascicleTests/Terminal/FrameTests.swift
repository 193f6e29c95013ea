import Foundation
import Screen
import TestSupport
import Testing

/// What a terminal shows after many frames is the last of them.
@Suite(.serialized) struct FrameTests {
  private static let size = Size(columns: 40, rows: 10)

  @Test(arguments: [17, 23, 31])
  func everyCharacterIsShown(_ seed: UInt64) throws {
    var frames = MadeFrames(seed: seed, wide: true, size: Self.size)
    for _ in 0..<MadeFrames.count { frames.next() }
    let expected = frames.frame.text.components(separatedBy: "\n")
    #expect(expected.contains { $0.contains("\u{6C34}") })
    try TmuxTerminal.run(
      "TerminalProbe", columns: Self.size.columns, rows: Self.size.rows,
      arguments: ["frames=\(seed)", "wide", "theme=dark"]
    ) { terminal in
      try terminal.waitFor("READY")
      // The first row tells that the probe is ready.
      let rows = terminal.rows
      for row in 1..<Self.size.rows { #expect(rows[row] == expected[row]) }
    }
  }
}

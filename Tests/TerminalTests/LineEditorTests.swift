import Terminal
import Testing

/// What somebody types at a line, and what the terminal shows of it.
@Suite struct LineEditorTests {
  /// What became of bytes: all that was shown, and the line when it was finished.
  private func type(_ bytes: [UInt8], onlyASCII: Bool = false) -> (shown: String, line: String?) {
    var line = LineEditor(onlyASCII: onlyASCII)
    var shown = ""
    for byte in bytes {
      switch line.handle(byte, at: 0) {
      case .echo(let text): shown += text
      case .finished(let text): return (shown, text)
      case .endOfInput: return (shown, nil)
      }
    }
    return (shown, line.text)
  }

  private func type(_ text: String) -> (shown: String, line: String?) { type(Array(text.utf8)) }

  @Test(arguments: ["yes", "caf\u{E9}", "\u{65E5}\u{672C}", "e\u{301}", "5 WT"])
  func whatIsTypedIsShownAndRead(_ text: String) {
    for end in ["\r", "\n"] {
      let typed = type(text + end)
      #expect(typed.shown == text)
      #expect(typed.line == text)
    }
  }

  @Test(arguments: [
    ("ab\u{7F}c", "ac"), ("ab\u{8}\u{8}\u{8}c", "c"), ("no\u{15}yes", "yes"),
    ("leg left\u{17}right", "leg right"),
    ("leg \u{17}arm", "arm"), ("caf\u{E9}\u{7F}e", "cafe"), ("e\u{301}\u{7F}a", "a"), ("a\tb", "a b"),
    ("a\u{4}b", "ab"),
  ])
  func keysThatChangeTheLine(_ text: String, _ line: String) { #expect(type(text + "\r").line == line) }

  /// ESC alone is over after a moment: what is typed later is itself.
  @Test func anEscapeTakesNothingOfWhatIsTypedLater() {
    var line = LineEditor()
    _ = line.handle(0x1B, at: 0)
    for byte in "yes".utf8 { _ = line.handle(byte, at: 1_500) }
    #expect(line.text == "yes")
  }

  @Test func whatIsErasedIsCoveredWithBlanks() {
    #expect(type("a\u{7F}").shown == "a\u{8} \u{8}")
    #expect(type("\u{65E5}\u{7F}").shown == "\u{65E5}\u{8} \u{8}\u{8} \u{8}")
    #expect(type("\u{7F}").shown == "")
  }

  @Test(arguments: [
    "\u{1B}[A", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[1;5C", "\u{1B}[<0;1;1M", "\u{1B}]0;x\u{7}",
    "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}x", "\u{1B}\u{1B}[B", "\u{0}", "\u{1}", "\u{9B}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{301}",
    "\u{E000}", "\u{E0041}",
  ])
  func whatIsNotTextIsNeitherShownNorRead(_ text: String) {
    let typed = type(text + "ok\r")
    #expect(typed.shown == "ok")
    #expect(typed.line == "ok")
  }

  @Test(
    arguments: [
      [0x80], [0xFF, 0xFE], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0xF0, 0x9F],
      [0xC2, 0x9B],
    ] as [[UInt8]])
  func brokenCharactersAreNeitherShownNorRead(_ bytes: [UInt8]) {
    let typed = type(bytes + Array("ok\r".utf8))
    #expect(typed.shown == "ok")
    #expect(typed.line == "ok")
  }

  @Test func theEndOfTheInputCountsWhereNothingIsTyped() {
    #expect(type("\u{4}").line == nil)
    #expect(type("x\u{7F}\u{4}").line == nil)
  }

  @Test func anUnfinishedSequenceSwallowsNoLine() {
    #expect(type("\u{1B}]0;never ended\ryes\r").line == "")
    #expect(type("\u{1B}]" + String(repeating: "x", count: 5_000) + "yes\r").line?.hasSuffix("yes") == true)
  }

  @Test func aLineIsOnlySoLong() {
    let typed = type([UInt8](repeating: 0x61, count: LineEditor.limit + 9) + [0x0D])
    #expect(typed.line?.count == LineEditor.limit)
    #expect(typed.shown.count == LineEditor.limit)
  }

  @Test func onlyASCIIWhereNothingElseIsShown() {
    #expect(type(Array("caf\u{E9}!\r".utf8), onlyASCII: true).line == "caf!")
  }

  /// Random bytes: nothing that is shown can harm a terminal, and what is read is what was shown.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func noByteHarms(_ seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    var line = LineEditor()
    var shown = ""
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      guard case .echo(let text) = line.handle(UInt8(truncatingIfNeeded: state >> 56), at: 0) else {
        line = LineEditor()
        continue
      }
      shown += text
    }
    #expect(
      shown.unicodeScalars.allSatisfy {
        $0 == "\u{8}" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
      })
    #expect(!shown.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
  }
}

import Screen
import Testing

/// Text of several lines: only true line ends end a line.
@Suite struct VisibleLinesTests {
  @Test(arguments: ["a\nb", "a\rb", "a\r\nb"])
  func endALine(_ text: String) {
    #expect(VisibleText.lines(text) == "a\nb")
  }

  @Test(arguments: [
    ("a\u{2028}b", "a b"), ("a\u{2029}b", "a b"), ("a\u{85}b", "a b"), ("a\u{B}b", "a\u{240B}b"),
    ("a\u{C}b", "a\u{240C}b"),
  ])
  func forgeNoLine(_ text: String, _ shown: String) {
    #expect(VisibleText.lines(text) == shown)
  }

  @Test func emptyLinesStay() {
    #expect(VisibleText.lines("\na\n\n\nb\n") == "\na\n\n\nb\n")
  }

  @Test func everyLineIsMadeVisible() {
    #expect(VisibleText.lines("a\u{1B}[m\nb\u{9B}") == "a\u{241B}[m\nb<9B>")
  }

  @Test(arguments: [
    ("\tb", "        b"), ("a\tb", "a       b"), ("12345678\tb", "12345678        b"),
    ("a\n\tb", "a\n        b"),
  ])
  func aTabGoesToTheNextStop(_ text: String, _ shown: String) {
    #expect(VisibleText.lines(text) == shown)
  }

  @Test func tabsAfterTextOfAnyWidthKeepToTheStops() {
    #expect(VisibleText.lines("\u{6F22}\tb\te\u{301}\tc") == "\u{6F22}      b       e\u{301}       c")
    #expect(VisibleText.lines("a\u{1B}\t\u{202E}\tb") == "a\u{241B}      <U+202E>        b")
  }

  @Test func manyTabsTakeNoLongerThanTheirLength() {
    let count = 20_000
    let shown = VisibleText.lines("\u{17}" + String(repeating: "\t", count: count) + "b")
    #expect(shown.utf8.count == "\u{2417}".utf8.count + 8 * count)
  }
}

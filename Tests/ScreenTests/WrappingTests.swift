import Screen
import Testing

/// Where lines break.
@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one", 3, ["one"]),
    ("one two", 7, ["one two"]),
    ("one two", 6, ["one", "two"]),
    ("one two", 3, ["one", "two"]),
    ("one  two   three", 5, ["one", "two", "three"]),
    ("a b c d", 3, ["a b", "c d"]),
    ("one two ", 3, ["one", "two"]),
    ("  one two", 5, ["  one", "two"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
    ("abc", 1, ["a", "b", "c"]),
    ("a bc", 1, ["a", "b", "c"]),
    ("abc", 0, ["a", "b", "c"]),
    ("abc", -5, ["a", "b", "c"]),
  ])
  func breaks(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(Line(text).wrapped(to: columns).map(\.text) == lines)
  }

  @Test(arguments: [
    ("long-lasting", 6, ["long-", "lastin", "g"]),
    ("long-lasting", 7, ["long-", "lasting"]),
    ("a long-lasting", 8, ["a", "long-", "lasting"]),
    ("-abc", 2, ["-a", "bc"]),
    ("one-two-three", 8, ["one-two-", "three"]),
  ])
  func breaksAfterAHyphen(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(Line(text).wrapped(to: columns).map(\.text) == lines)
  }

  @Test func neverBreaksWhereABlankHoldsWordsTogether() {
    #expect(Line("take 5\u{A0}mg").wrapped(to: 7).map(\.text) == ["take", "5 mg"])
  }

  @Test func neverBreaksInsideAWideCharacter() {
    let lines = Line("a\u{6F22}\u{5B57}").wrapped(to: 2)
    #expect(lines.map(\.text) == ["a", "\u{6F22}", "\u{5B57}"])
    #expect(lines.map(\.width) == [1, 2, 2])
  }

  @Test func keepsMarksWithTheirCharacter() {
    let lines = Line("e\u{301}e\u{301}e\u{301}").wrapped(to: 2)
    #expect(
      lines.map { Array($0.text.unicodeScalars) } == [["e", "\u{301}", "e", "\u{301}"], ["e", "\u{301}"]])
  }

  @Test func keepsStylesAndLinks() {
    let lines = Line([Span("one "), Span("two three", .link, link: 7)]).wrapped(to: 5)
    #expect(lines.map(\.text) == ["one", "two", "three"])
    #expect(lines.last?.cells.allSatisfy { $0.style == .link && $0.link == 7 } == true)
  }

  @Test func linesHaveNoBlanksAtTheirEnds() {
    let lines = Line("one   two   three   ").wrapped(to: 5)
    #expect(lines.map(\.width) == [3, 3, 5])
  }

  @Test func noEmptyLineComesBeforeAnIndentedWord() {
    #expect(Line("  longer").wrapped(to: 7).map(\.text) == ["longer"])
  }

  @Test(arguments: [
    ("", 0), ("a", 1), ("one three two", 5), ("5\u{A0}mg once", 4), ("\u{6F22}\u{5B57} a", 4),
  ])
  func theLongestWord(_ text: String, _ columns: Int) {
    #expect(Line(text).longestWord == columns)
  }
}

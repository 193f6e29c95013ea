import Screen
import Testing

/// What stands in for characters where only ASCII can be shown.
@Suite struct AsciiTextTests {
  @Test(
    arguments: [
      ("a", "a"), ("~", "~"), (" ", " "), ("\u{A0}", " "), ("\u{E9}", "e"), ("\u{C9}", "E"), ("\u{FC}", "u"),
      ("\u{F1}", "n"), ("\u{E7}", "c"), ("\u{F8}", "o"), ("\u{D8}", "O"), ("\u{E6}", "a"), ("\u{DF}", "s"),
      ("\u{159}", "r"), ("\u{141}", "L"), ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201C}", "\""),
      ("\u{201D}", "\""),
      ("\u{2010}", "-"), ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2022}", "*"), ("\u{2026}", "."),
      ("\u{B7}", "."),
      ("\u{D7}", "x"), ("\u{2192}", ">"), ("\u{2190}", "<"), ("\u{2500}", "-"), ("\u{2502}", "|"),
      ("\u{253C}", "+"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func nearest(_ scalar: Unicode.Scalar, _ ascii: Unicode.Scalar) {
    #expect(AsciiText.of(scalar.value) == ascii.value)
  }

  @Test(
    arguments: ["\u{6F22}", "\u{1F600}", "\u{416}", "\u{FFFD}", "\u{2400}", "\u{25CC}"] as [Unicode.Scalar])
  func nothingNear(_ scalar: Unicode.Scalar) {
    #expect(AsciiText.of(scalar.value) == 0x3F)
  }

  @Test func alwaysOnePrintableCharacter() {
    for value in UInt32(0x20)...0x2FFFF where !(0x7F...0x9F).contains(value) {
      let ascii = AsciiText.of(value)
      guard (0x20...0x7E).contains(ascii) else {
        Issue.record("U+\(String(value, radix: 16)) becomes \(ascii)")
        return
      }
    }
  }

  @Test func aValueThatIsNoCharacterIsUnknown() {
    #expect(AsciiText.of(0xD800) == 0x3F)
    #expect(AsciiText.of(.max) == 0x3F)
  }
}

import Reports
import Testing

/// JSON that is safe to print on a terminal and reads back the same.
@Suite struct JSONTests {
  /// Control characters of the second set, marks that turn the direction of text, and marks nobody sees.
  static let active: [Unicode.Scalar] = [
    "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9F}", "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}",
    "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2067}", "\u{2069}",
    "\u{FEFF}",
    "\u{E0001}", "\u{E0041}",
  ]

  @Test(arguments: active)
  func whatActsOnATerminalIsSpelledOut(scalar: Unicode.Scalar) throws {
    let text = "before \(scalar) after"
    for written in [try JSON.line([text]), try JSON.pretty([text])] {
      #expect(!written.unicodeScalars.contains(scalar))
      #expect(written.contains("\\u"))
      #expect(ParsedJSON(text: written).texts == [text])
    }
  }

  @Test(arguments: 0...0x1F as ClosedRange<UInt8>)
  func controlCharactersNeverStandInTheResult(byte: UInt8) throws {
    let text = "a" + String(Unicode.Scalar(byte)) + "b"
    let written = try JSON.line([text])
    #expect(!written.utf8.contains { $0 < 0x20 })
    #expect(ParsedJSON(text: written).texts == [text])
  }

  @Test func activeCharactersInAKeyToo() throws {
    let written = try JSON.line(["a\u{202E}b": "c"])
    #expect(written == "{\"a\\u202eb\":\"c\"}")
  }

  @Test(arguments: [
    "plain", "Café", "数字", "🙂", "a/b", "https://example.org", "é e\u{301}", "\u{A0}", "“quoted”", "",
  ])
  func otherTextStandsAsItIs(text: String) throws {
    #expect(try JSON.line([text]) == "[\"\(text)\"]")
  }

  @Test func quotesAndBackslashesReadBackTheSame() throws {
    let text = "\"a\\b\\u202e\u{202E}\""
    #expect(ParsedJSON(text: try JSON.line([text])).texts == [text])
  }

  @Test func keysAreSortedAndALineIsOneLine() throws {
    let value = ["beta": "2", "alpha": "line\nbreak", "gamma": "3"]
    #expect(try JSON.line(value) == "{\"alpha\":\"line\\nbreak\",\"beta\":\"2\",\"gamma\":\"3\"}")
    #expect(try JSON.pretty(value).contains("\n"))
    #expect(ParsedJSON(text: try JSON.pretty(value)).textsByKey == value)
  }
}

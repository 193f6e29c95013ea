import Authoring
import Testing

/// Characters that hide or act are errors; those that are only drawn differently are warnings.
@Suite struct CharacterTests {
  /// What is said of a text in an article.
  private static func said(_ text: String) -> [Problem] {
    GuideReader.check(
      texts: [("glossary/other.md", "---\nterm: Other\n---\nSome \(text) words.\n")], today: nil
    ).problems.filter { $0.message.contains("the character") }
  }

  @Test(arguments: [
    ("\u{1B}[31m", "U+001B"), ("\u{0}", "U+0000"), ("\u{9B}", "U+009B"), ("\u{7F}", "U+007F"),
    ("\u{202E}05", "U+202E"), ("\u{2066}", "U+2066"), ("\u{200B}", "U+200B"), ("\u{FEFF}", "U+FEFF"),
    ("\u{E0041}", "U+E0041"), ("\u{FFFE}", "U+FFFE"), ("\u{E000}", "U+E000"), ("\u{378}", "U+0378"),
    ("\u{2028}", "U+2028"), ("\u{85}", "U+0085"), ("\u{B}", "U+000B"), ("\u{1F600}\u{202E}", "U+202E"),
  ])
  func errors(text: String, code: String) {
    let said = Self.said(text)
    #expect(said.map(\.level) == [.error])
    #expect(said.map(\.line) == [4])
    #expect(said.first?.message.contains(code) == true)
  }

  @Test(arguments: ["\u{1F600}", "\u{915}\u{94D}", "e\u{301}", "\u{1F469}\u{200D}\u{1F467}", "\u{1F1E9}"])
  func warnings(text: String) {
    #expect(Self.said(text).map(\.level) == [.warning])
  }

  @Test(arguments: ["\u{E9}", "\u{2013}", "\u{6F22}", "\u{A0}", "\u{3B1}\u{B1}"])
  func nothing(text: String) {
    #expect(Self.said(text).isEmpty)
  }
}

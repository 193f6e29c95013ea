import Knowledge
import TestSupport
import Testing

@testable import GuideLibrary

/// Words are counted as anyone would count them one by one.
@Suite struct WordCountsTests {
  private let pieces = [
    "Word", "word", "WORD", "w0rd", "x", "longerword", "LongerWords", "abc", "abcd", "eightlet",
    "eightletters",
    "\u{E9}t\u{E9}s",
    "e\u{301}t\u{E9}s", "Stra\u{DF}e", "\u{212A}elvin", "kelvin", String(repeating: "x", count: 64),
    String(repeating: "y", count: 65),
  ]

  @Test func countsOfRandomTexts() {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<200 {
      let text = (0..<60).map { _ in
        (pieces.randomElement(using: &numbers) ?? "")
          + [" ", ", ", "-", "\n", "\u{2009}", ""][Int.random(in: 0..<6, using: &numbers)]
      }.joined()
      var counts = WordCounts()
      counts.add([SearchDocument(.glossary, "id", title: text, words: [text], body: SentenceLines())])
      // The text stands in the title and among the words.
      let expected = Dictionary(words(in: text).map { ($0, 2) }, uniquingKeysWith: +)
      #expect(counts.counts == expected, "\(text.debugDescription)")
    }
  }

  /// Word by word, with strings.
  private func words(in text: String) -> [String] {
    text.lowercased().unicodeScalars.split { $0.isASCII && !SearchQuery.isPartOfWord($0) }
      .flatMap { part -> [String] in
        let part = String(part)
        guard part.allSatisfy(\.isASCII) else { return SearchQuery.words(in: part).filter { $0.count >= 2 } }
        return (2...64).contains(part.count) ? [part] : []
      }
  }
}

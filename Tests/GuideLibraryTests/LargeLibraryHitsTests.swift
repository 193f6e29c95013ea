import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// In a library too large to weigh every section while somebody types, names answer first.
@Suite struct LargeLibraryHitsTests {
  /// Titles with a word in them, from one word to twelve; then keywords with it; then texts.
  private static let guide = {
    var guide = Guide()
    guide.articles = (0..<840).map { number in
      switch number {
      case 1...12: article(number, "Quagga" + String(repeating: " again", count: 12 - number))
      case 40: article(number, "Number 40", text: "A numbat.")
      case 700: article(number, "Number 700", text: "An okapi met a numbat.")
      case 101...130: article(number, "Number \(number)", keyword: "quagga", text: "An okapi.")
      default: article(number, "Number \(number)")
      }
    }
    guide.glossary = [GlossaryEntry(id: "quagga", term: "Quagga", also: [], body: [])]
    return guide
  }()
  private static let library = try? Library(holding: guide, isSound: true)

  private static func article(
    _ number: Int, _ title: String, keyword: String = "animal", text: String = "A zebra."
  ) -> Article {
    let parts = (1...7).flatMap { part in
      [Block.heading(level: 2, [.text("Part \(part)")]), .paragraph([.text(text)])]
    }
    return Article(
      card: ArticleCard(
        id: .init("a\(number)"), title: title, summary: "A summary.", topic: "all", order: number,
        conditions: [], keywords: [keyword], sources: [], reviewed: nil, nextReview: nil, words: 20),
      body: parts)
  }

  private func found(_ query: String, limit: Int) throws -> [SearchHit] {
    try #require(Self.library).search(for: query, limit: limit, isTyping: true).hits
  }

  @Test(arguments: ["quagga", "quag", "Q"])
  func theShortestTitlesComeFirstAndArticlesBeforeAllElse(_ query: String) throws {
    #expect(try found(query, limit: 5).map(\.id) == ["a12", "a11", "a10", "a9", "a8"])
    #expect(try found(query, limit: 43).last?.kind == .glossary)
  }

  @Test func whatIsOnlyCalledSoFollowsTheTitles() throws {
    let hits = try found("quagga", limit: 20)
    #expect(hits.prefix(12).allSatisfy { $0.title.hasPrefix("Quagga") })
    #expect(hits.dropFirst(12).map(\.id) == (101...108).map { "a\($0)" })
    #expect(hits[12].snippet.contains("[quagga]"))
    #expect(Set(hits.map { $0.kind.rawValue + $0.id }).count == 20)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score > $1.score })
  }

  @Test func whereTooFewAreCalledSoTheTextsAreWeighed() throws {
    #expect(try found("quagga", limit: 100).count == 43)
    let hits = try found("okapi", limit: 5)
    #expect(hits.count == 5)
    #expect(hits.allSatisfy { $0.snippet.contains("[okapi]") && $0.section.hasPrefix("Part") })
  }

  @Test(arguments: ["numbat okapi", "okapi numbat animal"])
  func theFewThatHaveAllWordsStandFirst(_ query: String) throws {
    let hits = try found(query, limit: 20)
    #expect(hits.first?.id == "a700")
    #expect(hits.first?.snippet.contains("[okapi] met a [numbat]") == true)
    #expect(hits.count == 20)
  }

  @Test func whereNoneHasAllWordsTheRarestTellsMost() throws {
    let hits = try found("zebra numbat", limit: 20)
    #expect(hits.first?.id == "a40")
    #expect(hits.count == 20)
    #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
  }
}

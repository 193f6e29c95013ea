import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// What is found in the real guide, also where a word is not typed to its end, or is mistyped.
@Suite struct SearchHitsTests {
  private static let library = try? Library(holding: RealContent.guide, isSound: true)

  private func hits(for query: String) throws -> [SearchHit] {
    try #require(Self.library).hits(for: query, limit: 10)
  }

  @Test(arguments: ["twitching", "weakness", "exercise", "stiffness", "leg cramping"])
  func everyLetterOfAWordFindsSomethingAndCorrectsNothing(_ text: String) throws {
    for length in 1...text.count {
      let start = String(text.prefix(length))
      let found = try hits(for: start)
      #expect(!found.isEmpty, "\(start)")
      #expect(found.allSatisfy { $0.correction == nil }, "\(start)")
    }
  }

  @Test func aWordThatIsNearlyWholeFindsWhatTheWholeWordFinds() throws {
    let whole = try hits(for: "twitching").map(\.id)
    for start in ["twitchi", "twitchin"] { #expect(try hits(for: start).map(\.id) == whole) }
  }

  @Test(arguments: [("twiching", "twitching"), ("cramsp", "cramps"), ("weeknes", "weakness")])
  func aMistypedWordIsMendedAndSaidSo(_ typed: String, _ meant: String) throws {
    let found = try hits(for: typed)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.correction == meant }, "\(found.map(\.correction))")
  }

  @Test func aFinishedWordIsNotMadeAnother() throws {
    #expect(try hits(for: "twitchi ").allSatisfy { $0.correction != nil })
  }
}

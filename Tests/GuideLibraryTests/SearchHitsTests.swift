import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// What is found in the real guide, also where a word is not typed to its end, or is mistyped.
@Suite struct SearchHitsTests {
  private static let library = try? Library(holding: RealContent.guide, isSound: true)

  private func search(_ query: String, isTyping: Bool = false) throws -> SearchResult {
    try #require(Self.library).search(for: query, limit: 10, isTyping: isTyping)
  }

  @Test(arguments: ["twitching", "weakness", "exercise", "stiffness", "leg cramping"])
  func everyLetterOfAWordFindsSomethingAndCorrectsNothing(_ text: String) throws {
    for length in 1...text.count {
      let start = String(text.prefix(length))
      let found = try search(start, isTyping: true)
      #expect(!found.hits.isEmpty, "\(start)")
      #expect(found.corrected == nil, "\(start)")
    }
  }

  @Test func aWordThatIsNearlyWholeFindsWhatTheWholeWordFinds() throws {
    let whole = try search("twitching").hits.map(\.id)
    for start in ["twitchi", "twitchin"] {
      #expect(try search(start, isTyping: true).hits.map(\.id) == whole)
    }
  }

  @Test(arguments: [("twiching", "twitching"), ("cramsp", "cramps"), ("weeknes", "weakness")])
  func aMistypedWordIsMendedAndSaidSo(_ typed: String, _ meant: String) throws {
    let found = try search(typed)
    #expect(found.corrected == meant)
    #expect(found.hits == (try search(meant).hits))
  }

  @Test func aFinishedWordIsNotMadeAnother() throws {
    #expect(try search("crampi ", isTyping: true).corrected != nil)
    #expect(try search("crampi", isTyping: true).corrected == nil)
    #expect(try search("crampi").corrected != nil)
  }

  @Test(arguments: ["als", "ms"]) func aWholeWordAtTheEndIsNoBeginning(_ word: String) throws {
    #expect(try search("twitching \(word)", isTyping: true).hits == (try search("twitching \(word)").hits))
  }

  /// One letter dropped, doubled or swapped with the next, at every place.
  @Test func slipsOfOneLetterChangeNothing() throws {
    var (kept, lost) = (0, [String]())
    for word in ["twitching", "cramps", "weakness", "numbness", "magnesium", "tingling"] {
      let right = try search(word).hits.first?.id
      for place in 1..<word.count - 1 {
        let letters = Array(word)
        var (dropped, doubled, swapped) = (letters, letters, letters)
        dropped.remove(at: place)
        doubled.insert(letters[place], at: place)
        swapped.swapAt(place, place + 1)
        for slip in [dropped, doubled, swapped].map({ String($0) }) where slip != word {
          if try search(slip).hits.first?.id == right { kept += 1 } else { lost.append(slip) }
        }
      }
    }
    #expect(lost.count * 60 <= kept, "lost: \(lost)")
  }

  @Test func theSentenceThatAnswersIsWholeAndNamesItsSource() throws {
    let hit = try #require(try search("is twitching common").hits.first { $0.id == "twitching" })
    #expect(hit.snippet.contains("["))
    #expect(!hit.snippet.contains("..."))
    let answers = try search("does a stroke need help at once").hits
    #expect(answers.contains { $0.snippet.hasSuffix(")") })
  }

  @Test func everySectionOfAPageCanBeFoundButThoseThatRepeat() {
    let found = Set(RealContent.guide.searchDocuments.map(\.section))
    #expect(found.isDisjoint(with: RealContent.guide.search.leftOut))
    #expect(found.count > 100)
  }

  @Test func whatTheGuideDoesNotHaveIsNamed() throws {
    let found = try search("qwrtzpx cramps 2024")
    #expect(found.unknown == ["qwrtzpx"])
    #expect(!found.hits.isEmpty)
  }

  @Test func whereNothingIsFoundNearWordsAreOffered() throws {
    let found = try search("twixqqqq")
    #expect(found.hits.isEmpty)
    #expect(found.near.contains("twitching"))
  }
}

import Authoring
import Knowledge
import Testing

/// What `search.md` and the fields for search say reaches the guide.
@Suite struct SearchWordsTests {
  private func reading(_ header: String) -> GuideReading {
    GuideReader.check(texts: [("search.md", "---\n\(header)\n---\nAbout search.\n")], today: nil)
  }

  private func said(_ header: String) -> [String] {
    reading(header).problems.filter { $0.file == "search.md" }.map(\.message)
  }

  @Test func everyFieldIsRead() {
    let words = reading(
      "functionWords: [A, the]\nsameWords:\n  - [pip, seed]\n  - [bark, apple tree]\nleftOut: [Read on]"
    ).guide.search
    #expect(words.functionWords == ["a", "the"])
    #expect(words.sameWords == [["pip", "seed"], ["bark", "apple tree"]])
    #expect(words.leftOut == ["Read on"])
    #expect(words.emergencies == nil)
  }

  @Test func anArticleThatIsNotThereIsSaid() {
    #expect(said("emergencies: nowhere").contains { $0.contains("nowhere") })
  }

  @Test func aFieldThatNobodyKnowsIsSaid() {
    #expect(said("sameWord: [a]").contains { $0.contains("sameWord") })
  }

  @Test func aMappingIsNoList() { #expect(said("functionWords: {a: b}").count == 1) }
}

import Knowledge
import TestSupport
import Testing

@testable import Authoring

/// Articles that are handed over while others are still read are those of the whole guide, in its order.
@Suite struct HandingOverTests {
  /// More than are read in one go, their order not that of their files; some with a fault, some with a warning.
  private let files: [String: String] = {
    var numbers = SeededNumbers(seed: 7)
    var files = SmallContent.files
    for number in 0..<200 {
      var text = SmallContent.article.replacing(
        "order: 10", with: "order: \(Int.random(in: 20..<90, using: &numbers))"
      )
      .replacing("A page", with: "Page \(number)")
      if number % 50 == 3 { text = text.replacing("finding:beta", with: "finding:none\(number)") }
      if number % 70 == 9 { text = text.replacing("nextReview: 2027-01-01", with: "nextReview: 2025-01-01") }
      if number % 90 == 11 { text = text.replacing("order: ", with: "order: x") }
      if number % 60 == 5 { text = text.replacing(" [WORK](source:work)", with: "") }
      files["articles/start/page\(number).md"] = text
    }
    return files
  }()

  @Test func inTheGuidesOrderAndWithTheSameProblems() throws {
    let folder = try TemporaryFolder(files)
    let whole = try GuideReader.read(folder: folder.path, today: nil)
    var taken: [Article] = []
    let handed = try GuideReader.read(
      folder: folder.path, today: nil, prepare: { articles, _ in articles }, consume: { taken += $0 })
    #expect(taken.count == 201 && taken == whole.guide.articles)
    #expect(taken.map(\.card.order) == taken.map(\.card.order).sorted())
    #expect(handed.guide.articles.map(\.card) == taken.map(\.card))
    #expect(handed.guide.articles.filter { !$0.body.isEmpty }.isEmpty)
    #expect(handed.problems == whole.problems && handed.problems.count == 14)
  }

  @Test func aCheckWithoutTextsFindsTheSame() throws {
    let folder = try TemporaryFolder(files)
    let whole = try GuideReader.check(folder: folder.path, today: nil, keepingTexts: true)
    let cards = try GuideReader.check(folder: folder.path, today: nil, keepingTexts: false)
    #expect(cards.problems == whole.problems)
    #expect(whole.problems.contains { $0.message == "no other article leads here" })
    #expect(whole.guide.articles.allSatisfy { !$0.body.isEmpty })
    #expect(cards.guide.articles.allSatisfy { $0.body.isEmpty })
    #expect(cards.guide.articles.map(\.card) == whole.guide.articles.map(\.card))
  }

  @Test func whatWasTakenOverIsHeldOnce() {
    let (log, other) = (ReadingLog(), ReadingLog())
    let file = ContentFile(path: "articles/start/page.md", text: "")
    other.report("a fault", help: "mend it", in: file)
    other.mention(.article("none"), in: file, at: .start)
    log.adopt(other)
    #expect(log.problems.count == 1 && log.mentions.count == 1)
    #expect(other.problems.isEmpty && other.mentions.isEmpty)
  }

  @Test func whatCannotBeTakenEndsTheReading() throws {
    struct Full: Error {}
    let folder = try TemporaryFolder(files)
    var count = 0
    #expect(throws: Full.self) {
      _ = try GuideReader.read(folder: folder.path, today: nil, prepare: { articles, _ in articles.count }) {
        _ in
        count += 1
        if count == 2 { throw Full() }
      }
    }
    #expect(count == 2)
  }
}

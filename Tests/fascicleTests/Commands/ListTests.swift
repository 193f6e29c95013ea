import Foundation
import Knowledge
import TestSupport
import Testing

/// The list tells everything about each article but its text.
@Suite struct ListTests {
  private struct Listed: Decodable, Equatable {
    let id, title, summary, topic, reviewed: String
    let sources: [String]
    let words: Int
  }

  @Test func everyFieldIsTheArticlesOwn() throws {
    let outcome = try Program.command(["list", "--json"])
    let listed = try JSONDecoder().decode([Listed].self, from: Data(outcome.output.utf8))
    let known = RealContent.guide.articles.map(\.card).map { card in
      Listed(
        id: card.id.name, title: card.title, summary: card.summary, topic: card.topic,
        reviewed: card.reviewed?.description ?? "", sources: card.sources.map(\.name), words: card.words)
    }
    #expect(listed == known)
    #expect(known.allSatisfy { $0.words > 0 && !$0.reviewed.isEmpty })
  }
}

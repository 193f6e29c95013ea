import Archive
import Knowledge
import TestSupport
import Testing

/// A library of which only some articles changed is the same as one packed anew.
@Suite struct RenewalTests {
  private let guide = RealContent.guide

  @Test func findsAndShowsTheNewTextAndNothingOfTheOld() throws {
    let shelter = try Shelter()
    let (path, anew) = (shelter.root + "/renewed.fascicle", shelter.root + "/anew.fascicle")
    let changed = [rewritten(guide.articles[3]), rewritten(guide.articles[7])]
    var after = guide
    for article in changed { after.articles[try position(of: article)] = article }
    try Library.pack(guide, isSound: true, origins: ["a": 1], to: path)
    #expect(try Library.renew(path, with: changed, origins: ["a": 2]))
    try Library.pack(after, isSound: true, origins: ["a": 2], to: anew)

    let (renewed, fresh) = (try Library(opening: path), try Library(opening: anew))
    #expect(try renewed.guide() == after)
    #expect(try renewed.origins() == ["a": 2])
    let old = try #require(guide.articles[3].card.title.split(separator: " ").last)
    for query in ["quagga", "quaga", "twitching", "exercise", "\(old)", guide.articles[7].card.title] {
      #expect(
        try renewed.hits(for: query, limit: 20).map(\.id) == fresh.hits(for: query, limit: 20).map(\.id),
        "\(query)")
    }
    #expect(try renewed.hits(for: "quagga", limit: 5).map(\.id).sorted() == changed.map(\.id.name).sorted())
  }

  @Test func anArticleThatIsNotThereLeavesTheFileAsItWas() throws {
    let shelter = try Shelter()
    let path = shelter.root + "/guide.fascicle"
    try Library.pack(guide, isSound: true, to: path)
    let stranger = Article(card: card("not-there", guide.articles[0].card), body: [])
    #expect(try !Library.renew(path, with: [stranger], origins: [:]))
    #expect(try Library(opening: path).guide() == guide)
  }

  private func position(of article: Article) throws -> Int {
    try #require(guide.articles.firstIndex { $0.id == article.id })
  }

  /// The article with another text, of more sections than before.
  private func rewritten(_ article: Article) -> Article {
    let sections = (1...9).flatMap { number in
      [
        Block.heading(level: 2, [.text("The quagga, part \(number)")]),
        Block.paragraph([.text("A quagga was an animal. Part \(number).")]),
      ]
    }
    return Article(card: card(article.id, article.card), body: sections)
  }

  private func card(_ id: Article.ID, _ old: ArticleCard) -> ArticleCard {
    ArticleCard(
      id: id, title: "About quaggas", summary: "What a quagga was.", topic: old.topic, order: old.order,
      conditions: old.conditions, keywords: ["zebra"], sources: old.sources, reviewed: old.reviewed,
      nextReview: old.nextReview, words: 90)
  }
}

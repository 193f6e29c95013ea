import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Archive

/// The first picture comes from the cover alone, and the cover is never believed where it is damaged.
@Suite struct LibraryCoverTests {
  private let shelter: Shelter
  private let path: String
  private let guide = RealContent.guide

  init() throws {
    shelter = try Shelter()
    path = shelter.root + "/guide.fascicle"
    try Library.pack(guide, isSound: true, to: path)
  }

  @Test func showsTheListAndTheFirstArticleWithoutTheDatabase() throws {
    try change { $0.replaceSubrange(100..<$0.count / 2, with: Data(count: $0.count / 2 - 100)) }
    let library = try Library(opening: path)
    #expect(try library.front(first: 5).articles == guide.articles.prefix(5).map { ListedArticle($0.card) })
    #expect(try library.front().title == guide.title)
    #expect(try library.article(guide.articles[0].id) == guide.articles[0])
    #expect(throws: LibraryError.damaged) { try library.guide() }
    #expect(throws: LibraryError.damaged) { try library.article(guide.articles[1].id) }
  }

  @Test func whatIsBelowTheCoverComesFromTheDatabase() throws {
    let many = (0..<LibraryCover.most + 2).map { number in
      let card = guide.articles[0].card
      return Article(
        card: ArticleCard(
          id: .init("article-\(number)"), title: "Article \(number)", summary: "A summary.",
          topic: card.topic,
          order: number, conditions: [], keywords: [], sources: [], reviewed: nil, nextReview: nil, words: 3),
        body: [.paragraph([.text("Words.")])])
    }
    var large = guide
    large.articles = many
    try Library.pack(large, isSound: false, to: path)
    let library = try Library(opening: path)
    #expect(library.cover?.articles.count == LibraryCover.most)
    #expect(try !library.front(first: 3).isSound)
    for limit in [0, 1, LibraryCover.most, LibraryCover.most + 1, .max] {
      let front = try library.front(first: limit)
      #expect(front.articles.map(\.id) == many.prefix(limit).map(\.id))
      #expect(front.isWhole == (limit > LibraryCover.most + 1))
    }
  }

  /// Every byte of the cover counts; from the database the same is read.
  @Test(arguments: [0, 1, 200, -1, -8, -9, -16, -17, -24, -25])
  func aDamagedCoverIsNotBelieved(_ place: Int) throws {
    let start = try LibraryHeader(of: path).databaseBytes
    try change { $0[place < 0 ? $0.count + place : start + place] ^= 0x41 }
    let library = try Library(opening: path)
    #expect(library.cover == nil)
    #expect(try library.front().articles == guide.articles.map { ListedArticle($0.card) })
    #expect(try library.guide() == guide)
  }

  @Test(arguments: [1, 24, 25, 1_000])
  func aFileThatIsCutHasNone(_ missing: Int) throws {
    try change { $0.removeLast(missing) }
    let library = try Library(opening: path)
    #expect(library.cover == nil)
    #expect(try library.guide() == guide)
  }

  @Test func anEmptyGuideHasOneToo() throws {
    try Library.pack(Guide(), isSound: true, to: path)
    let library = try Library(opening: path)
    #expect(library.cover != nil)
    #expect(try library.front().isWhole && library.front().articles.isEmpty)
  }

  @Test func aRenewedLibraryHasOneOfItsOwn() throws {
    let (old, card) = (guide.articles[0], guide.articles[0].card)
    let new = Article(
      card: ArticleCard(
        id: old.id, title: "Another title", summary: card.summary, topic: card.topic, order: card.order,
        conditions: card.conditions, keywords: card.keywords, sources: card.sources, reviewed: card.reviewed,
        nextReview: card.nextReview, words: 1), body: [.paragraph([.text("Quagga.")])])
    #expect(try Library.renew(path, with: [new], origins: [:]))
    let cover = try #require(try Library(opening: path).cover)
    #expect(cover.articles.first?.title == "Another title")
    #expect(cover.first == new)
  }

  /// A cover that says anything, under a right sum, is taken or left, and never harms.
  @Test(arguments: 0..<8)
  func aForgedCoverHarmsNobody(_ seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let start = try LibraryHeader(of: path).databaseBytes
    for _ in 0..<60 {
      let cover = Mutation.of([UInt8](data[start..<data.count - 24]), by: &random)
      var forged = data[..<start] + cover
      for number in [UInt64(cover.count), UInt64(bitPattern: Checksum.of(cover))] {
        withUnsafeBytes(of: number.littleEndian) { forged += $0 }
      }
      try (forged + data.suffix(8)).write(to: URL(fileURLWithPath: path))
      let library = try Library(opening: path)
      for limit in [0, 1, 50, .max] {
        let front = try library.front(first: limit)
        #expect(front.articles.count <= limit)
        for article in front.articles.prefix(2) { _ = try library.article(article.id) }
      }
    }
  }

  private func change(_ change: (inout Data) -> Void) throws {
    let file = URL(fileURLWithPath: path)
    var data = try Data(contentsOf: file)
    change(&data)
    try data.write(to: file)
  }
}

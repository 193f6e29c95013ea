import Foundation
import Knowledge
import System
import TestSupport
import Testing

@testable import GuideLibrary

/// The first picture comes from the snapshot alone, and that is never believed where it is damaged.
@Suite struct StartupSnapshotTests {
  private let folder: TestFolder
  private let path: String
  private let guide = RealContent.guide

  init() throws {
    folder = try TestFolder()
    path = folder.path + "/guide.fascicle"
    try Library.pack(guide, isSound: true, to: path)
  }

  @Test func showsTheListAndTheFirstArticleWithoutTheDatabase() throws {
    try change { $0.replaceSubrange(100..<$0.count / 2, with: Data(count: $0.count / 2 - 100)) }
    let library = try Library(opening: path)
    #expect(try library.summary(first: 5).articles == guide.articles.prefix(5).map { ListedArticle($0.card) })
    #expect(try library.summary().title == guide.title)
    #expect(try library.article(guide.articles[0].id) == guide.articles[0])
    #expect(throws: LibraryError.damaged) { try library.guide() }
    #expect(throws: LibraryError.damaged) { try library.article(guide.articles[1].id) }
  }

  @Test func whatIsBelowTheSnapshotComesFromTheDatabase() throws {
    let many = (0..<StartupSnapshot.articleLimit + 2).map { number in
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
    #expect(library.snapshot?.summary.articles.count == StartupSnapshot.articleLimit)
    #expect(try !library.summary(first: 3).isSound)
    for limit in [0, 1, StartupSnapshot.articleLimit, StartupSnapshot.articleLimit + 1, .max] {
      let summary = try library.summary(first: limit)
      #expect(summary.articles.map(\.id) == many.prefix(limit).map(\.id))
      #expect(summary.isWhole == (limit > StartupSnapshot.articleLimit + 1))
    }
  }

  /// Every byte of the snapshot counts; from the database the same is read.
  @Test(arguments: [0, 1, 200, -1, -8, -9, -16, -17, -24, -25])
  func aDamagedSnapshotIsNotBelieved(_ place: Int) throws {
    let start = try databaseSize()
    try change { $0[place < 0 ? $0.count + place : start + place] ^= 0x41 }
    let library = try Library(opening: path)
    #expect(library.snapshot == nil)
    #expect(try library.summary().articles == guide.articles.map { ListedArticle($0.card) })
    #expect(try library.guide() == guide)
  }

  @Test(arguments: [1, 24, 25, 1_000])
  func aFileThatIsCutHasNone(_ missing: Int) throws {
    try change { $0.removeLast(missing) }
    let library = try Library(opening: path)
    #expect(library.snapshot == nil)
    #expect(try library.guide() == guide)
  }

  @Test func anEmptyGuideHasOneToo() throws {
    try Library.pack(Guide(), isSound: true, to: path)
    let library = try Library(opening: path)
    #expect(library.snapshot != nil)
    #expect(try library.summary().isWhole && library.summary().articles.isEmpty)
  }

  /// A snapshot that says anything, under a right sum, is taken or left, and never harms.
  @Test(arguments: 0..<8)
  func aForgedSnapshotHarmsNobody(_ seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let start = try databaseSize()
    for _ in 0..<60 {
      let snapshot = Mutation.of([UInt8](data[start..<data.count - 24]), by: &random)
      var forged = data[..<start] + snapshot
      for number in [UInt64(snapshot.count), Checksum.of(snapshot)] {
        withUnsafeBytes(of: number.littleEndian) { forged += $0 }
      }
      try (forged + data.suffix(8)).write(to: URL(fileURLWithPath: path))
      let library = try Library(opening: path)
      for limit in [0, 1, 50, .max] {
        let summary = try library.summary(first: limit)
        #expect(summary.articles.count <= limit)
        for article in summary.articles.prefix(2) { _ = try library.article(article.id) }
      }
    }
  }

  /// How long the database is, by its own header; behind it lies the snapshot.
  private func databaseSize() throws -> Int {
    let header = try Data(contentsOf: URL(fileURLWithPath: path)).prefix(100)
    return header[28..<32].reduce(0) { $0 << 8 | Int($1) } * 4_096
  }

  private func change(_ change: (inout Data) -> Void) throws {
    let file = URL(fileURLWithPath: path)
    var data = try Data(contentsOf: file)
    change(&data)
    try data.write(to: file)
  }
}

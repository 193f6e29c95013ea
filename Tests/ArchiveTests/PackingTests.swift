import Archive
import Foundation
import Knowledge
import TestSupport
import Testing

/// What a library file gives back is what was put into it, to the last letter.
@Suite struct PackingTests {
  @Test func theWholeGuideComesBackAsItWas() throws {
    let shelter = try Shelter()
    let guide = RealContent.guide
    let path = shelter.root + "/guide.fascicle"
    try Library.pack(guide, isSound: true, to: path)
    let library = try Library(opening: path)
    #expect(try library.guide() == guide)
    #expect(try library.front().topics == guide.topics)
    #expect(try library.cards() == guide.articles.map(\.card))
    #expect(try library.front().articles == guide.articles.map { ListedArticle($0.card) })
    for article in guide.articles { #expect(try library.article(article.id) == article) }
  }

  @Test func theTopOfTheListComesFirst() throws {
    let shelter = try Shelter()
    let path = shelter.root + "/guide.fascicle"
    try Library.pack(RealContent.guide, isSound: true, to: path)
    let library = try Library(opening: path)
    let (top, whole) = (try library.front(first: 3), try library.front())
    #expect(top.articles.map(\.id) == whole.articles.prefix(3).map(\.id))
    #expect(!top.isWhole && whole.isWhole)
    #expect(try library.front(first: whole.articles.count).isWhole)
  }

  @Test func theSameGuideGivesTheSameBytes() throws {
    let shelter = try Shelter()
    let guide = RealContent.guide
    let paths = ["one", "two"].map { "\(shelter.root)/\($0)" }
    for path in paths { try Library.pack(guide, isSound: true, to: path) }
    let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
  }

  @Test func articlesThatComeOneByOneGiveTheSameBytes() throws {
    let shelter = try Shelter()
    let guide = RealContent.guide
    let (whole, parts) = (shelter.root + "/whole", shelter.root + "/parts")
    try Library.pack(guide, isSound: true, origins: ["a": 1], to: whole)
    try Library.pack(to: parts) { library in
      for article in guide.articles { try library.add(PackedArticles([article], counting: library.words)) }
      return LibraryRest(guide, isSound: true, origins: ["a": 1])
    }
    let files = try [whole, parts].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
  }

  @Test func whatIsGivenUpLeavesWhatWasThere() throws {
    struct GivenUp: Error {}
    let shelter = try Shelter()
    let path = shelter.root + "/guide.fascicle"
    try Library.pack(RealContent.guide, isSound: true, to: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: GivenUp.self) {
      try Library.pack(to: path) { library in
        try library.add(PackedArticles(RealContent.guide.articles.prefix(3), counting: library.words))
        throw GivenUp()
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelter.root) == ["guide.fascicle"])
  }
}

import Foundation
import GuideLibrary
import Knowledge
import TestSupport
import Testing

/// What a library file gives back is what was put into it, to the last letter.
@Suite struct PackingTests {
  @Test func theWholeGuideComesBackAsItWas() throws {
    let folder = try TestFolder()
    let guide = RealContent.guide
    let path = folder.path + "/guide.fascicle"
    try Library.pack(guide, isSound: true, to: path)
    let library = try Library(opening: path)
    #expect(try library.guide() == guide)
    let summary = try library.summary()
    #expect(summary.topics == guide.topics && summary.id == guide.id && summary.language == guide.language)
    #expect(try library.cards() == guide.articles.map(\.card))
    #expect(try library.summary().articles == guide.articles.map { ListedArticle($0.card) })
    for article in guide.articles { #expect(try library.article(article.id) == article) }
  }

  @Test func theTopOfTheListComesFirst() throws {
    let folder = try TestFolder()
    let path = folder.path + "/guide.fascicle"
    try Library.pack(RealContent.guide, isSound: true, to: path)
    let library = try Library(opening: path)
    let (top, whole) = (try library.summary(first: 3), try library.summary())
    #expect(top.articles.map(\.id) == whole.articles.prefix(3).map(\.id))
    #expect(!top.isWhole && whole.isWhole)
    #expect(try library.summary(first: whole.articles.count).isWhole)
  }

  @Test func theSameGuideGivesTheSameBytes() throws {
    let folder = try TestFolder()
    let guide = RealContent.guide
    let paths = ["one", "two"].map { "\(folder.path)/\($0)" }
    for path in paths { try Library.pack(guide, isSound: true, to: path) }
    let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
  }

  @Test func articlesThatComeOneByOneGiveTheSameBytes() throws {
    let folder = try TestFolder()
    let guide = RealContent.guide
    let (whole, parts) = (folder.path + "/whole", folder.path + "/parts")
    try Library.pack(guide, isSound: true, to: whole)
    try Library.pack(to: parts) { library in
      for article in guide.articles { try library.add(PreparedArticles([article], guide.search)) }
      return (guide, true)
    }
    let files = try [whole, parts].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    #expect(files[0] == files[1])
  }

  @Test func whatIsGivenUpLeavesWhatWasThere() throws {
    struct GivenUp: Error {}
    let folder = try TestFolder()
    let path = folder.path + "/guide.fascicle"
    try Library.pack(RealContent.guide, isSound: true, to: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: GivenUp.self) {
      try Library.pack(to: path) { library in
        try library.add(PreparedArticles(RealContent.guide.articles.prefix(3), RealContent.guide.search))
        throw GivenUp()
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["guide.fascicle"])
  }
}

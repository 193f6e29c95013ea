import Foundation
import Knowledge
import Testing

@testable import Authoring

/// Only what changed is read again, and only where that is enough.
@Suite struct RevisingTests {
  private let folder: TemporaryFolder
  private let reading: GuideReading

  init() throws {
    folder = try TemporaryFolder(SmallContent.files)
    reading = try GuideReader.read(folder: folder.path, today: nil)
    try #require(!reading.hasErrors)
  }

  private func revision() throws -> GuideRevision? {
    try GuideReader.revise(
      reading.guide, articles: reading.guide.articles.map(\.id), since: reading.origins, folder: folder.path)
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(toFile: folder.path + "/" + path, atomically: false, encoding: .utf8)
  }

  @Test func nothingChanged() throws {
    let revision = try #require(try revision())
    #expect(revision.articles.isEmpty && revision.origins == reading.origins)
    #expect(reading.origins.count == SmallContent.files.count)
  }

  @Test func aChangedArticleIsReadAsInTheWholeFolder() throws {
    let text = SmallContent.article.replacing("Alpha is a sign", with: "Alpha is one sign")
    try write(text, to: "articles/start/page.md")
    let revision = try #require(try revision())
    let anew = try GuideReader.read(folder: folder.path, today: nil)
    #expect(revision.articles == anew.guide.articles && revision.articles != reading.guide.articles)
    #expect(revision.origins == anew.origins && revision.origins != reading.origins)
  }

  @Test(arguments: [
    ("another kind of file changed", "findings/signs/beta.md", SmallContent.beta + "\nMore.\n"),
    ("an article is new", "articles/start/more.md", SmallContent.article),
    (
      "an article has a fault", "articles/start/page.md",
      SmallContent.article.replacing("order: 10", with: "order: ten")
    ),
    (
      "an article leads nowhere", "articles/start/page.md",
      SmallContent.article.replacing("finding:beta", with: "finding:none")
    ),
  ])
  func elseTheWholeIsToBeRead(_ what: String, _ path: String, _ text: String) throws {
    try #require(SmallContent.files[path] != text)
    try write(text, to: path)
    #expect(try revision() == nil, "\(what)")
  }

  @Test func soItIsWhenAFileIsGone() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/glossary/word.md")
    #expect(try revision() == nil)
  }
}

import Authoring
import Foundation
import Testing

@testable import Benchmark

/// The made files, read by those who will read them.
@Suite struct CorpusTests {
  private let maker = ArticleMaker(seed: 5, count: 100)

  @Test func theContentIsSoundAndHoldsEveryArticle() throws {
    let work = NSTemporaryDirectory() + "corpus-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: work) }
    let corpus = Corpus(in: work, articles: 100)
    try corpus.make(from: Project.contentFolder)
    let reading = try GuideReader.read(folder: corpus.content, today: nil)
    #expect(reading.problems.filter { $0.level == .error } == [])
    let own = try #require(Project.guide).articles.count
    #expect(reading.guide.articles.count == own + 100)
    #expect(reading.guide.articles.last?.id.name == "made-000100")
    #expect(try lines(corpus.titles).count == 100)
    #expect(try lines(corpus.long).count > 1_200)
    #expect(try FileManager.default.contentsOfDirectory(atPath: corpus.site + "/content").count == 100)

    let changed = corpus.content + "/articles/made/made-000051.md"
    let before = try String(contentsOfFile: changed, encoding: .utf8)
    try corpus.change(time: 2, original: Project.contentFolder)
    #expect(try String(contentsOfFile: changed, encoding: .utf8) != before)
  }

  /// A guide that is too large would not be packed, and nothing could be measured.
  @Test func theLargestGuideIsNotTooLarge() throws {
    let maker = ArticleMaker(seed: Corpus.seed, count: 10_000)
    let sample = stride(from: 1, through: 10_000, by: 50)
    let bytes = sample.reduce(0) { $0 + maker.article($1).content(source: "ng127").utf8.count }
    let ours = try #require(
      FileManager.default.enumerator(atPath: Project.contentFolder)?.allObjects as? [String]
    ).reduce(0) { $0 + (FileManager.default.contents(atPath: Project.contentFolder + "/" + $1)?.count ?? 0) }
    #expect(bytes * 50 + ours < Limits.folderBytes.value * 19 / 20)
  }

  private func lines(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }

  @Test func linesAreNoLongerThanThePane() {
    for number in 1...20 {
      for line in maker.article(number).lines(columns: 60) { #expect(line.utf8.count <= 60, "\(line)") }
    }
  }

  @Test func everyFormatTellsTheSame() {
    let article = MadeArticle(
      number: 3, title: "A title", summary: "Short.",
      pieces: [
        .heading("Head"), .paragraph("Some words."), .list(["One.", "Two."]),
        .table([["a", "b", "c"], ["d", "e", "f"]]), .link("Other", to: 12),
      ])
    let table = "| a | b | c |\n|---|---|---|\n| d | e | f |"
    #expect(
      article.page
        == "---\ntitle: \"A title\"\n---\n## Head\n\nSome words.\n\n- One.\n- Two.\n\n\(table)\n\n"
        + "See [Other](/made-000012/).\n")
    #expect(article.content(source: "who").contains("\nsources: [who]\n"))
    #expect(article.content(source: "who").contains("Some words [S](source:who).\n"))
    #expect(article.content(source: "who").hasSuffix("See [Other](article:made-000012).\n"))
    #expect(article.item.contains("<li>One.</li><li>Two.</li>"))
    #expect(article.lines(columns: 9).contains("Some"))
    #expect(SearchTable.statement(article).hasPrefix("INSERT INTO article VALUES('made-000003', 'A title', "))
  }
}

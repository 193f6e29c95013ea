import Knowledge
import Testing

/// Conditions, sources, words and rows of the comparison as they are read.
@Suite struct LibraryReaderTests {
  @Test func aCondition() throws {
    let text = (SmallContent.files["conditions/first.md"] ?? "").replacing(
      "kind: compared", with: "kind: mimic\nhpo: \"HP:1\"\nomim: [2]\nmondo: [3, 4]")
    let condition = try #require(
      try SmallContent.reading(["conditions/first.md": text]).guide.conditions.first { $0.id == "first" })
    #expect(condition.name == "First condition")
    #expect(condition.short == "First")
    #expect(condition.kind == .mimic)
    #expect(condition.article == "page")
    #expect(condition.codes == ["HP:1", "2", "3", "4"])
    #expect(condition.sources == ["work"])
    #expect(PlainText.of(condition.body) == "About it.")
  }

  @Test func aSource() throws {
    let source = try #require(try SmallContent.reading().guide.sources.first)
    #expect(source.id == "work")
    #expect(source.title == "A work")
    #expect(source.by == "Somebody")
    #expect(source.year == 2020)
    #expect(source.url == "https://example.org/work")
    #expect(source.kind == .review)
  }

  @Test func aSourceWithoutYear() throws {
    let text = SmallContent.work.replacing("year: 2020\n", with: "")
    let reading = try SmallContent.reading(["sources/work.md": text])
    #expect(reading.problems == [])
    #expect(reading.guide.sources.first?.year == nil)
  }

  @Test func aRow() throws {
    let row = try #require(try SmallContent.reading().guide.comparison.first)
    #expect(row.id == "feature")
    #expect(row.title == "Feature")
    #expect(row.cells == ["first": "Like this.", "second": "Like that."])
    #expect(row.findings == ["alpha"])
    #expect(row.sources == ["first": ["work"], "second": ["work"]])
    #expect(PlainText.of(row.body) == "What to make of it.")
  }

  @Test func rowsAndArticlesStandInTheirOrder() throws {
    let guide = try SmallContent.reading([
      "comparison/zero.md": SmallContent.feature.replacing("order: 10", with: "order: 5"),
      "comparison/also.md": SmallContent.feature,
      "articles/start/last.md": SmallContent.article.replacing("order: 10", with: "order: 20"),
      "articles/start/first.md": SmallContent.article.replacing("order: 10", with: "order: -1"),
    ]).guide
    #expect(guide.comparison.map(\.id) == ["zero", "also", "feature"])
    #expect(guide.articles.map(\.id) == ["first", "page", "last"])
  }
}

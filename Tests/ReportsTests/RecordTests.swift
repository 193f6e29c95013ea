import Knowledge
import Reports
import TestSupport
import Testing

/// Articles, findings and the comparison as JSON.
@Suite struct RecordTests {
  private static func card(reviewed: CalendarDay?) -> ArticleCard {
    ArticleCard(
      id: "page", title: "A page", summary: "About \"it\".", topic: "start", order: 10, conditions: ["first"],
      keywords: ["alpha"], sources: ["one", "two"], reviewed: reviewed, nextReview: nil, words: 412)
  }

  @Test func anArticle() throws {
    let record = try ParsedJSON(ArticleRecord(Self.card(reviewed: CalendarDay("2026-11-20"))))
    #expect(record.keys.isSuperset(of: ["id", "title", "summary", "topic", "sources", "reviewed", "words"]))
    #expect(record["id"].text == "page")
    #expect(record["title"].text == "A page")
    #expect(record["summary"].text == "About \"it\".")
    #expect(record["topic"].text == "start")
    #expect(record["sources"].texts == ["one", "two"])
    #expect(record["reviewed"].text == "2026-11-20")
    #expect(record["words"].number == 412)
  }

  @Test func anArticleWithoutReviewHasTheKeyAllTheSame() throws {
    #expect(try ParsedJSON(ArticleRecord(Self.card(reviewed: nil)))["reviewed"].text == "")
  }

  @Test func aFinding() throws {
    let finding = Made.finding("alpha", alone: .emergency, fits: ["first": .strong, "second": .against])
    let record = try ParsedJSON(FindingRecord(finding))
    #expect(
      record.keys.isSuperset(of: [
        "id", "code", "section", "ask", "term", "kind", "alone", "fits", "hpo", "sources",
      ]))
    #expect(record["id"].text == "alpha")
    #expect(record["code"].text == "ALPHA")
    #expect(record["section"].text == "signs")
    #expect(record["ask"].text == "Is there alpha?")
    #expect(record["term"].text == "alpha sign")
    #expect(record["kind"].text == "yesno")
    #expect(record["alone"].text == "emergency")
    #expect(record["fits"].textsByKey == ["first": "strong", "second": "against"])
    #expect(record["hpo"].texts == [])
    #expect(record["sources"].texts == ["alpha-work"])
  }

  @Test(arguments: [(nil, "none"), (.routine, "routine"), (.soon, "soon")] as [(Urgency?, String)])
  func theLevelOfAFinding(alone: Urgency?, word: String) throws {
    #expect(try ParsedJSON(FindingRecord(Made.finding("alpha", alone: alone)))["alone"].text == word)
  }

  @Test func theComparison() throws {
    let rows = [
      ComparisonRow(
        id: "feature", title: "Feature", order: 1, cells: ["first": "Like this.", "second": "Like that."],
        findings: ["alpha"], sources: ["first": ["one", "two"], "second": ["two", "three"]], body: [])
    ]
    func condition(_ name: String) -> Condition {
      Condition(
        id: Condition.ID(name), name: "The \(name)", short: name, kind: .compared, article: nil, codes: [],
        sources: [],
        body: [])
    }
    let both = try ParsedJSON(ComparisonRecord(rows, conditions: [condition("second"), condition("first")]))
    #expect(both.keys.isSuperset(of: ["conditions", "rows"]))
    #expect(
      both["conditions"].items.map(\.textsByKey) == [
        ["id": "second", "name": "The second"], ["id": "first", "name": "The first"],
      ])
    let row = try #require(both["rows"].items.first)
    #expect(row.keys.isSuperset(of: ["id", "title", "cells", "sources"]))
    #expect(row["id"].text == "feature")
    #expect(row["title"].text == "Feature")
    #expect(row["cells"].textsByKey == ["first": "Like this.", "second": "Like that."])
    #expect(row["sources"].texts == ["two", "three", "one"])
    let one = try ParsedJSON(ComparisonRecord(rows, conditions: [condition("first")]))
    #expect(one["rows"].items.first?["cells"].textsByKey == ["first": "Like this."])
    #expect(one["rows"].items.first?["sources"].texts == ["one", "two"])
    let more = try ParsedJSON(ComparisonRecord(rows, conditions: [condition("first"), condition("third")]))
    #expect(more["conditions"].items.map(\.["id"].text) == ["first", "third"])
    #expect(more["rows"].items.first?["cells"].textsByKey == ["first": "Like this."])
  }
}

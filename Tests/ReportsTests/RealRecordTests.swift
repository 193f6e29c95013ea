import Knowledge
import Reports
import TestSupport
import Testing

/// Records of the real content.
@Suite struct RealRecordTests {
  @Test func everyArticleHasItsRecord() throws {
    let records = try RealContent.guide.articles.map { try ParsedJSON(ArticleRecord($0.card)) }
    #expect(records.count >= 30)
    for record in records {
      #expect(record["words"].number ?? 0 > 100)
      #expect(record["sources"].texts?.isEmpty == false)
      #expect(record["reviewed"].text?.count == 10)
    }
  }

  @Test func everyFindingHasItsRecordInTheOrderAsked() throws {
    let records = try RealContent.guide.findings.map { try ParsedJSON(FindingRecord($0)) }
    let asked = RealContent.guide.pages.flatMap(\.findings).map(\.name)
    #expect(records.prefix(asked.count).map(\.["id"].text) == asked)
    #expect(Set(records.compactMap(\.["code"].text)).count == records.count)
  }

  @Test func theComparisonHasNoEmptyCell() throws {
    let record = try ParsedJSON(
      ComparisonRecord(RealContent.guide.comparison, conditions: RealContent.index.compared))
    #expect(record["conditions"].items.count == 3)
    for row in record["rows"].items {
      #expect(row["cells"].textsByKey?.values.filter { !$0.isEmpty }.count == 3, "\(row["id"].text ?? "")")
      #expect(row["sources"].texts?.isEmpty == false)
    }
  }

  /// A reason is never left without its answers, its words or its sources, whichever yes led to it.
  @Test(arguments: RealContent.guide.findings.filter { $0.kind == .yesno }.map(\.id))
  func theAdviceOnEachYes(id: Finding.ID) throws {
    let record = try ParsedJSON(AdviceRecord(try .real(Made.sheet(yes: [id]))))
    #expect(record["headline"].text?.isEmpty == false)
    #expect(record["doNow"].texts?.isEmpty == false)
    #expect(record["watchFor"].texts?.isEmpty == false)
    #expect(!record["reasons"].items.isEmpty)
    for reason in record["reasons"].items {
      #expect(reason["text"].text?.isEmpty == false)
      #expect(reason["sources"].texts?.isEmpty == false)
      #expect(!reason["because"].items.isEmpty)
    }
  }
}

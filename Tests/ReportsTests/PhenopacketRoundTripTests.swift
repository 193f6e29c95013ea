import Authoring
import Knowledge
import Reports
import TestSupport
import Testing

/// A Phenopacket read back never says more than was answered.
@Suite struct PhenopacketRoundTripTests {
  @Test(arguments: FhirSheets.drawn)
  func unknownNeverBecomesNo(sheet: AnswerSheet) throws {
    let report = try Report.real(sheet)
    let reading = try AnswersReader(RealContent.guide, index: RealContent.index)
      .read(JSON.pretty(PhenopacketRecord(report)))
    let given = RealContent.book.completed(sheet).answers
    let idle = RealContent.book.idle(in: sheet)
    for (finding, answer) in reading.sheet.answers where answer == .no {
      #expect(given[finding] == .no || (given[finding] == nil && idle.contains(finding)), "\(finding)")
    }
    for finding in RealContent.guide.findings where given[finding.id] == .yes && !finding.hpo.isEmpty {
      #expect(reading.sheet.answers[finding.id] == .yes, "\(finding.id)")
    }
    #expect(reading.sheet.age == RealContent.book.completed(sheet).age)
    #expect(!reading.sheet.answers.values.contains(.unsure))
  }

  /// Whatever was observed, no term at or above it is excluded.
  @Test(arguments: FhirSheets.drawn)
  func nothingIsBothObservedAndExcluded(sheet: AnswerSheet) throws {
    let packet = try ParsedJSON(PhenopacketRecord(Report.real(sheet)))
    let features = packet["phenotypicFeatures"].items
    let ids = features.compactMap(\.["type"]["id"].text)
    #expect(Set(ids).count == ids.count)
    let excluded = Set(
      features.filter { $0.keys.contains("excluded") }.compactMap(\.["type"]["id"].text))
    for id in ids where !excluded.contains(id) {
      #expect(RealContent.guide.terms.atOrAbove(id).isDisjoint(with: excluded))
    }
    for feature in features {
      let id = try #require(feature["type"]["id"].text)
      #expect(feature["type"]["label"].text == RealContent.guide.terms[id]?.label)
    }
  }
}

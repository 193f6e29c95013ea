import Knowledge
import TestSupport
import Testing

/// Looking things up by their names.
@Suite struct GuideIndexTests {
  @Test func findingsByIdAndByCode() {
    let index = GuideIndex(Made.guide([Made.finding("alpha"), Made.finding("beta")]))
    #expect(index.findings["beta"]?.code == "BETA")
    #expect(index.findingsByCode["ALPHA"]?.id == "alpha")
    #expect(index.findings["gamma"] == nil)
    #expect(index.edition == "7")
  }

  @Test func comparedConditionsKeepTheColumnsOrder() {
    var guide = Made.guide([], compared: ["second", "missing", "first"])
    guide.conditions = ["first", "second", "third"].map {
      Condition(
        id: Condition.ID($0), name: "The \($0)", short: $0, kind: .compared, article: nil, codes: [],
        sources: [],
        body: [])
    }
    #expect(GuideIndex(guide).compared.map(\.name) == ["The second", "The first"])
  }

  @Test func theFirstOfTwoWithOneNameIsKept() {
    let guide = Made.guide([Made.finding("alpha", alone: .soon), Made.finding("alpha", alone: .routine)])
    #expect(GuideIndex(guide).findings["alpha"]?.urgencyIfYes == .soon)
  }

  @Test func aRowsSourcesAreTheChosenColumnsOwnEachOnce() {
    let row = ComparisonRow(
      id: "feature", title: "Feature", order: 1, cells: [:], findings: [],
      sources: ["first": ["one", "two"], "second": ["two", "three"], "third": ["four"]], body: [])
    #expect(row.sources(for: ["second", "first"]) == ["two", "three", "one"])
    #expect(row.sources(for: ["fourth"]) == [])
  }

  @Test(
    arguments: [
      (["first"], true), (["third", "second"], true), (["third"], false), (["third", "fourth"], false),
      ([], false),
    ] as [([Condition.ID], Bool)])
  func aRowSpeaksOfTheConditionsItHasACellFor(_ conditions: [Condition.ID], _ speaks: Bool) {
    let row = ComparisonRow(
      id: "feature", title: "Feature", order: 1, cells: ["first": "Like this.", "second": "Like that."],
      findings: [], sources: ["third": ["one"]], body: [])
    #expect(row.speaks(of: conditions) == speaks)
  }
}

import Authoring
import Knowledge
import TestSupport
import Testing

/// Terms that alarm: one that the checklist does not ask for is never passed over quietly.
@Suite struct AlarmingTermTests {
  private func notUsed(_ feature: String, _ name: String = "phenotypicFeatures") throws -> [NotUsed] {
    try ImportContent.read("{\"\(name)\": [\(feature)]}").notUsed
  }

  /// In the small vocabulary T:7 alarms, and T:8 stands below it and below alpha's T:2.
  @Test(arguments: [
    (#"{"type": {"id": "T:7"}}"#, [true]), (#"{"type": {"id": "T:7"}, "excluded": true}"#, [false]),
    (#"{"type": {"id": "T:1"}}"#, [false]), (#"{"type": {"id": "T:99"}}"#, [false]),
    // It answers alpha, which is less than what it says.
    (#"{"type": {"id": "T:8"}}"#, [true]), (#"{"type": {"id": "T:3"}}"#, []),
  ])
  func mayMatter(feature: String, expected: [Bool]) throws {
    #expect(try notUsed(feature).map(\.mayMatter) == expected)
  }

  @Test(arguments: ["t:2", "T_2", "http://x.org/obo/T_2"])
  func otherWaysToWriteATerm(id: String) throws {
    #expect(
      try ImportContent.read("{\"phenotypes\": [{\"type\": {\"id\": \"\(id)\"}}]}").sheet.answers == [
        "alpha": .yes
      ])
  }

  /// The list under other versions' names, or a single feature in its place.
  @Test func misshapenPackets() throws {
    let feature = #"{"type": {"id": "T:2"}}"#
    for text in [
      "{\"phenotypicFeatures\": \(feature)}", "{\"phenotypes\": [\(feature)]}",
      "{\"PhenotypicFeatures\": [\(feature)]}",
    ] {
      #expect(try ImportContent.read(text).sheet.answers == ["alpha": .yes], "\(text)")
    }
    let twice = "{\"phenotypicFeatures\": [\(feature)], \"phenotypicFeatures\": []}"
    #expect(ImportContent.fault(twice)?.contains("phenotypicFeatures stands twice") == true)
  }

  @Test func whatAFeatureHasBesideItsTermIsTold() throws {
    let told = try notUsed(
      #"{"type": {"id": "T:2"}, "onset": {"age": 1}, "severity": {"id": "S"}, "exclude": true}"#)
    #expect(told.map(\.what).contains("onset, severity"))
    #expect(told.filter(\.mayMatter).map(\.place) == ["phenotypicFeatures[0].exclude"])
  }

  /// The real vocabulary marks some, and what stands below a mark alarms too.
  @Test func theRealGuideMarksThem() {
    let terms = RealContent.guide.terms
    let marked = terms.terms.filter(\.alarms)
    #expect(marked.count >= 30)
    #expect(terms.terms.count { terms.alarms($0.id) } > marked.count)
    // A finding's own term is asked for, so it is never left out.
    for finding in RealContent.guide.findings {
      for id in finding.hpo where terms.alarms(id) {
        #expect((finding.urgencyIfYes ?? .selfcare) >= .today, "\(id)")
      }
    }
  }
}

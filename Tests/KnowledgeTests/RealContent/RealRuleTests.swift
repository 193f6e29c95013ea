import Knowledge
import TestSupport
import Testing

/// Every rule of the real content does what its own cases say.
@Suite struct RealRuleTests {
  @Test func thereAreRules() {
    #expect(RealContent.guide.rules.count >= 40)
    #expect(RealContent.guide.findings.count >= 70)
  }

  @Test(arguments: RealContent.guide.rules.map(\.id))
  func casesHold(id: Rule.ID) throws {
    let rule = try #require(RealContent.guide.rules.first { $0.id == id })
    #expect(rule.cases.contains { $0.fires })
    #expect(rule.cases.contains { !$0.fires })
    for example in rule.cases {
      #expect(RealContent.book.holds(id, for: example.sheet) == example.fires)
      if let urgency = example.urgency { #expect(RealContent.book.urgency(of: example.sheet) == urgency) }
    }
  }

  /// A case in which an urgency rule holds reaches at least its level, and shows the rule as a reason.
  @Test(arguments: urgencyRules)
  func aFiringUrgencyRuleIsAReason(id: Rule.ID, level: Urgency) throws {
    let rule = try #require(RealContent.guide.rules.first { $0.id == id })
    for example in rule.cases where example.fires {
      let advice = try #require(RealContent.book.advise(example.sheet))
      #expect(advice.urgency >= level)
      #expect(
        advice.reasons.contains { $0.origin == .rule(id) && $0.sources == rule.sources && !$0.text.isEmpty })
    }
  }

  private static let urgencyRules: [(Rule.ID, Urgency)] = RealContent.guide.rules.compactMap { rule in
    if case .urgency(let level, _) = rule.conclusion { (rule.id, level) } else { nil }
  }
}

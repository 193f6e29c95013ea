import Knowledge
import Testing

/// Rules as they are read.
@Suite struct RuleReaderTests {
  private static func rule(_ header: String) throws -> Rule {
    let text =
      "---\n\(header)\nsources: [work]\ncases:\n  - {answers: {alpha: yes, beta: yes, gamma: fast}, age: 50, fires: yes}\n"
    let reading = try SmallContent.reading([
      "rules/other.md": text + "  - {answers: {alpha: no}, age: 5, fires: no}\n---\nWhy."
    ])
    return try #require(reading.guide.rules.first { $0.id == "other" })
  }

  @Test(
    arguments: [
      ("alpha", .finding("alpha")), ("{alpha: yes}", .finding("alpha")), ("{alpha: true}", .finding("alpha")),
      ("{age: \">=45\"}", .fact(.age(45...130))), ("{age: \"20-50\"}", .fact(.age(20...50))),
      ("{age: \"<16\"}", .fact(.age(0...15))),
      ("{all: [alpha, beta]}", .all([.finding("alpha"), .finding("beta")])),
      ("{any: [alpha]}", .atLeast(1, [.finding("alpha")])),
      ("{atLeast: 2, of: [alpha, beta]}", .atLeast(2, [.finding("alpha"), .finding("beta")])),
      (
        "\n  all:\n    - alpha\n    - any: [beta, gamma]",
        .all([.finding("alpha"), .any([.finding("beta"), .finding("gamma")])])
      ),
    ] as [(String, Criterion<Finding.ID>)])
  func conditions(written: String, expected: Criterion<Finding.ID>) throws {
    #expect(try Self.rule("urgency: soon\nwhen: \(written)").when == expected)
  }

  @Test(
    arguments: [
      ("urgency: soon\nwhen: alpha", .urgency(.soon, mimic: nil)),
      ("urgency: emergency\nmimic: second\nwhen: alpha", .urgency(.emergency, mimic: "second")),
      ("mimic: second\nwhen: alpha", .mimic("second")),
      ("fit: first\ncounts: for\nwhen: alpha", .weight("first", .for)),
      ("fit: first\natMost: partly\nwhen: alpha", .ceiling("first", .partly)),
    ] as [(String, Conclusion)])
  func conclusions(header: String, expected: Conclusion) throws {
    #expect(try Self.rule(header).conclusion == expected)
  }

  @Test func everyOtherField() throws {
    let rule = try Self.rule(
      "fit: first\ncounts: against\nunless: {any: [alpha, beta]}\ndoNow: [Do it., Do more.]")
    #expect(rule.when == nil)
    #expect(rule.unless == .any([.finding("alpha"), .finding("beta")]))
    #expect(rule.doNow == ["Do it.", "Do more."])
    #expect(rule.sources == ["work"])
    #expect(PlainText.of(rule.body) == "Why.")
    #expect(rule.cases.map(\.fires) == [true, false])
    #expect(rule.cases.map(\.sheet.age) == [AgeRange(50), AgeRange(5)])
    #expect(rule.cases.first?.sheet.answers == ["alpha": .yes, "beta": .yes, "gamma": .chose(["fast"])])
  }

  @Test func whatAnUrgencyRuleMustNotHoldIsNotKept() throws {
    #expect(try Self.rule("urgency: soon\nwhen: alpha\nunless: beta").unless == nil)
  }
}

extension FactTest {
  /// A range of ages, as ranges are written in tests.
  fileprivate static func age(_ years: ClosedRange<Int>) -> Self {
    guard let range = AgeRange(years.lowerBound, years.upperBound) else {
      preconditionFailure("no ages: \(years)")
    }
    return .age(range)
  }
}

import Knowledge
import Testing

/// Findings as they are read.
@Suite struct FindingReaderTests {
  private static let terms = "---\nrelease: \"7\"\nattribution: A\n---\nHP:1 - One\nHP:2 HP:1 Two\n"

  private static func finding(_ id: Finding.ID, _ file: String, _ text: String) throws -> Finding {
    let reading = try SmallContent.reading([file: text, "hpo.md": terms])
    #expect(reading.problems == [])
    return try #require(reading.guide.findings.first { $0.id == id })
  }

  @Test func everyField() throws {
    let text = SmallContent.alpha.replacing(
      "alone: soon", with: "alone: soon\nhpo: [\"HP:1\", \"HP:2\"]\nfact: seen")
    let alpha = try Self.finding("alpha", "findings/signs/alpha.md", text)
    #expect(alpha.code == "A01")
    #expect(alpha.page == "signs")
    #expect(alpha.group == "signs")
    #expect(alpha.kind == .yesno)
    #expect(alpha.choices == [])
    #expect(alpha.ask == "Is there alpha?")
    #expect(alpha.term == "Alpha sign")
    #expect(alpha.plain == "Alpha")
    #expect(alpha.rationale == "Alpha matters.")
    #expect(alpha.weights == ["first": .strong, "second": .against])
    #expect(alpha.asksWhen == nil)
    #expect(alpha.hpo == ["HP:1", "HP:2"])
    #expect(alpha.fact == "seen")
    #expect(alpha.sources == ["work"])
    #expect(PlainText.of(alpha.why) == "Why alpha is asked.")
  }

  @Test(
    arguments: [
      ("emergency", .emergency, .today), ("today", .today, .soon), ("soon", .soon, .routine),
      ("routine", .routine, nil),
      ("none", nil, nil),
      ("soon\nunsure: soon", .soon, .soon), ("emergency\nunsure: emergency", .emergency, .emergency),
    ] as [(String, Urgency?, Urgency?)])
  func levelsOfYesAndOfNotSure(level: String, alone: Urgency?, unsure: Urgency?) throws {
    let text = SmallContent.alpha.replacing("alone: soon", with: "alone: \(level)")
    let alpha = try Self.finding("alpha", "findings/signs/alpha.md", text)
    #expect(alpha.urgencyIfYes == alone)
    #expect(alpha.urgencyIfUnsure == unsure)
  }

  @Test func choices() throws {
    let gamma = try Self.finding("gamma", "findings/signs/gamma.md", SmallContent.gamma)
    #expect(gamma.kind == .choice)
    #expect(gamma.choices.map(\.id) == ["fast", "slow", "young", "old"])
    #expect(gamma.choices.map(\.label) == ["Fast", "Slow", "Young", "Old"])
    #expect(gamma.choices.map(\.answers) == [["beta": .yes], ["beta": .no], [:], [:]])
    #expect(gamma.choices.map(\.age) == [nil, nil, AgeRange(0, 59), AgeRange(60, 130)])
  }

  @Test(
    arguments: [
      ("alpha", .finding("alpha")), ("{alpha: yes}", .finding("alpha")),
      ("{any: [{all: [alpha]}]}", .any([.all([.finding("alpha")])])),
    ] as [(String, Criterion<Finding.ID>)])
  func whenItIsAsked(written: String, expected: Criterion<Finding.ID>) throws {
    let text = SmallContent.beta.replacing("asks-when: alpha", with: "asks-when: \(written)")
    #expect(try Self.finding("beta", "findings/signs/beta.md", text).asksWhen == expected)
  }
}

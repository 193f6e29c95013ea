import Knowledge
import Reports
import TestSupport
import Testing

/// A follow-up's condition is written where FHIR can say it exactly, and left out where it cannot.
@Suite struct QuestionnaireConditionTests {
  private static func follow(_ when: Criterion<Finding.ID>, more: [Finding] = []) -> Guide {
    Made.guide(
      [Made.finding("one"), Made.finding("two")] + more + [Made.finding("follow", asksWhen: when)])
  }

  private func item(_ guide: Guide) throws -> ParsedJSON {
    let record = try ParsedJSON(QuestionnaireRecord(guide))
    let all = record["item"].items.flatMap { $0["item"].items }
    return try #require(all.first { $0["linkId"].text == "FOLLOW" })
  }

  @Test(
    arguments: [
      (.finding("one"), ["ONE"], nil), (.all([.finding("one")]), ["ONE"], nil),
      (.any([.finding("one"), .finding("two")]), ["ONE", "TWO"], "any"),
      (.all([.finding("one"), .finding("two")]), ["ONE", "TWO"], "all"),
      (.atLeast(2, [.finding("one"), .finding("two")]), ["ONE", "TWO"], "all"),
    ] as [(Criterion<Finding.ID>, [String], String?)])
  func whatCanBeSaid(when: Criterion<Finding.ID>, questions: [String], behavior: String?) throws {
    let item = try item(Self.follow(when))
    #expect(item["enableWhen"].items.map(\.["question"].text) == questions)
    #expect(item["enableWhen"].items.allSatisfy { $0["operator"].text == "=" })
    #expect(item["enableWhen"].items.allSatisfy { $0["answerCoding"]["code"].text == "Y" })
    #expect(item["enableBehavior"].text == behavior)
  }

  @Test(
    arguments: [
      .fact(.age(Made.ages(45))), .all([.finding("one"), .fact(.age(Made.ages(45)))]),
      .any([.finding("one"), .all([.finding("two")])]),
      .atLeast(2, [.finding("one"), .finding("two"), .finding("three")]), .finding("speed"),
      .finding("told"), .finding("unheard-of"),
    ] as [Criterion<Finding.ID>])
  func whatCannotBeSaid(when: Criterion<Finding.ID>) throws {
    let more = [
      Made.finding("three"), Made.finding("told"),
      Made.finding("speed", kind: .choice, choices: [Made.choice("fast", answers: ["told": .yes])]),
    ]
    let item = try item(Self.follow(when, more: more))
    #expect(!item.keys.contains("enableWhen") && !item.keys.contains("enableBehavior"))
  }

  /// A mark that answers a question yes switches on what follows from it.
  @Test(
    arguments: [
      (.finding("one"), ["ONE: Y", "MAP: head-red", "MAP: left-hand-red"], "any"),
      (.any([.finding("one"), .finding("two")]), ["ONE: Y", "MAP: head-red", "MAP: left-hand-red"], "any"),
      (.all([.finding("one"), .finding("two")]), [], nil), (.finding("three"), [], nil),
    ] as [(Criterion<Finding.ID>, [String], String?)])
  func whatMarksAnswer(when: Criterion<Finding.ID>, first: [String], behavior: String?) throws {
    let map = Made.bodyMap([
      .init(finding: "one", marks: ["red"]), .init(finding: "three", marks: ["red"], parts: 2),
    ])
    let item = try item(
      Made.guide(
        [
          Made.finding("one"), Made.finding("two"), Made.finding("three"),
          Made.finding("follow", asksWhen: when),
        ],
        map: map))
    let conditions = item["enableWhen"].items.map {
      "\($0["question"].text ?? ""): \($0["answerCoding"]["code"].text ?? "")"
    }
    #expect(conditions.prefix(3) == first[...])
    #expect(item["enableBehavior"].text == behavior)
  }

  @Test func theMapRepeats() throws {
    let record = try ParsedJSON(QuestionnaireRecord(Made.guide([], map: Made.bodyMap())))
    let item = try #require(record["item"].items.flatMap { $0["item"].items }.first)
    #expect(item.keys.contains("repeats"))
    #expect(item["answerOption"].items.map(\.["valueCoding"]["code"].text).last == "asked-unknown")
    #expect(item["answerOption"].items.count == 14)
  }

  /// In the real guide every follow-up's condition can be said, but where an age decides.
  @Test func theRealFollowUpsAreAllConditional() throws {
    let record = try ParsedJSON(QuestionnaireRecord(RealContent.guide))
    let conditional = record["item"].items.flatMap { $0["item"].items }
      .filter { $0.keys.contains("enableWhen") }.compactMap(\.["linkId"].text)
    let asked = RealContent.guide.findings.filter { $0.page != nil && $0.asksWhen?.facts.isEmpty == true }
    #expect(Set(conditional).isSubset(of: asked.map(\.code)))
    // One whose question a choice or a mark answers too cannot be said by a flat list.
    #expect(conditional.count >= asked.count - 12, "\(Set(asked.map(\.code)).subtracting(conditional))")
  }
}

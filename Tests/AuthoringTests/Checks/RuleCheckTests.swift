import Authoring
import Knowledge
import Testing

/// Rules that the program could not work with are refused before they judge anybody.
@Suite struct RuleCheckTests {
  /// The small content with a rule over many further findings.
  private static func reading(_ when: (String) -> String, findings count: Int) throws -> GuideReading {
    let names = (1...count).map { "sign-\($0)" }
    var changes: [String: String?] = [:]
    for (number, name) in names.enumerated() {
      changes["findings/signs/\(name).md"] = SmallContent.beta.replacing("B01", with: "S\(number)")
    }
    changes["checklist.md"] = SmallContent.checklist(asking: names)
    let list = names.joined(separator: ", ")
    let answers = names.map { "\($0): yes" }.joined(separator: ", ")
    changes["rules/large.md"] = """
      ---
      urgency: soon
      when: \(when("[\(list)]"))
      sources: [work]
      cases:
        - {answers: {\(answers)}, fires: yes}
        - {answers: {alpha: no}, fires: no}
      ---
      Many together.
      """
    return try SmallContent.reading(changes)
  }

  @Test func aRuleOfManyWaysIsTooLarge() throws {
    let problems = try Self.reading({ "{atLeast: 7, of: \($0)}" }, findings: 14).problems
    #expect(problems.map(\.message) == ["the rule can hold in more than 2000 ways"])
    #expect(problems.map { [$0.line, $0.column] } == [[3, 1]])
    #expect(problems.map(\.help) == ["split it into smaller rules"])
  }

  @Test(arguments: ["all: ", "any: ", "atLeast: 3, of: "])
  func largeRulesThatAreFine(form: String) throws {
    #expect(try Self.reading({ "{\(form)\($0)}" }, findings: 14).problems == [])
  }

  /// Whatever is answered, content without a problem leads to advice that has its reasons.
  @Test(arguments: [Answer.yes, .unsure, .no])
  func aDenialThatACalmingPatternNeedsMustBeAbleToGiveAReason(answer: Answer) throws {
    let text = (SmallContent.files["conditions/first.md"] ?? "").replacing(
      "kind: compared", with: "kind: compared\ncalms: true\nneedsNo: [beta]")
    let reading = try SmallContent.reading(["conditions/first.md": text])
    let advice = Rulebook(reading.guide).advise(AnswerSheet(answers: ["beta": answer]))
    #expect(reading.hasErrors || advice != nil)
  }

  @Test(arguments: [
    Fault(
      "rules/pair.md", "when: {all: [beta,", "<<1>>when: {all: [gamma,",
      .init(message: "the rule names gamma, which is answered by choosing", help: "answers yes")),
    Fault(
      "rules/limit.md", "unless: {any: [alpha, beta]}", "<<1>>unless: {any: [alpha, gamma, beta]}",
      .init(message: "the rule names gamma, which is answered by choosing")),
  ])
  func whatIsChosenIsInNoRule(fault: Fault) throws {
    try fault.check(aside: ["but it do", "but its answers"])
  }

  /// Self-care has its own gate, and no rule leads around them.
  @Test func noRuleConcludesSelfCare() throws {
    let calm = """
      ---
      urgency: selfcare
      when: beta
      sources: [work]
      cases:
        - {answers: {beta: yes}, fires: yes}
        - {answers: {beta: no}, fires: no}
      ---
      Beta is harmless.
      """
    let reading = try SmallContent.reading(["rules/calm.md": calm])
    let urgency = Rulebook(reading.guide).urgency(of: AnswerSheet(answers: ["beta": .yes]))
    #expect(reading.hasErrors || urgency != .selfcare)
  }
}

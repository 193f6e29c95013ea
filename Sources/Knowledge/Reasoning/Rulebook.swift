/// The guide's findings and rules, prepared once for judging: names have become positions.
///
/// It never changes, and whoever holds it holds the same one.
package final class Rulebook: Sendable {
  /// The most ways in which one rule may hold; the content reader refuses a larger one.
  package static let pathwayLimit = 2_000

  package let guide: Guide.ID
  package let edition: String
  /// In the order asked.
  package let findings: [Finding]
  package let sections: [Section]
  /// The compared conditions, in the comparison's order.
  package let compared: [Condition.ID]
  package let policy: AdvicePolicy
  package let bodyMap: BodyMap?

  let positions: [Finding.ID: Int]
  let everyFinding: PositionSet
  /// The findings that are answered by yes or no.
  let plainQuestions: PositionSet
  let selfCareNeedsNo: [Int]
  let rules: [PreparedRule]
  /// The rules that call a condition to mind, by their places among the rules.
  let mimicRules: [Int]
  /// The highest first.
  let levels: [PreparedLevel]
  /// The findings of which a yes alone reaches a level.
  let warning: PositionSet
  /// In the comparison's order.
  let conditions: [PreparedCondition]
  /// What each question demands before it is asked; nil means nothing.
  let asking: [Demand?]
  /// The questions that demand something.
  let followingUp: PositionSet
  /// For each question, those that it decides about asking.
  let followUps: [PositionSet]
  /// For each finding, the questions of which a choice or a mark answers it yes.
  let implying: [PositionSet]
  /// The findings that have such questions.
  let implied: PositionSet
  /// The question whose choices tell the age, where there is one.
  let ageQuestion: Int?
  /// The question that is answered on the body map, where there is one.
  let mapQuestion: Int?
  /// When each finding has its turn.
  let turns: [Section.Turn]

  package init(_ guide: Guide) {
    self.guide = guide.id
    edition = guide.edition
    findings = guide.findings
    sections = guide.sections
    compared = guide.compared
    policy = guide.policy
    bodyMap = guide.bodyMap
    let positions = Dictionary(
      guide.findings.indices.map { (guide.findings[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    selfCareNeedsNo = guide.policy.selfCareNeedsNo.compactMap { positions[$0] }
    let turnOf = Dictionary(guide.sections.map { ($0.id, $0.turn) }, uniquingKeysWith: { first, _ in first })
    turns = guide.findings.map { turnOf[$0.section] ?? .useful }
    everyFinding = PositionSet(guide.findings.indices)
    plainQuestions = PositionSet(guide.findings.indices.filter { guide.findings[$0].kind == .yesno })
    let implying = Self.implying(guide, positions)
    self.implying = implying
    implied = PositionSet(implying.indices.filter { !implying[$0].isEmpty })
    mapQuestion = guide.findings.firstIndex { $0.kind == .map }
    ageQuestion = guide.findings.firstIndex { $0.choices.contains { $0.age != nil } }
    let rules = guide.rules.compactMap { PreparedRule($0, positions: positions) }
    self.rules = rules
    mimicRules = rules.indices.filter { rules[$0].mimic != nil }
    levels = PreparedLevel.all(findings: guide.findings, rules: rules)
    warning = levels.reduce(PositionSet()) { $0.union($1.alone) }
    conditions = guide.compared.map { PreparedCondition($0, findings: guide.findings, rules: rules) }
    let asking = guide.findings.map { $0.asksWhen?.mapped { positions[$0] }.map(Demand.init) }
    self.asking = asking
    followingUp = PositionSet(asking.indices.filter { asking[$0] != nil })
    followUps = Self.followUps(asking)
  }

  private static func implying(_ guide: Guide, _ positions: [Finding.ID: Int]) -> [PositionSet] {
    var implying = guide.findings.map { _ in PositionSet() }
    let marked = guide.bodyMap?.implications.compactMap { positions[$0.finding] } ?? []
    for question in guide.findings.indices {
      for choice in guide.findings[question].choices {
        for (id, answer) in choice.answers where answer == .yes {
          if let position = positions[id] { implying[position].insert(question) }
        }
      }
      if guide.findings[question].kind == .map {
        for position in marked { implying[position].insert(question) }
      }
    }
    return implying
  }

  private static func followUps(_ asking: [Demand?]) -> [PositionSet] {
    var followUps = asking.map { _ in PositionSet() }
    for (question, demand) in asking.enumerated() {
      for position in demand?.leaves ?? PositionSet() { followUps[position].insert(question) }
    }
    return followUps
  }

  /// Where a finding stands in the order asked.
  package func position(of finding: Finding.ID) -> Int? { positions[finding] }

  /// The finding of a name; nil when there is none.
  package func finding(_ id: Finding.ID) -> Finding? { positions[id].map { findings[$0] } }

  /// A tree over the findings' positions; nil when it names one that there is not.
  package func overPositions(_ when: When<Finding.ID>?) -> When<Int>? { when?.mapped { positions[$0] } }

  /// The findings at these positions, by name.
  func names(_ positions: some Sequence<Int>) -> [Finding.ID] {
    let findings = findings
    return positions.map { findings[$0].id }
  }
}

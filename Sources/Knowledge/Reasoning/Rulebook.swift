/// The guide's findings and rules, prepared once for judging: names have become positions.
package struct Rulebook: Sendable {
  /// The most ways in which one rule may hold; the content reader refuses a larger one.
  package static let pathwayLimit = 2_000

  package let edition: String
  /// In the order asked.
  package let findings: [Finding]
  package let sections: [Section]
  /// The compared conditions, in the comparison's order.
  package let compared: [Condition.ID]
  package let policy: AdvicePolicy
  package let bodyMap: BodyMap?

  let positions: [Finding.ID: Int]
  let selfCareNeedsNo: [Int]
  let urgencyRules: [PreparedRule]
  let mimicRules: [PreparedRule]
  let fitRules: [PreparedRule]
  let askConditions: [When<Int>?]
  let pathways: [Pathway]
  /// For each finding, the questions of which a choice or a mark answers it yes.
  let implying: [[Int]]
  /// The question whose choices tell the age, where there is one.
  let ageQuestion: Int?
  /// The question that is answered on the body map, where there is one.
  let mapQuestion: Int?
  /// When each finding has its turn.
  let turns: [Section.Turn]

  package init(_ guide: Guide) {
    edition = guide.edition
    findings = guide.findings
    sections = guide.sections
    compared = guide.compared
    policy = guide.policy
    bodyMap = guide.bodyMap
    let positions = Dictionary(
      guide.findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    selfCareNeedsNo = guide.policy.selfCareNeedsNo.compactMap { positions[$0] }
    let turnOf = Dictionary(guide.sections.map { ($0.id, $0.turn) }, uniquingKeysWith: { first, _ in first })
    turns = guide.findings.map { turnOf[$0.section] ?? .useful }
    let marked = Set(guide.bodyMap?.implications.map(\.finding) ?? [])
    implying = guide.findings.map { finding in
      guide.findings.indices.filter { asking in
        guide.findings[asking].choices.contains { $0.answers[finding.id] == .yes }
          || guide.findings[asking].kind == .map && marked.contains(finding.id)
      }
    }
    mapQuestion = guide.findings.firstIndex { $0.kind == .map }
    ageQuestion = guide.findings.firstIndex { $0.choices.contains { $0.age != nil } }
    let prepared = guide.rules.compactMap { PreparedRule($0, positions: positions) }
    urgencyRules = prepared.filter { $0.urgency != nil }
    mimicRules = prepared.filter { $0.mimic != nil }
    fitRules = prepared.filter { $0.urgency == nil && $0.mimic == nil }
    askConditions = guide.findings.map { $0.asksWhen?.mapped { positions[$0] } }
    pathways = Pathway.all(findings: guide.findings, rules: urgencyRules)
  }

  /// Where a finding stands in the order asked.
  package func position(of finding: Finding.ID) -> Int? { positions[finding] }

  /// The finding of a name; nil when there is none.
  package func finding(_ id: Finding.ID) -> Finding? { positions[id].map { findings[$0] } }
}

/// A rule whose trees stand over positions.
///
/// A rule that names an unknown finding is left out: the content reader has reported it.
struct PreparedRule: Sendable {
  let rule: Rule
  let when: When<Int>
  let unless: When<Int>?

  init?(_ rule: Rule, positions: [Finding.ID: Int]) {
    guard let when = (rule.when ?? .all([])).mapped({ positions[$0] }) else { return nil }
    if let excluded = rule.unless {
      guard let unless = excluded.mapped({ positions[$0] }) else { return nil }
      self.unless = unless
    } else {
      unless = nil
    }
    self.rule = rule
    self.when = when
  }

  var urgency: Urgency? {
    if case .urgency(let urgency, _) = rule.conclusion { urgency } else { nil }
  }

  var mimic: Condition.ID? {
    switch rule.conclusion {
    case .urgency(_, let mimic): mimic
    case .mimic(let condition): condition
    case .weight, .ceiling: nil
    }
  }
}

/// The guide's findings and rules, compiled once for judging: names have become positions in `findings`.
///
/// It is immutable, and shared by everything that judges.
package final class Rulebook: Sendable {
  /// The most sufficient sets that one rule may have; the content reader refuses a rule with more.
  package static let sufficientSetLimit = 2_000

  package let guide: Guide.ID
  package let edition: String
  /// In the order asked.
  package let findings: [Finding]
  /// The checklist, in order.
  package let pages: [ChecklistPage]
  /// What earlier editions called the findings.
  package let retired: RetiredNames
  /// The compared conditions, in the comparison's order.
  package let compared: [Condition.ID]
  /// What is said at each outcome.
  package let policy: AdvicePolicy
  package let bodyMap: BodyMap?

  let positions: [Finding.ID: Int]
  let everyFinding: BitSet
  /// The findings that are answered by yes or no.
  let plainQuestions: BitSet
  /// The findings that some page asks for; the others are answered by choices alone.
  let askable: BitSet
  /// The page of each finding, by its place in the checklist.
  let pageOf: [Int?]
  /// For each finding, itself and every finding that may come to be asked after a yes or a choice of it.
  let leadsTo: [BitSet]
  let rules: [CompiledRule]
  /// The rules that call a condition to mind, by their places among the rules.
  let mimicRules: [Int]
  /// The highest first.
  let levels: [CompiledLevel]
  /// The findings of which a yes alone reaches a level.
  let warning: BitSet
  /// In the comparison's order.
  let conditions: [CompiledCondition]
  /// When each question is asked; nil means always.
  let asking: [CompiledCriterion?]
  /// The questions that have such a condition.
  let followingUp: BitSet
  /// For each finding, the questions of which a choice or a mark answers it yes.
  let implying: [BitSet]
  /// The findings that have such questions.
  let implied: BitSet
  /// The question whose choices tell the age, where there is one.
  let ageQuestion: Int?
  /// The question that is answered on the body map, where there is one.
  let mapQuestion: Int?

  /// Compiles a checked guide; the time grows with its rules, so it is done once.
  package init(_ guide: Guide) {
    self.guide = guide.id
    edition = guide.edition
    findings = guide.findings
    pages = guide.pages
    retired = RetiredNames(guide.findings)
    compared = guide.compared
    policy = guide.policy
    bodyMap = guide.bodyMap
    let positions = Dictionary(
      guide.findings.indices.map { (guide.findings[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.positions = positions
    var pageOf = [Int?](repeating: nil, count: guide.findings.count)
    for (number, page) in guide.pages.enumerated() {
      for id in page.findings { if let position = positions[id] { pageOf[position] = number } }
    }
    self.pageOf = pageOf
    askable = BitSet(guide.findings.indices.filter { pageOf[$0] != nil })
    everyFinding = BitSet(guide.findings.indices)
    plainQuestions = BitSet(guide.findings.indices.filter { guide.findings[$0].kind == .yesno })
    let implying = Self.implying(guide, positions)
    self.implying = implying
    implied = BitSet(implying.indices.filter { !implying[$0].isEmpty })
    mapQuestion = guide.findings.firstIndex { $0.kind == .map }
    ageQuestion = guide.findings.firstIndex { $0.choices.contains { $0.age != nil } }
    let rules = guide.rules.compactMap { CompiledRule($0, positions: positions) }
    self.rules = rules
    mimicRules = rules.indices.filter { rules[$0].mimic != nil }
    levels = CompiledLevel.all(findings: guide.findings, rules: rules)
    warning = levels.filter { $0.urgency >= .soon }.reduce(BitSet()) { $0.union($1.reachedByYes) }
    let about = Dictionary(guide.conditions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    conditions = guide.compared.map {
      CompiledCondition($0, about[$0], findings: guide.findings, rules: rules, positions)
    }
    let asking = guide.findings.map { $0.asksWhen?.mapped { positions[$0] }.map(CompiledCriterion.init) }
    self.asking = asking
    followingUp = BitSet(asking.indices.filter { asking[$0] != nil })
    leadsTo = Self.leadsTo(asking, implying, age: ageQuestion)
  }

  private static func implying(_ guide: Guide, _ positions: [Finding.ID: Int]) -> [BitSet] {
    var implying = guide.findings.map { _ in BitSet() }
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

  /// The closure of "names it in its condition" and "is answered by a choice of it"; a condition on the age names the
  /// question about it.
  private static func leadsTo(_ asking: [CompiledCriterion?], _ implying: [BitSet], age: Int?) -> [BitSet] {
    var next = asking.map { _ in BitSet() }
    for (question, criterion) in asking.enumerated() {
      for position in criterion?.leaves ?? BitSet() { next[position].insert(question) }
      if let age, criterion?.hasFacts == true { next[age].insert(question) }
    }
    for (finding, questions) in implying.enumerated() {
      for question in questions { next[question].insert(finding) }
    }
    return asking.indices.map { start in
      var found = BitSet(start)
      var before = BitSet()
      while before != found {
        let added = found.subtracting(before)
        before = found
        for position in added { found.formUnion(next[position]) }
      }
      return found
    }
  }

  /// The finding of a name; nil when there is none.
  package func finding(_ id: Finding.ID) -> Finding? { positions[id].map { findings[$0] } }

  /// A tree over the findings' positions; nil when it names one that there is not.
  package func overPositions(_ when: Criterion<Finding.ID>?) -> Criterion<Int>? {
    when?.mapped { positions[$0] }
  }

  /// The findings at these positions, by name.
  func names(_ positions: some Sequence<Int>) -> [Finding.ID] {
    let findings = findings
    return positions.map { findings[$0].id }
  }
}

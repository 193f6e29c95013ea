/// What a rule or a question demands, prepared for judging: at least so many of these parts.
///
/// It says the same as the `When` it is made of; the findings that stand side by side are one set.
struct Demand: Sendable {
  private let needed: Int
  private let findings: PositionSet
  private let facts: [FactTest]
  /// The parts that are neither a finding nor a fact, and a finding that is named once more.
  private let parts: [Demand]
  /// Every finding of the whole tree.
  let leaves: PositionSet

  init(_ when: When<Int>) {
    let (needed, named): (Int, [When<Int>]) =
      switch when {
      case .finding, .fact: (1, [when])
      case .all(let parts): (parts.count, parts)
      case .atLeast(let count, let parts): (count, parts)
      }
    var findings = PositionSet()
    var facts: [FactTest] = []
    var parts: [Demand] = []
    for part in named {
      switch part {
      case .finding(let position) where !findings.contains(position): findings.insert(position)
      case .fact(let test): facts.append(test)
      case .finding, .all, .atLeast: parts.append(Demand(part))
      }
    }
    self.needed = needed
    self.findings = findings
    self.facts = facts
    self.parts = parts
    leaves = parts.reduce(findings) { $0.union($1.leaves) }
  }

  /// Whether it holds where these findings are present, these are not, and the others are not known.
  func truth(present: PositionSet, absent: PositionSet, age: AgeRange?) -> Truth {
    var tally = Tally()
    tally.sure = findings.intersection(present).count
    tally.possible = findings.subtracting(absent).count
    // Often enough all is said before the parts are looked at.
    if tally.sure >= needed { return .yes }
    if tally.possible + facts.count + parts.count < needed { return .no }
    for test in facts { tally.add(test.truth(age: age)) }
    for part in parts.indices { tally.add(parts[part].truth(present: present, absent: absent, age: age)) }
    return tally.reaches(needed)
  }

  /// Adds the findings that make it hold; whether facts do so, too.
  func support(_ settled: SettledAnswers, into support: inout PositionSet) -> Bool {
    support.formUnion(findings.intersection(settled.present))
    var hasFacts = facts.contains { $0.truth(age: settled.age) == .yes }
    for part in parts where settled.truth(part) == .yes {
      if part.support(settled, into: &support) { hasFacts = true }
    }
    return hasFacts
  }
}

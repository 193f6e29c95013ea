/// What a rule or a question demands, prepared for judging: at least so many of these parts.
///
/// It says the same as the `When` it is made of; the findings that stand side by side are one set.
struct Demand: Sendable {
  /// A part that is no finding, or a finding that is named once more.
  private enum Part {
    case fact(FactTest)
    case demand(Demand)
  }

  private let needed: Int
  private let findings: PositionSet
  /// Nil where all parts are findings.
  private let others: [Part]?

  init(_ when: When<Int>) {
    let (needed, named): (Int, [When<Int>]) =
      switch when {
      case .finding, .fact: (1, [when])
      case .all(let parts): (parts.count, parts)
      case .atLeast(let count, let parts): (count, parts)
      }
    var findings = PositionSet()
    var others: [Part] = []
    for part in named {
      switch part {
      case .finding(let position) where !findings.contains(position): findings.insert(position)
      case .fact(let test): others.append(.fact(test))
      case .finding, .all, .atLeast: others.append(.demand(Demand(part)))
      }
    }
    self.needed = needed
    self.findings = findings
    self.others = others.isEmpty ? nil : others
  }

  /// Every finding of the whole tree.
  var leaves: PositionSet {
    (others ?? []).reduce(findings) { leaves, part in
      if case .demand(let demand) = part { leaves.union(demand.leaves) } else { leaves }
    }
  }

  /// Whether it holds where these findings are present, these are not, and the others are not known.
  func truth(present: PositionSet, absent: PositionSet, age: AgeRange?) -> Truth {
    var tally = Tally()
    tally.sure = findings.intersection(present).count
    tally.possible = findings.subtracting(absent).count
    guard let others else { return tally.reaches(needed) }
    // Often enough all is said before the other parts are looked at.
    if tally.sure >= needed { return .yes }
    if tally.possible + others.count < needed { return .no }
    for part in others {
      switch part {
      case .fact(let test): tally.add(test.truth(age: age))
      case .demand(let demand): tally.add(demand.truth(present: present, absent: absent, age: age))
      }
    }
    return tally.reaches(needed)
  }

  /// Adds the findings that make it hold; whether facts do so, too.
  func support(_ settled: SettledAnswers, into support: inout PositionSet) -> Bool {
    support.formUnion(findings.intersection(settled.present))
    var hasFacts = false
    for part in others ?? [] {
      switch part {
      case .fact(let test): if test.truth(age: settled.age) == .yes { hasFacts = true }
      case .demand(let demand):
        if settled.truth(demand) == .yes, demand.support(settled, into: &support) { hasFacts = true }
      }
    }
    return hasFacts
  }
}

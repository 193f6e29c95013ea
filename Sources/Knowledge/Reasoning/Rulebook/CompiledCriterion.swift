/// A criterion compiled for judging: at least so many of some parts must hold.
///
/// It gives the same result as the `Criterion` it is made of. The findings among its parts are one bit set, so
/// that they are counted at once.
struct CompiledCriterion: Sendable {
  /// A part that is not in the bit set: no finding, or a finding that is named twice.
  private enum Part {
    case fact(FactTest)
    case nested(CompiledCriterion)
  }

  private let needed: Int
  private let findings: BitSet
  /// Nil where all parts are findings.
  private let others: [Part]?

  init(_ when: Criterion<Int>) {
    let (needed, named): (Int, [Criterion<Int>]) =
      switch when {
      case .finding, .fact: (1, [when])
      case .all(let parts): (parts.count, parts)
      case .atLeast(let count, let parts): (count, parts)
      }
    var findings = BitSet()
    var others: [Part] = []
    for part in named {
      switch part {
      case .finding(let position) where !findings.contains(position): findings.insert(position)
      case .fact(let test): others.append(.fact(test))
      case .finding, .all, .atLeast: others.append(.nested(CompiledCriterion(part)))
      }
    }
    self.needed = needed
    self.findings = findings
    self.others = others.isEmpty ? nil : others
  }

  /// Every finding of the whole tree.
  var leaves: BitSet {
    (others ?? []).reduce(findings) { leaves, part in
      if case .nested(let criterion) = part { leaves.union(criterion.leaves) } else { leaves }
    }
  }

  /// Whether a fact stands anywhere in the tree.
  var hasFacts: Bool {
    (others ?? []).contains { part in
      switch part {
      case .fact: true
      case .nested(let criterion): criterion.hasFacts
      }
    }
  }

  /// Whether it holds where these findings are present, these are not, and the others are not known.
  func truth(present: BitSet, absent: BitSet, age: AgeRange?) -> Truth {
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
      case .nested(let criterion): tally.add(criterion.truth(present: present, absent: absent, age: age))
      }
    }
    return tally.reaches(needed)
  }

  /// Adds the findings that make it hold; whether facts do so, too.
  func support(_ settled: SettledAnswers, into support: inout BitSet) -> Bool {
    support.formUnion(findings.intersection(settled.present))
    var hasFacts = false
    for part in others ?? [] {
      switch part {
      case .fact(let test): if test.truth(age: settled.age) == .yes { hasFacts = true }
      case .nested(let criterion):
        if settled.truth(criterion) == .yes, criterion.support(settled, into: &support) { hasFacts = true }
      }
    }
    return hasFacts
  }
}

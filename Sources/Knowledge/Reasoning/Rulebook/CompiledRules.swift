/// A rule with its criteria compiled.
struct CompiledRule: Sendable {
  let rule: Rule
  /// What `when` is made of.
  let tree: Criterion<Int>
  let when: CompiledCriterion
  let unless: CompiledCriterion?
  /// The findings of `unless`, in reading order.
  let exceptions: [Int]

  /// Nil for a rule that names an unknown finding, which the content reader has reported.
  init?(_ rule: Rule, positions: [Finding.ID: Int]) {
    guard let tree = (rule.when ?? .all([])).mapped({ positions[$0] }) else { return nil }
    if let excluded = rule.unless {
      guard let unless = excluded.mapped({ positions[$0] }) else { return nil }
      self.unless = CompiledCriterion(unless)
      exceptions = unless.leaves
    } else {
      unless = nil
      exceptions = []
    }
    self.rule = rule
    self.tree = tree
    when = CompiledCriterion(tree)
  }

  /// Whether it surely holds, and no exception to it surely does.
  func holds(for settled: SettledAnswers) -> Bool {
    settled.truth(when) == .yes && unless.map { settled.truth($0) } != .yes
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

  /// The condition whose fit it changes.
  var condition: Condition.ID? {
    switch rule.conclusion {
    case .weight(let condition, _), .ceiling(let condition, _): condition
    case .urgency, .mimic: nil
    }
  }
}

/// Everything that reaches one urgency: single answers and combinations.
struct CompiledLevel: Sendable {
  let urgency: Urgency
  /// The rules that reach it, by their places in the rulebook.
  let rules: [Int]
  /// The findings of which a yes alone reaches it.
  let reachedByYes: BitSet
  /// The findings of which "not sure" reaches it.
  let reachedByUnsure: BitSet
  /// Every smallest way to reach it.
  let sufficientSets: [SufficientSet]
  /// The findings that reach it, alone or with others, and nothing higher.
  let highest: BitSet

  /// Every level, the highest first.
  static func all(findings: [Finding], rules: [CompiledRule]) -> [CompiledLevel] {
    var higher = BitSet()
    return Urgency.allCases.reversed().map { urgency in
      let level = CompiledLevel(urgency, findings, rules, higher: higher)
      higher.formUnion(level.highest)
      return level
    }
  }

  private init(_ urgency: Urgency, _ findings: [Finding], _ all: [CompiledRule], higher: BitSet) {
    self.urgency = urgency
    rules = all.indices.filter { all[$0].urgency == urgency }
    reachedByYes = BitSet(findings.indices.filter { findings[$0].urgencyIfYes == urgency })
    reachedByUnsure = BitSet(findings.indices.filter { findings[$0].urgencyIfUnsure == urgency })
    // While it is open, "not sure" may reach more than yes.
    let single = reachedByYes.union(reachedByUnsure).filter { position in
      [findings[position].urgencyIfYes, findings[position].urgencyIfUnsure].compactMap { $0 }.max() == urgency
    }
    let combined = rules.flatMap { all[$0].tree.sufficientSets(limit: Rulebook.sufficientSetLimit) ?? [] }
    sufficientSets = single.map { SufficientSet(findings: BitSet($0), facts: []) } + combined
    highest = sufficientSets.reduce(BitSet()) { $0.union($1.findings) }.subtracting(higher)
  }
}

/// What speaks for and against one compared condition.
struct CompiledCondition: Sendable {
  let id: Condition.ID
  /// The findings of which a yes speaks for it.
  let supporting: BitSet
  /// The findings of which a yes speaks against it.
  let opposing: BitSet
  /// The rules that speak for or against it, or set its ceiling, by their places in the rulebook.
  let rules: [Int]
  /// The findings of each weight that counts.
  private let weighted: [(weight: Int, findings: BitSet)]
  /// Whether its pattern calms.
  let calms: Bool
  /// The findings that must be denied before a calming pattern fits well.
  let needsNo: BitSet
  /// The commoner conditions that are named beside it where it fits well.
  let lookalikes: [Condition.ID]
  /// For each finding, the number of the kind of sign that it is.
  private let kinds: [Int]

  init(
    _ id: Condition.ID, _ about: Condition?, findings: [Finding], rules: [CompiledRule],
    _ positions: [Finding.ID: Int]
  ) {
    self.id = id
    calms = about?.calms ?? false
    needsNo = BitSet(about?.needsNo.compactMap { positions[$0] } ?? [])
    lookalikes = about?.lookalikes ?? []
    var numbers: [String: Int] = [:]
    kinds = findings.map { finding in
      let number = numbers[finding.group] ?? numbers.count
      numbers[finding.group] = number
      return number
    }
    self.rules = rules.indices.filter { rules[$0].condition == id }
    var sets: [Direction: BitSet] = [:]
    for position in findings.indices {
      for (condition, direction) in findings[position].weights where condition == id {
        sets[direction, default: BitSet()].insert(position)
      }
    }
    weighted = Direction.allCases.filter { $0.weight != 0 }.compactMap { direction in
      sets[direction].map { (direction.weight, $0) }
    }
    supporting = weighted.filter { $0.weight > 0 }.reduce(BitSet()) { $0.union($1.findings) }
    opposing = weighted.filter { $0.weight < 0 }.reduce(BitSet()) { $0.union($1.findings) }
  }

  /// Whether these are enough to call the fit good: at least three signs of at least two kinds.
  func isBroad(_ supporting: BitSet) -> Bool {
    supporting.count >= FitLevel.leastSigns
      && Set(supporting.map { kinds[$0] }).count >= FitLevel.leastKinds
  }

  /// What a yes to all of these counts.
  func weight(of present: BitSet) -> Int {
    weighted.reduce(0) { $0 + $1.weight * $1.findings.intersection(present).count }
  }
}

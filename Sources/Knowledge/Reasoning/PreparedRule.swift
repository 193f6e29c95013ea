/// A rule whose trees stand over positions.
///
/// A rule that names an unknown finding is left out: the content reader has reported it.
struct PreparedRule: Sendable {
  let rule: Rule
  /// What `when` is made of.
  let tree: When<Int>
  let when: Demand
  let unless: Demand?
  /// The findings of `unless`, in reading order.
  let exceptions: [Int]

  init?(_ rule: Rule, positions: [Finding.ID: Int]) {
    guard let tree = (rule.when ?? .all([])).mapped({ positions[$0] }) else { return nil }
    if let excluded = rule.unless {
      guard let unless = excluded.mapped({ positions[$0] }) else { return nil }
      self.unless = Demand(unless)
      exceptions = unless.leaves
    } else {
      unless = nil
      exceptions = []
    }
    self.rule = rule
    self.tree = tree
    when = Demand(tree)
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

  /// The condition whose fit it bears on.
  var fits: Condition.ID? {
    switch rule.conclusion {
    case .weight(let condition, _), .ceiling(let condition, _): condition
    case .urgency, .mimic: nil
    }
  }
}

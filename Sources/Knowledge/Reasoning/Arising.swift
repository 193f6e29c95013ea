extension Rulebook {
  /// Whether a question can still come up: its condition holds, or answers to questions that can
  /// themselves come up could make it hold.
  func arises(_ position: Int, _ settled: SettledAnswers) -> Bool {
    arises(position, settled, seen: [])
  }

  private func arises(_ position: Int, _ settled: SettledAnswers, seen: Set<Int>) -> Bool {
    guard !seen.contains(position) else { return false }
    guard let condition = askConditions[position] else { return true }
    return canHold(condition, settled, seen: seen.union([position]))
  }

  private func canHold(_ when: When<Int>, _ settled: SettledAnswers, seen: Set<Int>) -> Bool {
    switch when {
    case .finding(let leaf): canBePresent(leaf, settled, seen: seen)
    case .fact(let test): test.truth(age: settled.age) != .no
    case .all(let parts): parts.allSatisfy { canHold($0, settled, seen: seen) }
    case .atLeast(let count, let parts): parts.count { canHold($0, settled, seen: seen) } >= count
    }
  }

  /// Present, or to be asked with an answer that could be yes.
  ///
  /// One answered "not sure" is not asked again.
  private func canBePresent(_ position: Int, _ settled: SettledAnswers, seen: Set<Int>) -> Bool {
    switch settled.answers[position] {
    case .yes, .chose: true
    case .no, .unsure:
      implying[position].contains { settled.answers[$0] == nil && arises($0, settled, seen: seen) }
    case nil: arises(position, settled, seen: seen)
    }
  }
}

extension Rulebook {
  /// The questions that can still come up: their demand is met, or answers to questions that can
  /// themselves come up could meet it.
  ///
  /// It begins with what comes up anyway and adds, as long as something is added, what that allows.
  func arising(_ settled: SettledAnswers) -> PositionSet {
    let waiting = asking.indices.filter { asking[$0] != nil }
    var arising = everyFinding.subtracting(PositionSet(waiting))
    var before = PositionSet()
    while before != arising {
      before = arising
      let absent = everyFinding.subtracting(possible(settled, arising))
      for position in waiting where !arising.contains(position) {
        let truth = asking[position]?.truth(present: settled.present, absent: absent, age: settled.age)
        if truth != .no { arising.insert(position) }
      }
    }
    return arising
  }

  /// What is present, or is to be asked with an answer that could be yes.
  ///
  /// One answered "not sure" is not asked again.
  private func possible(_ settled: SettledAnswers, _ arising: PositionSet) -> PositionSet {
    let toCome = arising.subtracting(settled.given)
    let implied = settled.absent.union(settled.unsure).intersection(self.implied).filter {
      !implying[$0].isDisjoint(with: toCome)
    }
    return settled.present.union(toCome).union(PositionSet(implied))
  }
}

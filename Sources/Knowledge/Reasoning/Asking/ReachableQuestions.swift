extension Rulebook {
  /// The questions that the checklist has asked or can still come to ask.
  ///
  /// A follow-up can be reached when its condition holds, or could hold after answers to questions that can
  /// be reached themselves. The search starts at the questions without a condition and repeats until it adds
  /// nothing: at most once for each follow-up.
  func reachableQuestions(_ settled: SettledAnswers) -> BitSet {
    var reachable = everyFinding.subtracting(followingUp)
    var before = BitSet()
    while before != reachable {
      before = reachable
      let absent = everyFinding.subtracting(possible(settled, reachable))
      for position in followingUp.subtracting(reachable) {
        let truth = asking[position]?.truth(present: settled.present, absent: absent, age: settled.age)
        if truth != .no { reachable.insert(position) }
      }
    }
    return reachable
  }

  /// The findings that are present, or could be after answers to these questions.
  ///
  /// A question answered "not sure" is not asked again.
  private func possible(_ settled: SettledAnswers, _ reachable: BitSet) -> BitSet {
    let toCome = reachable.subtracting(settled.given)
    let implied = settled.absent.union(settled.unsure).intersection(self.implied).filter {
      !implying[$0].isDisjoint(with: toCome)
    }
    return settled.present.union(toCome).union(BitSet(implied))
  }
}

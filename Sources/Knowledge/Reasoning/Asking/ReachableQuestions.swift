extension Rulebook {
  /// The questions that the checklist has asked or can still come to ask.
  ///
  /// A follow-up can be reached when its condition holds, or could hold after answers to questions that can
  /// be reached themselves. The search starts at the questions without a condition and repeats until it adds
  /// nothing: at most once for each follow-up.
  func reachableQuestions(_ settled: SettledAnswers) -> BitSet {
    let followUps = followingUp.intersection(askable)
    var reachable = askable.subtracting(followUps)
    var before = BitSet()
    while before != reachable {
      before = reachable
      let absent = everyFinding.subtracting(possible(settled, reachable))
      for position in followUps.subtracting(reachable) {
        let truth = asking[position]?.truth(present: settled.present, absent: absent, age: settled.age)
        if truth != .no { reachable.insert(position) }
      }
    }
    return reachable
  }

  /// The findings that are present or unsure, or could be after answers to these questions.
  private func possible(_ settled: SettledAnswers, _ reachable: BitSet) -> BitSet {
    let toCome = reachable.subtracting(settled.present).subtracting(settled.absent)
    let implied = self.implied.subtracting(settled.present).filter {
      !questions(implying: $0, settled).isDisjoint(with: toCome)
    }
    return settled.present.union(settled.unsure).union(toCome).union(BitSet(implied))
  }
}

/// What the questions still open could change.
package struct Outlook: Sendable, Equatable {
  /// The highest urgency that any answers to the open questions could still lead to.
  package let couldBecome: Urgency
  /// The questions, open or answered "not sure", that could raise the urgency, in the order asked.
  ///
  /// What the answers keep the checklist from asking is not among them.
  package let open: [OpenQuestion]
}

/// A question without a sure answer that could still raise the urgency.
package struct OpenQuestion: Sendable, Equatable {
  package let finding: Finding.ID
  /// The highest level to which an answer to it can be the last one needed.
  package let couldRaiseTo: Urgency
}

// Why the outlook is exact.
//
// Urgency rules know no negation. So what reaches a level can be written as a list of sufficient sets, each
// made of findings that must be present and of tests of age; and the level is reached exactly when one of its
// sets holds. `CompiledLevel` has these sets.
//
// 1. What a set still needs. A finding that is not present becomes present by a yes to its own question,
//    unless that was answered no, or by a choice or a mark of another question that has no sure answer. Only
//    questions count that are asked or can come to be: `reachableQuestions`. One such question for every missing finding, with the ages that the open tests allow, is a remaining set. A set
//    has several where a finding can become present in several ways. It has none where a finding can no longer
//    become present, or where its ages exclude each other: then no further answer makes it hold.
//
// 2. `couldBecome`. The questions of a remaining set can all be answered so that every missing finding becomes
//    present, and no answer takes a finding away. So a level can be reached exactly when one of its sufficient
//    sets has a remaining set.
//
// 3. `open`. A question is the last one needed when some answers to the others do not reach the level, and
//    one more answer to it does. That is so exactly when it stands in a smallest remaining set, one that
//    contains no other:
//    * Let it stand in the smallest set S. Answer the rest of S and nothing else. No other remaining set is
//      complete, for S would contain it. The answer to the question completes S.
//    * Let it stand in no smallest set, and let an answer to it complete some set. That set contains a smallest
//      one, which does without the question. So the level had been reached before.
//    What reaches a higher level reaches a lower one too, so the sets of all higher levels are compared as well.
//
// The bound errs to the safe side in one case: two findings that become present by different choices of one
// question, of which only one can be taken, count as if both could be. Tests try every way to answer small
// guides and compare.

extension Rulebook {
  /// The outlook of answers whose urgency is known already.
  ///
  /// The cost grows with the square of the number of sufficient sets above the urgency.
  func outlook(_ settled: SettledAnswers, from urgency: Urgency) -> Outlook {
    let reachable = reachableQuestions(settled)
    let openings = RemainingSetFinder(settled, reachable, in: self)
    var smallest = SmallestSets()
    var couldBecome = urgency
    var reach: [(urgency: Urgency, findings: BitSet)] = []
    for level in levels where level.urgency > urgency {
      smallest.add(openings.remainingSets(of: level.sufficientSets))
      if couldBecome == urgency, !smallest.isEmpty { couldBecome = level.urgency }
      reach.append((level.urgency, smallest.newQuestions()))
    }
    let all = reach.reduce(BitSet()) { $0.union($1.findings) }
    return Outlook(
      couldBecome: couldBecome,
      open: all.compactMap { position in
        reach.first { $0.findings.contains(position) }.map {
          OpenQuestion(finding: findings[position].id, couldRaiseTo: $0.urgency)
        }
      })
  }
}

/// Questions of which the answers, at some ages, would complete a sufficient set.
private struct RemainingSet {
  let questions: BitSet
  /// The ages at which they do; nil when no test of age is open.
  let ages: AgeRange?

  /// Whether one question is enough by itself.
  var isSingle: Bool { ages == nil && questions.count == 1 }

  /// Whether the other one is never complete without this one.
  func isContained(in other: RemainingSet) -> Bool {
    guard questions.isSubset(of: other.questions) else { return false }
    guard let ages else { return true }
    return ages.least <= other.ages?.least ?? 0 && ages.most >= other.ages?.most ?? AgeRange.limit
  }
}

/// Works out the remaining sets of sufficient sets (step 1).
private struct RemainingSetFinder {
  private let book: Rulebook
  private let settled: SettledAnswers
  /// The questions that are asked, or could come to be, and have no sure answer.
  private let open: BitSet
  /// The findings that only a yes to their own questions can make present.
  private let own: BitSet
  /// The findings that another question can make present, which outweighs a no.
  private let implied: BitSet
  /// The findings that are present and need no further answer.
  private let granted: BitSet
  /// The question about age, while it is not answered.
  private let ageQuestion: BitSet

  init(_ settled: SettledAnswers, _ reachable: BitSet, in book: Rulebook) {
    self.book = book
    self.settled = settled
    let open = reachable.subtracting(settled.present).subtracting(settled.absent)
    self.open = open
    ageQuestion = BitSet(book.ageQuestion.map { [$0] } ?? []).intersection(open)
    implied = BitSet(
      book.implied.subtracting(settled.present).filter { position in
        !book.questions(implying: position, settled).isDisjoint(with: open)
      })
    own = open.subtracting(implied)
    // What was chosen is settled; a single answer that was given has reached its level already.
    granted = settled.present.intersection(book.plainQuestions)
  }

  func remainingSets(of sets: [SufficientSet]) -> [RemainingSet] {
    var remaining: [RemainingSet] = []
    for place in sets.indices {
      let needed = sets[place].findings.subtracting(granted)
      let simple = needed.subtracting(implied)
      guard simple.isSubset(of: own), canBeMet(sets[place].facts) else { continue }
      let ages = openAges(sets[place].facts)
      add(
        ages == nil ? simple : simple.union(ageQuestion), with: needed.intersection(implied), at: ages,
        to: &remaining)
    }
    return remaining
  }

  /// Adds these questions once for every way to choose a question for each of the findings.
  private func add(
    _ questions: BitSet, with findings: BitSet, at ages: AgeRange?, to list: inout [RemainingSet]
  ) {
    guard let position = findings.first else {
      return list.append(RemainingSet(questions: questions, ages: ages))
    }
    for question in self.questions(making: position) {
      let others = findings.subtracting(BitSet(position))
      add(questions.union(BitSet(question)), with: others, at: ages, to: &list)
    }
  }

  /// The questions that can make a finding present: its own, and those with a choice or a mark for it.
  private func questions(making position: Int) -> BitSet {
    let others = book.questions(implying: position, settled).intersection(open)
    return open.contains(position) ? others.union(BitSet(position)) : others
  }

  /// Whether one age can satisfy all these tests.
  private func canBeMet(_ facts: Set<FactTest>) -> Bool {
    facts.isEmpty || AgeRange.common(facts, within: settled.age) != nil
  }

  /// The ages by the tests that are not settled yet; nil when there are none.
  private func openAges(_ facts: Set<FactTest>) -> AgeRange? {
    if facts.isEmpty { return nil }
    let open = facts.filter { $0.truth(age: settled.age) == .unknown }
    return open.isEmpty ? nil : AgeRange.common(open, within: nil)
  }
}

/// The smallest of the remaining sets, from the highest level down (step 3).
private struct SmallestSets {
  /// The questions that are enough by themselves.
  private var single = BitSet()
  /// The sets without any of those.
  private var several: [RemainingSet] = []
  /// The questions found so far.
  private var found = BitSet()
  private(set) var isEmpty = true

  /// Adds the sets of the next level.
  mutating func add(_ sets: [RemainingSet]) {
    if sets.isEmpty { return }
    isEmpty = false
    for set in sets where set.isSingle { single.formUnion(set.questions) }
    several.removeAll { !$0.questions.isDisjoint(with: single) }
    several += sets.lazy.filter { $0.questions.isDisjoint(with: single) }
  }

  /// The questions that stand in a smallest set at this level and at none before.
  mutating func newQuestions() -> BitSet {
    let before = found
    found.formUnion(single)
    for candidate in several where !candidate.questions.isSubset(of: found) && isSmallest(candidate) {
      found.formUnion(candidate.questions)
    }
    return found.subtracting(before)
  }

  private func isSmallest(_ candidate: RemainingSet) -> Bool {
    !several.contains { $0.isContained(in: candidate) && !candidate.isContained(in: $0) }
  }
}

extension Rulebook {
  /// The questions of which a choice or a mark makes a finding present: a mark never outweighs a no.
  func questions(implying position: Int, _ settled: SettledAnswers) -> BitSet {
    guard let map = mapQuestion, settled.absent.contains(position) else { return implying[position] }
    return implying[position].subtracting(BitSet(map))
  }
}

extension AgeRange {
  /// The ages that satisfy all tests; nil when there is none.
  static func common(_ facts: some Sequence<FactTest>, within age: AgeRange?) -> AgeRange? {
    var least = age?.least ?? 0
    var most = age?.most ?? AgeRange.limit
    for case .age(let wanted) in facts {
      least = max(least, wanted.least)
      most = min(most, wanted.most)
    }
    return AgeRange(least, most)
  }
}

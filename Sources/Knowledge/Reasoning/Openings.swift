/// Which questions can still make which findings present.
struct Openings {
  private let book: Rulebook
  private let settled: SettledAnswers
  private let unanswered: PositionSet
  /// The findings that only their own questions can make present.
  private let own: PositionSet
  /// The findings that another question can make present, which outweighs a no.
  private let implied: PositionSet
  /// Present by an answer that may be left out of a pathway.
  private let granted: PositionSet
  /// The question about age, while it is not answered.
  private let ageQuestion: PositionSet

  init(_ settled: SettledAnswers, in book: Rulebook) {
    self.book = book
    self.settled = settled
    let unanswered = book.everyFinding.subtracting(settled.given)
    self.unanswered = unanswered
    ageQuestion = PositionSet(book.ageQuestion.map { [$0] } ?? []).intersection(unanswered)
    implied = PositionSet(
      book.implied.subtracting(settled.present).filter { !book.implying[$0].isDisjoint(with: unanswered) })
    own = book.everyFinding.subtracting(settled.present).subtracting(settled.absent).subtracting(implied)
    // What was chosen is settled; a single answer that was given has reached its level already.
    granted = settled.present.intersection(book.plainQuestions)
  }

  /// What each pathway still needs, in each way in which it can be had; closed ones need nothing any more.
  func remainders(of pathways: [Pathway]) -> [Remainder] {
    var remainders: [Remainder] = []
    for place in pathways.indices {
      let needed = pathways[place].findings.subtracting(granted)
      let simple = needed.subtracting(implied)
      guard simple.isSubset(of: own), canBeMet(pathways[place].facts) else { continue }
      let ages = openAges(pathways[place].facts)
      add(
        ages == nil ? simple : simple.union(ageQuestion), withAll: needed.intersection(implied), at: ages,
        to: &remainders)
    }
    return remainders
  }

  /// Adds these questions with each choice of one opener for each of the findings.
  private func add(
    _ questions: PositionSet, withAll findings: PositionSet, at ages: AgeRange?, to list: inout [Remainder]
  ) {
    guard let position = findings.first else {
      return list.append(Remainder(findings: questions, ages: ages))
    }
    for opener in openers(of: position) {
      let others = findings.subtracting(PositionSet(position))
      add(questions.union(PositionSet(opener)), withAll: others, at: ages, to: &list)
    }
  }

  /// Whether one age can satisfy all these tests.
  private func canBeMet(_ facts: [FactTest]) -> Bool {
    facts.isEmpty || AgeRange.common(facts, within: settled.age) != nil
  }

  /// The ages by the tests that are not settled yet; nil when there are none.
  private func openAges(_ facts: [FactTest]) -> AgeRange? {
    if facts.isEmpty { return nil }
    let open = facts.filter { $0.truth(age: settled.age) == .unknown }
    return open.isEmpty ? nil : AgeRange.common(open, within: nil)
  }

  /// The questions of which any can still make a finding present: its own, and choices or marks that
  /// answer it yes.
  private func openers(of position: Int) -> PositionSet {
    let others = book.implying[position].intersection(unanswered)
    return settled.absent.contains(position) ? others : others.union(PositionSet(position))
  }
}

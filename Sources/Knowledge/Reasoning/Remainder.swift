/// What a pathway still needs: questions to be answered, at some ages.
struct Remainder {
  let findings: PositionSet
  /// The ages at which it leads on, by the tests of age that are not settled.
  let ages: AgeRange
  /// Whether any test of age is not settled.
  let asksAge: Bool

  /// Whether this is the one question that is needed.
  var isSingle: Bool { !asksAge && findings.count == 1 }

  /// Whether wherever the other one is walked, this one is walked too.
  func isEnough(for other: Remainder) -> Bool {
    findings.isSubset(of: other.findings) && ages.least <= other.ages.least && ages.most >= other.ages.most
  }
}

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

  init(_ settled: SettledAnswers, in book: Rulebook) {
    self.book = book
    self.settled = settled
    let unanswered = book.everyFinding.subtracting(settled.given)
    self.unanswered = unanswered
    implied = PositionSet(
      book.implied.subtracting(settled.present).filter { !book.implying[$0].isDisjoint(with: unanswered) })
    own = book.everyFinding.subtracting(settled.present).subtracting(settled.absent).subtracting(implied)
    // What was chosen is settled; a single answer that was given has reached its level already.
    granted = settled.present.intersection(book.plainQuestions)
  }

  /// What a pathway still needs, in each way in which it can be had; none when it is closed.
  func remainders(of pathway: Pathway) -> [Remainder] {
    let needed = pathway.findings.subtracting(granted)
    let simple = needed.subtracting(implied)
    guard simple.isSubset(of: own) else { return [] }
    guard AgeRange.common(pathway.facts, within: settled.age) != nil else { return [] }
    let facts = pathway.facts.filter { $0.truth(age: settled.age) == .unknown }
    guard let ages = AgeRange.common(facts, within: nil) else { return [] }
    var sets = [simple]
    for position in needed.intersection(implied) {
      let ways = openers(of: position)
      sets = sets.flatMap { set in ways.map { set.union($0) } }
    }
    if !facts.isEmpty, let asking = book.ageQuestion, unanswered.contains(asking) {
      sets = sets.map { $0.union(PositionSet(CollectionOfOne(asking))) }
    }
    return sets.map { Remainder(findings: $0, ages: ages, asksAge: !facts.isEmpty) }
  }

  /// The questions of which any can still make a finding present: its own, and choices or marks that
  /// answer it yes.
  private func openers(of position: Int) -> [PositionSet] {
    let others = book.implying[position].intersection(unanswered)
    let own = settled.absent.contains(position) ? [] : [position]
    return (own + Array(others)).map { PositionSet(CollectionOfOne($0)) }
  }
}

extension AgeRange {
  /// The ages that satisfy all tests; nil when there is none.
  static func common(_ facts: [FactTest], within age: AgeRange?) -> AgeRange? {
    var least = age?.least ?? 0
    var most = age?.most ?? AgeRange.limit
    for case .age(let wanted) in facts {
      least = max(least, wanted.least)
      most = min(most, wanted.most)
    }
    return AgeRange(least, most)
  }
}

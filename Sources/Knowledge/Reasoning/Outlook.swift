/// What the questions still open could change.
package struct Outlook: Sendable, Equatable {
  /// The highest urgency that any answers to the open questions could still lead to.
  package let couldBecome: Urgency
  /// The open questions that could raise the urgency, in the order asked.
  package let open: [OpenQuestion]
}

/// A question without a sure answer that could still raise the urgency.
package struct OpenQuestion: Sendable, Equatable {
  package let finding: Finding.ID
  /// The highest level to which it can be what tips the balance.
  package let couldRaiseTo: Urgency
  /// False when an answer says that the question does not arise; then the checklist will not ask it.
  package let arises: Bool
}

extension Rulebook {
  /// Works out the bounds exactly.
  ///
  /// Urgency rules know no negation, so the highest reach is the highest pathway that no answer has
  /// closed; and a question matters at a level exactly when it stands in a smallest set of further
  /// answers that reaches it.
  func outlook(_ settled: SettledAnswers, from urgency: Urgency) -> Outlook {
    let live = pathways.filter { $0.urgency > urgency }.flatMap { remainders(of: $0, settled) }
    var reach: [Int: Urgency] = [:]
    for level in Urgency.allCases.reversed() where level > urgency {
      for position in pivots(live.filter { $0.urgency >= level }) where reach[position] == nil {
        reach[position] = level
      }
    }
    return Outlook(
      couldBecome: live.map(\.urgency).max() ?? urgency,
      open: reach.sorted { $0.key < $1.key }.map {
        OpenQuestion(
          finding: findings[$0.key].id, couldRaiseTo: $0.value, arises: arises($0.key, settled))
      })
  }

  /// What a pathway still needs, in each way in which it can be had; none when it is closed.
  private func remainders(of pathway: Pathway, _ settled: SettledAnswers) -> [Pathway] {
    guard let facts = stillOpen(pathway.facts, age: settled.age) else { return [] }
    var sets: [Set<Int>] = [[]]
    for position in pathway.findings {
      guard settled.truth(position) != .yes else {
        // What was chosen is settled; a single answer that was given has reached its level already.
        if findings[position].kind != .yesno { return [] }
        continue
      }
      let ways = openers(of: position, settled)
      if ways.isEmpty { return [] }
      sets = sets.flatMap { set in ways.map { set.union([$0]) } }
    }
    if !facts.isEmpty, let asking = ageQuestion, settled.answers[asking] == nil {
      sets = sets.map { $0.union([asking]) }
    }
    return sets.map { Pathway(findings: $0.sorted(), facts: facts, urgency: pathway.urgency) }
  }

  /// The open questions of which any can still make a finding present: its own, and choices or
  /// marks that answer it yes, which outweigh a no.
  private func openers(of position: Int, _ settled: SettledAnswers) -> [Int] {
    let own = settled.truth(position) == .unknown ? [position] : []
    return own + implying[position].filter { settled.answers[$0] == nil }
  }

  /// The facts that are not settled yet; nil when no one age can satisfy them all.
  private func stillOpen(_ facts: [FactTest], age: AgeRange?) -> [FactTest]? {
    let wanted = AgeRange.common(facts, within: age)
    return wanted == nil ? nil : facts.filter { $0.truth(age: age) == .unknown }
  }

  /// The findings that stand in a smallest set among these.
  private func pivots(_ pathways: [Pathway]) -> Set<Int> {
    let single = Set(
      pathways.filter { $0.findings.count == 1 && $0.facts.isEmpty }.flatMap(\.findings))
    let several = Set(pathways.filter { !$0.findings.contains(where: single.contains) })
    let smallest = several.filter { candidate in
      !several.contains { other in
        other != candidate && other.isEnough(for: candidate) && !candidate.isEnough(for: other)
      }
    }
    return single.union(smallest.flatMap(\.findings))
  }
}

extension Pathway {
  /// Whether wherever the other pathway is walked, this one is walked too.
  fileprivate func isEnough(for other: Pathway) -> Bool {
    guard findings.allSatisfy(other.findings.contains) else { return false }
    guard let mine = AgeRange.common(facts, within: nil),
      let theirs = AgeRange.common(other.facts, within: nil)
    else {
      return false
    }
    return mine.least <= theirs.least && mine.most >= theirs.most
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

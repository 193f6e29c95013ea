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
  /// Urgency rules know no negation, so the highest reach is the highest pathway that no answer has closed;
  /// and a question matters at a level exactly when it stands in a smallest set of further yes answers that
  /// reaches it.
  func outlook(_ settled: SettledAnswers, from urgency: Urgency) -> Outlook {
    let live = pathways.compactMap { remainder(of: $0, settled) }.filter { $0.urgency > urgency }
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

  private func arises(_ position: Int, _ settled: SettledAnswers) -> Bool {
    askConditions[position].map { settled.truth($0) != .no } ?? true
  }

  /// What a pathway still needs; nil when an answer or a fact has closed it.
  private func remainder(of pathway: Pathway, _ settled: SettledAnswers) -> Pathway? {
    var open: [Int] = []
    for position in pathway.findings {
      switch settled.truth(position) {
      case .no: return nil
      case .unknown: open.append(position)
      case .yes: break
      }
    }
    guard let facts = stillOpen(pathway.facts, age: settled.age) else { return nil }
    return Pathway(findings: open, facts: facts, urgency: pathway.urgency)
  }

  /// The facts that are not settled yet; nil when no one age can satisfy them all.
  private func stillOpen(_ facts: [FactTest], age: AgeRange?) -> [FactTest]? {
    var least = age?.least ?? 0
    var most = age?.most ?? AgeRange.limit
    for case .age(let wanted) in facts {
      least = max(least, wanted.least)
      most = min(most, wanted.most)
    }
    return least > most ? nil : facts.filter { $0.truth(age: age) == .unknown }
  }

  /// The findings that stand in a smallest set among these.
  private func pivots(_ pathways: [Pathway]) -> Set<Int> {
    let single = Set(pathways.filter { $0.findings.count == 1 && $0.facts.isEmpty }.flatMap(\.findings))
    let several = Set(pathways.filter { !$0.findings.contains(where: single.contains) })
    let smallest = several.filter { candidate in
      !several.contains { other in
        (other.findings.count, other.facts.count) != (candidate.findings.count, candidate.facts.count)
          && other.findings.allSatisfy(candidate.findings.contains)
          && other.facts.allSatisfy(candidate.facts.contains)
      }
    }
    return single.union(smallest.flatMap(\.findings))
  }
}

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
    let openings = Openings(settled, in: self)
    var tipping = Tipping()
    var couldBecome = urgency
    var reach: [(urgency: Urgency, findings: PositionSet)] = []
    for level in levels where level.urgency > urgency {
      tipping.add(openings.remainders(of: level.pathways))
      if couldBecome == urgency, !tipping.isEmpty { couldBecome = level.urgency }
      reach.append((level.urgency, tipping.tipsAnew()))
    }
    let arising = arising(settled)
    let all = reach.reduce(PositionSet()) { $0.union($1.findings) }
    return Outlook(
      couldBecome: couldBecome,
      open: all.compactMap { position in
        reach.first { $0.findings.contains(position) }.map {
          OpenQuestion(
            finding: findings[position].id, couldRaiseTo: $0.urgency, arises: arising.contains(position))
        }
      })
  }
}

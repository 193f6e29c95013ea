/// What the answers reach by themselves: the level and every reason for it.
struct Judgement {
  let urgency: Urgency
  /// Highest level first; never empty.
  let reasons: [Reason]
  let firedRules: [PreparedRule]
  let mimics: [MimicMatch]
}

extension Rulebook {
  /// Judges the answers from scratch.
  ///
  /// The urgency is the highest level that any answer or combination reaches; nothing subtracts from it.
  func judge(_ settled: SettledAnswers) -> Judgement {
    let fired = urgencyRules.filter { settled.truth($0.when) == .yes }
    var reasons = fired.compactMap { reason(for: $0, settled) }
    for position in findings.indices {
      if let reason = aloneReason(position, settled) ?? unsureReason(position, settled) {
        reasons.append(reason)
      }
    }
    let outcome = reasons.map(\.urgency).max() ?? calmLevel(settled)
    if reasons.isEmpty, let reason = outcomeReason(outcome, settled) { reasons = [reason] }
    return Judgement(
      urgency: outcome, reasons: sorted(reasons), firedRules: fired, mimics: mimics(settled))
  }

  /// Only the level that the answers reach, without the reasons.
  func level(_ settled: SettledAnswers) -> Urgency {
    let fired = urgencyRules.lazy.filter { settled.truth($0.when) == .yes }.compactMap(\.urgency)
    let single = findings.indices.lazy.compactMap { position -> Urgency? in
      switch settled.answers[position] {
      case .yes: findings[position].alone
      case .unsure: findings[position].unsure
      case .no, .chose, nil: nil
      }
    }
    return [fired.max(), single.max()].compactMap { $0 }.max() ?? calmLevel(settled)
  }

  /// Self-care only when every demanded finding was answered no; else an ordinary visit.
  private func calmLevel(_ settled: SettledAnswers) -> Urgency {
    selfCareNeedsNo.isEmpty || !selfCareNeedsNo.allSatisfy { settled.truth($0) == .no } ? .routine : .selfcare
  }

  private func reason(for prepared: PreparedRule, _ settled: SettledAnswers) -> Reason? {
    guard let urgency = prepared.urgency else { return nil }
    return Reason(
      rule: prepared.rule.id.name, urgency: urgency, text: prepared.rule.body,
      because: evidence(for: prepared.when, settled), sources: prepared.rule.sources)
  }

  private func aloneReason(_ position: Int, _ settled: SettledAnswers) -> Reason? {
    let finding = findings[position]
    guard let urgency = finding.alone, settled.answers[position] == .yes else { return nil }
    return Reason(
      rule: finding.id.name, urgency: urgency, text: [.paragraph([.text(finding.means)])],
      because: [.answered(finding.id, .yes)], sources: finding.sources)
  }

  private func unsureReason(_ position: Int, _ settled: SettledAnswers) -> Reason? {
    let finding = findings[position]
    guard let urgency = finding.unsure, settled.answers[position] == .unsure else { return nil }
    return Reason(
      rule: "not-sure", urgency: urgency, text: policy.notSure?.body ?? [],
      because: [.answered(finding.id, .unsure)], sources: finding.sources)
  }

  /// The reason for an outcome that no answer forced.
  private func outcomeReason(_ outcome: Urgency, _ settled: SettledAnswers) -> Reason? {
    let guidance = outcome == .selfcare ? policy.levels[.selfcare] : policy.notEnough
    let because: [Because] = selfCareNeedsNo.compactMap { position in
      let id = findings[position].id
      guard let answer = settled.answers[position] else { return .open(id) }
      // What was denied is the reason for self-care; anything else is the reason that it is not said.
      return (answer == .no) == (outcome == .selfcare) ? .answered(id, answer) : nil
    }
    return Reason(
      rule: outcome == .selfcare ? "self-care" : "not-enough", urgency: outcome,
      text: guidance?.body ?? [], because: because, sources: guidance?.sources ?? [])
  }

  func evidence(for when: When<Int>, _ settled: SettledAnswers) -> [Because] {
    let support = settled.support(when)
    var seen: Set<Because> = []
    let answers = support.findings.sorted().compactMap { position in
      settled.answers[position].map { Because.answered(findings[position].id, $0) }
    }
    let facts = support.facts.isEmpty ? [] : settled.age.map { [Because.age($0)] } ?? []
    return (answers + facts).filter { seen.insert($0).inserted }
  }

  /// Highest level first; combinations before single answers; else the order asked.
  private func sorted(_ reasons: [Reason]) -> [Reason] {
    reasons.enumerated().sorted { ($1.element.urgency, $0.offset) < ($0.element.urgency, $1.offset) }.map(
      \.element)
  }
}

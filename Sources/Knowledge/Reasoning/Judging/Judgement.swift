/// What the answers reach by themselves: the level and every reason for it.
struct Judgement {
  let urgency: Urgency
  /// Highest level first; never empty.
  let reasons: [Reason]
  /// What the rules that reached the level say to do.
  let doNow: [String]
}

extension Rulebook {
  /// Judges the answers from scratch.
  ///
  /// The urgency is the highest level that any answer or combination reaches; nothing subtracts from it.
  func judge(_ settled: SettledAnswers) -> Judgement {
    var reasons = levels.flatMap { self.reasons($0, settled) }
    let urgency = reasons.first?.urgency ?? calmLevel(settled)
    if reasons.isEmpty { reasons = [outcomeReason(urgency, settled)].compactMap { $0 } }
    let decisive = levels.filter { $0.urgency == urgency }.flatMap { fired($0, settled) }
    return Judgement(urgency: urgency, reasons: reasons, doNow: decisive.flatMap { rules[$0].rule.doNow })
  }

  /// Only the level that the answers reach, without the reasons.
  func level(_ settled: SettledAnswers) -> Urgency {
    reached(settled) ?? calmLevel(settled)
  }

  /// The highest level that an answer or a combination reaches; nil when none does.
  func reached(_ settled: SettledAnswers) -> Urgency? {
    levels.first { level in
      !alone(level, settled).isEmpty || !unsure(level, settled).isEmpty
        || level.rules.contains { holds($0, settled) }
    }?.urgency
  }

  /// Self-care only when nothing that is open or unsure could lead to more than an ordinary visit; else that visit.
  private func calmLevel(_ settled: SettledAnswers) -> Urgency {
    outlook(settled, from: .routine).couldBecome > .routine ? .routine : .selfcare
  }

  /// Every reason for one level: combinations before single answers; else the order asked.
  private func reasons(_ level: CompiledLevel, _ settled: SettledAnswers) -> [Reason] {
    var reasons = fired(level, settled).compactMap { reason(forRule: $0, at: level.urgency, settled) }
    let unsure = unsure(level, settled)
    for position in alone(level, settled).union(unsure) {
      let reason =
        unsure.contains(position)
        ? unsureReason(position, at: level.urgency) : aloneReason(position, at: level.urgency)
      if let reason { reasons.append(reason) }
    }
    return reasons
  }

  /// The level's rules that hold.
  private func fired(_ level: CompiledLevel, _ settled: SettledAnswers) -> [Int] {
    level.rules.filter { holds($0, settled) }
  }

  private func holds(_ rule: Int, _ settled: SettledAnswers) -> Bool {
    settled.truth(rules[rule].when) == .yes
  }

  /// The findings of which a plain yes reached the level.
  private func alone(_ level: CompiledLevel, _ settled: SettledAnswers) -> BitSet {
    level.reachedByYes.intersection(settled.present).subtracting(settled.chosen)
  }

  /// The findings of which "not sure" reached the level.
  private func unsure(_ level: CompiledLevel, _ settled: SettledAnswers) -> BitSet {
    level.reachedByUnsure.intersection(settled.unsure)
  }

  private func reason(forRule rule: Int, at urgency: Urgency, _ settled: SettledAnswers) -> Reason? {
    Reason(
      .rule(rules[rule].rule.id), urgency: urgency, text: rules[rule].rule.body,
      because: evidence(for: rules[rule].when, settled), sources: rules[rule].rule.sources)
  }

  private func aloneReason(_ position: Int, at urgency: Urgency) -> Reason? {
    Reason(
      .finding(findings[position].id), urgency: urgency,
      text: [.paragraph([.text(findings[position].rationale)])],
      because: [.answered(findings[position].id, .yes)], sources: findings[position].sources)
  }

  private func unsureReason(_ position: Int, at urgency: Urgency) -> Reason? {
    Reason(
      .notSure, urgency: urgency, text: policy.notSure?.body ?? [],
      because: [.answered(findings[position].id, .unsure)], sources: findings[position].sources)
  }

  /// The reason for an outcome that no answer forced.
  private func outcomeReason(_ outcome: Urgency, _ settled: SettledAnswers) -> Reason? {
    let isCalm = outcome == .selfcare
    let guidance = isCalm ? policy.levels[.selfcare] : policy.notEnough
    return Reason(
      isCalm ? .selfCare : .notEnough, urgency: outcome, text: guidance?.body ?? [],
      because: isCalm ? denials(settled) : openings(settled), sources: guidance?.sources ?? [])
  }

  /// The reason for self-care: what a calming pattern needs denied, else every warning sign that was denied.
  private func denials(_ settled: SettledAnswers) -> [Because] {
    let needed = conditions.reduce(BitSet()) { $0.union($1.needsNo) }.intersection(settled.absent)
    let denied = needed.isEmpty ? warning.intersection(settled.absent) : needed
    let because: [Because] = denied.map { .answered(findings[$0].id, .no) }
    // A guide in which nothing is urgent has nothing to deny.
    return because.isEmpty ? whatIsKnown(settled) : because
  }

  /// The reason that self-care is not said yet: what could still lead further.
  private func openings(_ settled: SettledAnswers) -> [Because] {
    let because: [Because] = outlook(settled, from: .routine).open.map { opening in
      let answer = positions[opening.finding].flatMap(settled.answer)
      return answer.map { .answered(opening.finding, $0) } ?? .open(opening.finding)
    }
    // A band of ages can leave open what no question does.
    if because.isEmpty, let age = settled.age { return [.age(age)] }
    return because.isEmpty ? whatIsKnown(settled) : because
  }

  /// The reason where no answer is one: every answer, else the age; with none, the first question.
  private func whatIsKnown(_ settled: SettledAnswers) -> [Because] {
    let given: [Because] = settled.given.map { .answered(findings[$0].id, settled.answer($0) ?? .no) }
    if !given.isEmpty { return given }
    return settled.age.map { [.age($0)] } ?? findings.prefix(1).map { .open($0.id) }
  }

  /// The answers that make something hold, in the order asked, and the age where it counts.
  func evidence(for criterion: CompiledCriterion, _ settled: SettledAnswers) -> [Because] {
    var support = BitSet()
    let hasFacts = criterion.support(settled, into: &support)
    var because: [Because] = support.compactMap { position in
      settled.answer(position).map { .answered(findings[position].id, $0) }
    }
    if hasFacts, let age = settled.age { because.append(.age(age)) }
    return because
  }
}

/// Why the advice is not at a higher level: what would have reached it and was denied, and what of it
/// is still open.
package struct LevelGap: Sendable, Equatable {
  /// The level that was not reached.
  package let urgency: Urgency
  /// Answered no; a yes would have reached the level, alone or with other answers.
  package let denied: [Finding.ID]
  /// Not answered, or not surely; a yes could reach the level.
  package let open: [Finding.ID]
}

extension Rulebook {
  /// One gap for each level above, the nearest first.
  ///
  /// What alone or with others reaches several levels stands at the highest of them; what is open is
  /// told as the outlook tells it.
  func gaps(_ settled: SettledAnswers, above urgency: Urgency, _ outlook: Outlook) -> [LevelGap] {
    levels.reversed().filter { $0.urgency > urgency }.map { level in
      LevelGap(
        urgency: level.urgency, denied: names(level.highest.intersection(settled.absent)),
        open: outlook.open.filter { $0.couldRaiseTo == level.urgency }.map(\.finding))
    }
  }
}

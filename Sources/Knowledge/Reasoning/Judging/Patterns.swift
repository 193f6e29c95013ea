/// How well the answers fit a condition's pattern.
///
/// It says nothing about how soon to be seen.
package enum FitLevel: String, Sendable, CaseIterable, Codable {
  case well, partly, unknown, poorly

  /// The better fit is the lower rank.
  var rank: Int {
    switch self {
    case .well: 0
    case .partly: 1
    case .unknown: 2
    case .poorly: 3
    }
  }
}

/// One condition's fit, with the answers on each side.
package struct Fit: Sendable, Equatable {
  package let condition: Condition.ID
  package let level: FitLevel
  /// Answered yes, and a yes speaks for the condition.
  package let `for`: [Finding.ID]
  /// Answered yes, and a yes speaks against the condition.
  package let against: [Finding.ID]
  /// What the pattern needs and was answered no.
  package let denied: [Finding.ID]
  /// What would speak for it and was not answered, or not surely.
  package let unknown: [Finding.ID]
  /// Warning signs that were answered yes and that the pattern does not explain.
  package let unexplained: [Finding.ID]
}

extension Rulebook {
  /// The fit of every compared condition, best first; equal ones in the comparison's order.
  func fits(_ settled: SettledAnswers, at urgency: Urgency) -> [Fit] {
    let scored = conditions.map { fit($0, settled, at: urgency) }
    let best = scored.indices.sorted { left, right in
      (scored[left].fit.level.rank, -scored[left].score, left)
        < (scored[right].fit.level.rank, -scored[right].score, right)
    }
    return best.map { scored[$0].fit }
  }

  private func fit(
    _ condition: CompiledCondition, _ settled: SettledAnswers, at urgency: Urgency
  ) -> (fit: Fit, score: Int) {
    let present = settled.present
    let supporting = present.intersection(condition.supporting)
    let opposing = present.intersection(condition.opposing)
    let open = condition.supporting.subtracting(present).subtracting(settled.absent)
    let unexplained = present.intersection(warning).subtracting(condition.supporting)
    let score = condition.weight(of: present) + weightFromRules(condition, settled)
    var ceiling = ceiling(condition, settled)
    if !condition.isBroad(supporting) || isHeldBack(condition, settled, at: urgency) {
      ceiling.lower(to: .partly)
    }
    let isOpposed = !opposing.isEmpty || !ceiling.denied.isEmpty
    let level = ceiling.lowered(
      FitLevel(score: score, supported: !supporting.isEmpty, opposed: isOpposed))
    return (
      Fit(
        condition: condition.id, level: level, for: names(supporting), against: names(opposing),
        denied: names(ceiling.denied), unknown: names(open), unexplained: names(unexplained)), score
    )
  }

  /// Whether a calming pattern may not be said to fit well: something urgent is reached, or what it needs denied
  /// was not.
  private func isHeldBack(
    _ condition: CompiledCondition, _ settled: SettledAnswers, at urgency: Urgency
  ) -> Bool {
    condition.calms && (urgency >= .soon || !condition.needsNo.isSubset(of: settled.absent))
  }

  private func weightFromRules(_ condition: CompiledCondition, _ settled: SettledAnswers) -> Int {
    condition.rules.reduce(0) { sum, rule in
      guard case .weight(_, let direction) = rules[rule].rule.conclusion, rules[rule].holds(for: settled)
      else { return sum }
      return sum + direction.weight
    }
  }

  /// The lowest ceiling that holds.
  ///
  /// One whose exception is still open leaves the fit open; what is not asked, because an answer says that there is
  /// nothing to ask, is not open.
  private func ceiling(_ condition: CompiledCondition, _ settled: SettledAnswers) -> Ceiling {
    var result = Ceiling()
    let absent = settled.absent.union(settled.idle(in: self).subtracting(settled.given))
    for rule in condition.rules {
      guard case .ceiling(_, let level) = rules[rule].rule.conclusion,
        settled.truth(rules[rule].when) == .yes
      else { continue }
      switch rules[rule].unless.map({ settled.truth($0, absent: absent) }) ?? .no {
      case .yes: break
      case .unknown: result.lower(to: .unknown)
      case .no:
        result.lower(to: level)
        result.denied += rules[rule].exceptions.filter {
          settled.absent.contains($0) && !result.denied.contains($0)
        }
      }
    }
    return result
  }
}

/// The most that rules let a fit be.
private struct Ceiling {
  var level = FitLevel.well
  var denied: [Int] = []

  mutating func lower(to other: FitLevel) {
    if other.rank > level.rank { level = other }
  }

  func lowered(_ fit: FitLevel) -> FitLevel {
    fit.rank < level.rank ? level : fit
  }
}

extension FitLevel {
  /// The least score that fits well, and in part.
  ///
  /// No source gives these figures, nor those below: the document for clinicians shows them, to be agreed or changed.
  package static let (leastWell, leastPartly) = (4, 1)
  /// A pattern fits well on no fewer yes answers, of no fewer kinds of sign.
  package static let (leastSigns, leastKinds) = (3, 2)

  /// A strong sign and one more make a good fit; a sign that nothing outweighs makes a partial one.
  init(score: Int, supported: Bool, opposed: Bool) {
    if score >= Self.leastWell {
      self = .well
    } else if score >= Self.leastPartly || (score == 0 && supported) {
      self = .partly
    } else {
      self = supported || opposed ? .poorly : .unknown
    }
  }
}

/// A condition that the answers call to mind beside the compared ones, and the answers that do.
package struct MimicMatch: Sendable, Equatable {
  package let condition: Condition.ID
  /// Why it matters.
  package let text: [Block]
  /// The answers that call it to mind.
  package let because: [Because]
  /// The works that the rule names whose words are told; none where only a pattern that fits well brings it.
  package let sources: [Source.ID]
}

extension Rulebook {
  /// Every mimic whose pattern shows, each once: first the commoner look-alikes of a pattern that fits well, then
  /// in the rules' order.
  func mimics(_ settled: SettledAnswers, beside fits: [Fit]) -> [MimicMatch] {
    var matches = fits.filter { $0.level == .well }.flatMap(lookalikes)
    for rule in mimicRules where settled.truth(rules[rule].when) == .yes {
      guard let condition = rules[rule].mimic else { continue }
      let because = evidence(for: rules[rule].when, settled)
      if let known = matches.firstIndex(where: { $0.condition == condition }) {
        matches[known] = joined(matches[known], because, rules[rule].rule)
      } else {
        matches.append(
          MimicMatch(
            condition: condition, text: rules[rule].rule.body, because: because,
            sources: rules[rule].rule.sources))
      }
    }
    return matches
  }

  private func lookalikes(of fit: Fit) -> [MimicMatch] {
    guard let condition = conditions.first(where: { $0.id == fit.condition }) else { return [] }
    return condition.lookalikes.map {
      MimicMatch(condition: $0, text: [], because: fit.for.map { .answered($0, .yes) }, sources: [])
    }
  }

  /// A match that one more rule makes; the words are those of the first rule.
  private func joined(_ match: MimicMatch, _ more: [Because], _ rule: Rule) -> MimicMatch {
    let isTold = !match.text.isEmpty
    return MimicMatch(
      condition: match.condition, text: isTold ? match.text : rule.body,
      because: match.because + more.filter { !match.because.contains($0) },
      sources: isTold ? match.sources : rule.sources)
  }
}

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
  package let `for`: [Finding.ID]
  package let against: [Finding.ID]
  /// What would speak for it and was not answered, or not surely.
  package let unknown: [Finding.ID]
  /// Warning signs that were answered yes and that the pattern does not explain.
  package let unexplained: [Finding.ID]
}

extension Rulebook {
  /// The fit of every compared condition, best first; equal ones in the comparison's order.
  func fits(_ settled: SettledAnswers) -> [Fit] {
    compared.map { fit($0, settled) }.enumerated()
      .sorted { left, right in
        (left.element.fit.level.rank, -left.element.score, left.offset)
          < (right.element.fit.level.rank, -right.element.score, right.offset)
      }
      .map(\.element.fit)
  }

  private func fit(_ condition: Condition.ID, _ settled: SettledAnswers) -> (fit: Fit, score: Int) {
    var supporting: [Finding.ID] = []
    var opposing: [Finding.ID] = []
    var open: [Finding.ID] = []
    var unexplained: [Finding.ID] = []
    var score = 0
    for (position, finding) in findings.enumerated() {
      let weight = finding.fits[condition]?.weight ?? 0
      switch settled.truth(position) {
      case .yes:
        score += weight
        if weight > 0 { supporting.append(finding.id) }
        if weight < 0 { opposing.append(finding.id) }
        if weight <= 0, finding.alone != nil { unexplained.append(finding.id) }
      case .unknown: if weight > 0 { open.append(finding.id) }
      case .no: break
      }
    }
    score += weightFromRules(condition, settled)
    let ceiling = ceiling(condition, settled)
    opposing += ceiling.against.filter { !opposing.contains($0) }
    let level = ceiling.lowered(
      FitLevel(score: score, supported: !supporting.isEmpty, opposed: !opposing.isEmpty))
    return (
      Fit(
        condition: condition, level: level, for: supporting, against: opposing, unknown: open,
        unexplained: unexplained), score
    )
  }

  private func weightFromRules(_ condition: Condition.ID, _ settled: SettledAnswers) -> Int {
    fitRules.reduce(0) { sum, prepared in
      guard case .weight(condition, let direction) = prepared.rule.conclusion,
        settled.truth(prepared.when) == .yes, prepared.unless.map({ settled.truth($0) }) != .yes
      else { return sum }
      return sum + direction.weight
    }
  }

  /// The lowest ceiling that holds.
  ///
  /// One whose exception is still open leaves the fit open.
  private func ceiling(_ condition: Condition.ID, _ settled: SettledAnswers) -> Ceiling {
    var result = Ceiling()
    for prepared in fitRules {
      guard case .ceiling(condition, let level) = prepared.rule.conclusion,
        settled.truth(prepared.when) == .yes
      else { continue }
      switch prepared.unless.map({ settled.truth($0) }) ?? .no {
      case .yes: break
      case .unknown: result.lower(to: .unknown)
      case .no:
        result.lower(to: level)
        let denied = prepared.unless?.leaves ?? []
        result.against += denied.filter { settled.answers[$0] == .no }.map { findings[$0].id }
      }
    }
    return result
  }
}

/// The most that rules let a fit be.
private struct Ceiling {
  var level = FitLevel.well
  var against: [Finding.ID] = []

  mutating func lower(to other: FitLevel) {
    if other.rank > level.rank { level = other }
  }

  func lowered(_ fit: FitLevel) -> FitLevel {
    fit.rank < level.rank ? level : fit
  }
}

extension FitLevel {
  /// A strong sign and one more make a good fit; a sign that nothing outweighs makes a partial one.
  init(score: Int, supported: Bool, opposed: Bool) {
    if score >= 4 {
      self = .well
    } else if score >= 1 || (score == 0 && supported) {
      self = .partly
    } else {
      self = supported || opposed ? .poorly : .unknown
    }
  }
}

/// A condition that the answers call to mind beside the compared ones, and the answers that do.
package struct MimicMatch: Sendable, Equatable {
  package let condition: Condition.ID
  /// Why it matters.
  package let text: [Block]
  package let because: [Because]
  package let sources: [Source.ID]
}

extension Rulebook {
  /// Every mimic whose pattern shows, each once, in the rules' order.
  func mimics(_ settled: SettledAnswers) -> [MimicMatch] {
    var matches: [MimicMatch] = []
    for rule in mimicRules where settled.truth(rules[rule].when) == .yes {
      guard let condition = rules[rule].mimic else { continue }
      let because = evidence(for: rules[rule].when, settled)
      if let known = matches.firstIndex(where: { $0.condition == condition }) {
        matches[known] = joined(matches[known], because)
      } else {
        matches.append(
          MimicMatch(
            condition: condition, text: rules[rule].rule.body, because: because,
            sources: rules[rule].rule.sources))
      }
    }
    return matches
  }

  private func joined(_ match: MimicMatch, _ more: [Because]) -> MimicMatch {
    MimicMatch(
      condition: match.condition, text: match.text,
      because: match.because + more.filter { !match.because.contains($0) }, sources: match.sources)
  }
}

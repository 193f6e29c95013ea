/// Why the advice is not at a higher level: what would have reached it and was denied, and what of it
/// is still open.
package struct LevelGap: Sendable, Equatable {
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
    var highest: [Int: Urgency] = [:]
    for pathway in pathways where pathway.urgency > urgency {
      for position in pathway.findings {
        highest[position] = max(highest[position] ?? urgency, pathway.urgency)
      }
    }
    return Urgency.allCases.filter { $0 > urgency }.map { level in
      let denied = findings.indices.filter { highest[$0] == level && settled.truth($0) == .no }
      return LevelGap(
        urgency: level, denied: denied.map { findings[$0].id },
        open: outlook.open.filter { $0.couldRaiseTo == level && $0.arises }.map(\.finding))
    }
  }
}

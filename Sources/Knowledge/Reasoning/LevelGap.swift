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
    levels.reversed().filter { $0.urgency > urgency }.map { level in
      LevelGap(
        urgency: level.urgency, denied: names(level.highest.intersection(settled.absent)),
        open: outlook.open.filter { $0.couldRaiseTo == level.urgency && $0.arises }.map(\.finding))
    }
  }
}

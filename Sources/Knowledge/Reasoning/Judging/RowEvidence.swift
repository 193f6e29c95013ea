/// What somebody's answers say about one row of the comparison.
package struct RowEvidence: Sendable, Hashable {
  /// For each condition, whether what was answered yes speaks for or against it.
  package let directions: [Condition.ID: Direction]
  /// The findings of the row that were answered yes, in the order asked.
  package let findings: [Finding.ID]
}

extension Rulebook {
  /// What a sheet says about a row; nil when nothing of the row was answered yes.
  package func evidence(of sheet: AnswerSheet, on row: ComparisonRow) -> RowEvidence? {
    let settled = SettledAnswers(sheet, in: self)
    let touched = row.findings.compactMap { positions[$0] }.filter(settled.present.contains).sorted()
    guard !touched.isEmpty else { return nil }
    var directions: [Condition.ID: Direction] = [:]
    for condition in conditions {
      let weight = touched.reduce(0) { $0 + condition.weight(of: BitSet($1)) }
      directions[condition.id] = weight > 0 ? .for : weight < 0 ? .against : .neutral
    }
    return RowEvidence(directions: directions, findings: names(touched))
  }

  /// Whether a row tells the compared conditions apart: some finding of it speaks strongly for one
  /// and against, or not for, another.
  package func tellsApart(_ row: ComparisonRow) -> Bool {
    row.findings.compactMap { positions[$0] }.contains { spread($0) >= Direction.strong.weight }
  }

  /// How far a yes would pull the compared patterns apart.
  func spread(_ position: Int) -> Int {
    let weights = conditions.map { $0.weight(of: BitSet(position)) }
    return (weights.max() ?? 0) - (weights.min() ?? 0)
  }
}

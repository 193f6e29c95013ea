/// How somebody's answers bear on one row of the comparison.
package struct Bearing: Sendable, Hashable {
  /// For each condition, whether what was answered yes speaks for or against it.
  package let directions: [Condition.ID: Direction]
  /// The answers that bear on the row, in the order asked.
  package let findings: [Finding.ID]
}

extension Rulebook {
  /// The bearing of a sheet on a row; nil when no yes of it touches the row.
  package func bearing(of sheet: AnswerSheet, on row: ComparisonRow) -> Bearing? {
    let settled = SettledAnswers(sheet, in: self)
    let touched = row.findings.compactMap { positions[$0] }.filter { settled.truth($0) == .yes }.sorted()
    guard !touched.isEmpty else { return nil }
    var directions: [Condition.ID: Direction] = [:]
    for condition in compared {
      let weight = touched.reduce(0) { $0 + (findings[$1].fits[condition]?.weight ?? 0) }
      directions[condition] = weight > 0 ? .for : weight < 0 ? .against : .neutral
    }
    return Bearing(directions: directions, findings: touched.map { findings[$0].id })
  }

  /// Whether a row tells the compared conditions apart: some finding of it speaks strongly for one
  /// and against, or not for, another.
  package func tellsApart(_ row: ComparisonRow) -> Bool {
    row.findings.compactMap { finding($0) }.contains { finding in
      let weights = compared.map { finding.fits[$0]?.weight ?? 0 }
      return (weights.max() ?? 0) - (weights.min() ?? 0) >= Direction.strong.weight
    }
  }
}

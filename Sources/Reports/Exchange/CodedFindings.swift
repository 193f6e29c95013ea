import Knowledge

/// What a filled-in checklist says in the shared vocabulary: the terms observed, and those excluded.
struct CodedFindings {
  /// In the order asked, each once.
  let observed: [Term]
  /// In the order asked, each once; none stands above an observed one.
  let excluded: [Term]

  init(_ report: Report) {
    let terms = report.index.terms
    let answers = report.book.completed(report.sheet).answers
    let idle = report.book.idle(in: report.sheet)
    let findings = report.book.findings
    func ids(_ answer: Answer) -> [String] {
      var seen: Set<String> = []
      return findings.filter { answers[$0.id] == answer }.flatMap(\.hpo).filter { seen.insert($0).inserted }
    }
    // What is not settled must not be excluded with the term above it: unknown is never no. Where a
    // finding has several terms, the first is its own, and the others are what comes with it.
    let open = findings.filter { finding in
      answers[finding.id] != .no && !(answers[finding.id] == nil && idle.contains(finding.id))
    }.compactMap(\.hpo.first)
    let present = ids(.yes)
    let spared = (present + open).reduce(into: Set()) { $0.formUnion(terms.atOrAbove($1)) }
    observed = present.compactMap { terms[$0] }
    excluded = ids(.no).filter { !spared.contains($0) }.compactMap { terms[$0] }
  }
}

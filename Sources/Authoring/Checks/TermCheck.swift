import Knowledge

/// Every term that is used has its line, so that it has a name and a place among the others; and what a finding makes of
/// a term that alarms is not calm.
enum TermCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    guard let terms = documents.terms else { return missing(documents, guide, log) }
    for finding in guide.findings {
      guard let document = documents.document(.findings, finding.id.name) else { continue }
      for id in finding.hpo where guide.terms[id] == nil {
        log.warn(
          "hpo.md has no line for \(id), so exports leave it out", help: "add the term and its name",
          in: document.file, at: document.header.place(of: "hpo"))
      }
      if let id = finding.hpo.first(where: guide.terms.alarms), (finding.urgencyIfYes ?? .selfcare) < .today {
        log.warn(
          "\(id) alarms, and a yes to this finding does not",
          help: "say alone: today, or take the ! out of hpo.md",
          in: document.file, at: document.header.place(of: "hpo"))
      }
    }
    for (number, line) in terms.file.lines.enumerated().dropFirst(terms.bodyLine - 1) {
      for parent in Term(line: line)?.parents ?? [] where guide.terms[parent] == nil {
        log.report(
          "\(parent) stands above this term and has no line", help: "add it, or take it out here",
          in: terms.file, at: TextPosition(line: number + 1, column: 1))
      }
    }
  }

  /// Without the file nothing is coded; that is said once.
  private static func missing(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    guard let coded = guide.findings.first(where: { !$0.hpo.isEmpty }),
      let document = documents.document(.findings, coded.id.name)
    else { return }
    log.warn(
      "there is no hpo.md, so exports carry no codes", help: "add it, with a line for each term",
      in: document.file, at: document.header.place(of: "hpo"))
  }
}

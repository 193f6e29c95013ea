import Knowledge

/// A finding as other programs read it.
package struct FindingRecord: Encodable {
  let id: String
  let code: String
  let section: String
  let ask: String
  let term: String
  let kind: String
  /// The least urgency that a single yes forces, or `none`.
  let alone: String
  let fits: [String: String]
  let hpo: [String]
  let sources: [String]

  package init(_ finding: Finding) {
    id = finding.id.name
    code = finding.code
    section = finding.section.name
    ask = finding.ask
    term = finding.term
    kind = finding.kind.rawValue
    alone = finding.alone?.rawValue ?? "none"
    fits = Dictionary(
      finding.fits.map { ($0.key.name, $0.value.rawValue) }, uniquingKeysWith: { first, _ in first })
    hpo = finding.hpo
    sources = finding.sources.map(\.name)
  }
}

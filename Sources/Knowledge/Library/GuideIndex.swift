/// The guide's things by their names, and what the guide says of itself.
package struct GuideIndex: Sendable {
  package let findings: [Finding.ID: Finding]
  /// By the codes of today, such as `W01`.
  package let findingsByCode: [String: Finding]
  /// What earlier editions called the findings.
  package let retired: RetiredNames
  package let conditions: [Condition.ID: Condition]
  package let sources: [Source.ID: Source]
  package let glossary: [GlossaryEntry.ID: GlossaryEntry]
  /// The compared conditions, in the comparison's order.
  package let compared: [Condition]
  /// Nil where the checklist has none.
  package let bodyMap: BodyMap?
  package let guide: Guide.ID
  package let edition: String
  /// A BCP 47 tag.
  package let language: String
  package let title: String
  /// Who checked the whole guide.
  package let reviewers: [Reviewer]
  /// The local number for emergencies, as people should read it.
  package let emergencyNumber: String
  /// The article that says what to do in an emergency.
  package let emergencies: Article.ID?
  package let terms: TermMap

  /// Of things with the same name the first counts; the time grows with the guide.
  package init(_ guide: Guide) {
    func byName<Name: Hashable, Thing>(_ things: [Thing], _ name: (Thing) -> Name) -> [Name: Thing] {
      Dictionary(things.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    findings = byName(guide.findings) { $0.id }
    findingsByCode = byName(guide.findings) { $0.code }
    retired = RetiredNames(guide.findings)
    conditions = byName(guide.conditions) { $0.id }
    sources = byName(guide.sources) { $0.id }
    glossary = byName(guide.glossary) { $0.id }
    let known = conditions
    compared = guide.compared.compactMap { known[$0] }
    bodyMap = guide.bodyMap
    self.guide = guide.id
    edition = guide.edition
    language = guide.language
    title = guide.title
    reviewers = guide.reviewers
    emergencyNumber = guide.emergencyNumber
    emergencies = guide.search.emergencies
    terms = guide.terms
  }
}

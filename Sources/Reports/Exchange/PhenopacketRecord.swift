import Knowledge
import Typesetting

/// The answers as a GA4GH Phenopacket, version 2: yes is a feature, no an excluded one, and what is not
/// sure or was not asked is left out.
///
/// It names no disease, and nobody.
package struct PhenopacketRecord: Encodable {
  struct Class: Encodable {
    let id: String
    let label: String
  }

  struct PhenotypicFeature: Encodable {
    let type: Class
    /// Written only where it is true.
    let excluded: Bool?

    init(_ term: Term, isExcluded: Bool) {
      type = Class(id: term.id, label: term.label)
      excluded = isExcluded ? true : nil
    }
  }

  let id: String
  let subject: PhenopacketSubject
  let phenotypicFeatures: [PhenotypicFeature]?
  let metaData: PhenopacketMetaData

  package init(_ report: Report) {
    let coded = CodedFindings(report)
    let features =
      coded.observed.map { PhenotypicFeature($0, isExcluded: false) }
      + coded.excluded.map { PhenotypicFeature($0, isExcluded: true) }
    let name = report.session?.id.name ?? Self.name(of: report)
    id = "\(report.index.guide)-checklist-\(name)"
    subject = PhenopacketSubject(id: "anonymous-\(name)", age: report.book.completed(report.sheet).age)
    phenotypicFeatures = features.isEmpty ? nil : features
    metaData = PhenopacketMetaData(report, leftOut: coded.leftOut)
  }

  /// A name for answers that were not kept, made of the moment and of what they are.
  private static func name(of report: Report) -> String {
    let answers = report.sheet.answers.map { "\($0.key)=\($0.value.word)" }.sorted().joined(separator: "\n")
    let moment = (report.moment?.description ?? report.day.description).filter { $0.isNumber }
    return "\(moment)-\(String(FNV1a.of(answers), radix: 16))"
  }
}

extension Report {
  /// What to say of answers that a Phenopacket of this report cannot hold; nil where it holds all.
  package var leftOutNotice: String? {
    let count = CodedFindings(self).leftOut
    return count == 0 ? nil : PageWords.leftOut(count)
  }
}

/// Whom a packet is about: nobody by name, and an age in whole years where it is known.
struct PhenopacketSubject: Encodable {
  struct Duration: Encodable {
    let iso8601duration: String

    init(years: Int) {
      iso8601duration = "P\(years)Y"
    }
  }

  struct Range: Encodable {
    let start: Duration
    let end: Duration
  }

  struct Encounter: Encodable {
    var age: Duration?
    var ageRange: Range?
  }

  let id: String
  let timeAtLastEncounter: Encounter?

  init(id: String, age: AgeRange?) {
    self.id = id
    timeAtLastEncounter = age.map { age in
      age.least == age.most
        ? Encounter(age: Duration(years: age.least))
        : Encounter(ageRange: Range(start: Duration(years: age.least), end: Duration(years: age.most)))
    }
  }
}

/// Where a packet comes from, and which vocabulary it uses.
struct PhenopacketMetaData: Encodable {
  struct Resource: Encodable {
    let id = "hp"
    let name = "human phenotype ontology"
    let url = "http://purl.obolibrary.org/obo/hp.owl"
    let version: String
    let namespacePrefix = "HP"
    let iriPrefix = "http://purl.obolibrary.org/obo/HP_"
  }

  struct ExternalReference: Encodable {
    let reference = "https://hpo.jax.org"
    let description: String
  }

  /// What the packet does not hold, and why.
  struct Update: Encodable {
    let timestamp: String
    let updatedBy: String
    let comment: String
  }

  let created: String
  let createdBy: String
  let phenopacketSchemaVersion = "2.0"
  let resources: [Resource]?
  /// The attribution that the codes ask for.
  let externalReferences: [ExternalReference]?
  let updates: [Update]?

  init(_ report: Report, leftOut: Int) {
    let terms = report.index.terms
    created = report.moment?.description ?? "\(report.day)T00:00:00Z"
    createdBy = "fascicle, guide \(report.index.guide), edition \(report.index.edition)"
    resources = terms.release.isEmpty ? nil : [Resource(version: terms.release)]
    externalReferences = terms.attribution.isEmpty ? nil : [ExternalReference(description: terms.attribution)]
    updates =
      leftOut == 0
      ? nil : [Update(timestamp: created, updatedBy: "fascicle", comment: PageWords.leftOut(leftOut))]
  }
}

/// What a filled-in checklist says in the shared vocabulary: the terms observed, and those excluded.
struct CodedFindings {
  /// In the order asked, each once.
  let observed: [Term]
  /// In the order asked, each once; none stands above an observed one.
  let excluded: [Term]
  /// How many answers stand in neither list.
  ///
  /// They are those that are not sure, those without a term, and each no whose term an open question could still show.
  let leftOut: Int

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
    let absent = ids(.no).filter { !spared.contains($0) }
    excluded = absent.compactMap { terms[$0] }
    let said = Set(absent)
    leftOut = report.sheet.answers.count { id, answer in
      guard let finding = report.index.findings[id] else { return true }
      switch answer {
      case .yes: return finding.hpo.isEmpty
      case .no: return !finding.hpo.contains(where: said.contains)
      case .unsure: return true
      case .chose(let taken):
        let told = finding.choices.filter { taken.contains($0.id) }
        return !finding.asksAge && !told.contains { Self.isSaid($0, present, report.index) }
      }
    }
  }

  /// Whether a choice answers yes to what has a term.
  private static func isSaid(_ choice: Choice, _ present: [String], _ index: GuideIndex) -> Bool {
    choice.answers.contains { id, answer in
      answer == .yes && index.findings[id]?.hpo.contains(where: present.contains) == true
    }
  }
}

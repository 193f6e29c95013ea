import Knowledge

/// A code with the system that it belongs to, as FHIR writes it.
struct Coding: Encodable, Equatable {
  let system: String
  var version: String?
  let code: String
  let display: String

  static let yes = Coding(
    system: "http://terminology.hl7.org/CodeSystem/v2-0136", code: ExchangeNames.yes, display: "Yes")
  static let no = Coding(
    system: "http://terminology.hl7.org/CodeSystem/v2-0136", code: ExchangeNames.no, display: "No")
  static let unsure = Coding(
    system: "http://terminology.hl7.org/CodeSystem/data-absent-reason", code: ExchangeNames.unsure,
    display: "Asked But Unknown")

  static func choice(_ choice: Choice, of finding: Finding, in guide: Guide.ID) -> Coding {
    Coding(
      system: ExchangeNames.choices(of: finding, in: guide), version: nil, code: choice.id.name,
      display: choice.label)
  }

  static func term(_ term: Term, in terms: TermMap) -> Coding {
    Coding(
      system: "http://human-phenotype-ontology.org", version: terms.release, code: term.id,
      display: term.label)
  }

  /// What may be answered to a finding's question.
  static func options(for finding: Finding, in guide: Guide.ID) -> [Coding] {
    let choices = finding.choices.map { choice($0, of: finding, in: guide) }
    return switch finding.kind {
    case .yesno: [yes, no, unsure]
    case .choice: choices + [unsure]
    // None of them is an answer too.
    case .several, .map: choices + [no, unsure]
    }
  }

  /// An answer to a finding's question; several where several were chosen.
  static func codings(of answer: Answer, to finding: Finding, in guide: Guide.ID) -> [Coding] {
    switch answer {
    case .yes: [yes]
    case .no: [no]
    case .unsure: [unsure]
    case .chose(let taken):
      finding.choices.filter { taken.contains($0.id) }.map { choice($0, of: finding, in: guide) }
    }
  }
}

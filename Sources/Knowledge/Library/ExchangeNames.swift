/// The names under which the checklist and its answers travel to other programs and back.
package enum ExchangeNames {
  /// The checklist of a guide; answers name it, so that those to other questions are not taken for its own.
  ///
  /// The first edition's has the name that it had before guides had ids.
  package static func checklist(of guide: Guide.ID) -> String {
    guide == .firstEdition ? "urn:fascicle:checklist" : "urn:fascicle:\(guide):checklist"
  }

  /// The id of the checklist of a guide, as a FHIR resource: at most 64 letters, digits, dots and hyphens.
  package static func resource(of guide: Guide.ID) -> String {
    String(guide.name.suffix(64 - resourceEnd.utf8.count)) + resourceEnd
  }

  /// How the id of every guide's checklist ends.
  package static let resourceEnd = "-checklist"

  /// What programs call the checklist of a guide: words without a blank, each with a capital letter.
  package static func machineName(of guide: Guide.ID) -> String {
    let words = "\(guide)-checklist".split { $0 == "." || $0 == "-" }
    let name = words.map { $0.prefix(1).uppercased() + String($0.dropFirst()) }.joined()
    return name.first?.isLetter == true ? name : "Guide" + name
  }

  /// How the names of our own extensions begin.
  package static let own = "urn:fascicle:"

  /// The question for the age in years, which stands beside the findings.
  package static let ageInYears = "age-years"
  /// An age that is known as a range only.
  package static let ageRange = "urn:fascicle:age-range"
  /// An answer to a question that other answers have switched off since.
  package static let setAside = "urn:fascicle:answer-set-aside"

  /// The system of the sessions' ids, by which a response that is sent again is known.
  package static let sessions = "urn:fascicle:session"
  /// When a kept checklist was begun; `authored` says when it was last changed.
  package static let started = "urn:fascicle:started"
  /// How something that was noticed before has changed since.
  package static let change = "urn:fascicle:change"
  /// The system of the levels, as a tag of a response: how soon to be seen by the rules of its day.
  package static let levels = "urn:fascicle:urgency"

  /// The id of the response that holds a session, as a FHIR resource.
  package static func resource(of session: Session.ID) -> String { "fascicle-\(session)" }

  package static let yes = "Y"
  package static let no = "N"
  package static let unsure = "asked-unknown"

  /// The system that a finding's choices belong to.
  package static func choices(of finding: Finding, in guide: Guide.ID) -> String {
    "\(checklist(of: guide)):\(finding.code)"
  }
}

/// The names under which the checklist and its answers travel to other programs and back.
package enum ExchangeNames {
  /// The checklist as a whole; answers name it, so that those to other questions are not taken for ours.
  package static let checklist = "urn:fascicle:checklist"
  /// The question for the age in years, which stands beside the findings.
  package static let ageInYears = "age-years"
  /// An age that is known as a range only.
  package static let ageRange = "urn:fascicle:age-range"
  /// An answer to a question that other answers have switched off since.
  package static let setAside = "urn:fascicle:answer-set-aside"

  package static let yes = "Y"
  package static let no = "N"
  package static let unsure = "asked-unknown"

  /// The system that a finding's choices belong to.
  package static func choices(of finding: Finding) -> String { "\(checklist):\(finding.code)" }
}

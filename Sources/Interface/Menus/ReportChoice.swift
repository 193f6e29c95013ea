/// The forms in which the advice leaves the program.
package enum ReportChoice: String, Sendable, CaseIterable {
  case text, html, markdown, json, fhir, phenopacket, paper

  /// How the file's name ends.
  package var ending: String {
    switch self {
    case .text, .paper: "txt"
    case .html: "html"
    case .markdown: "md"
    case .json, .fhir, .phenopacket: "json"
    }
  }
}

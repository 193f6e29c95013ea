/// The forms in which a report leaves the program, in the order offered.
package enum ReportForm: String, Sendable, CaseIterable {
  case pdf, text, html, markdown, json, fhir, phenopacket

  /// Whether other programs read it, as JSON.
  package var isData: Bool {
    switch self {
    case .json, .fhir, .phenopacket: true
    case .pdf, .text, .markdown, .html: false
    }
  }

  /// Whether it makes one whole document, so that several of them cannot follow each other.
  package var isWhole: Bool { self == .pdf || self == .html }

  /// How the name of a file of this form ends; it tells the three kinds of JSON apart.
  package var ending: String {
    switch self {
    case .pdf: ".pdf"
    case .text: ".txt"
    case .html: ".html"
    case .markdown: ".md"
    case .json: ".json"
    case .fhir: "-fhir.json"
    case .phenopacket: "-phenopacket.json"
    }
  }
}

/// The sizes of paper that a sheet is set for.
package enum PaperSize: String, Sendable, CaseIterable, Codable {
  case a4, letter
}

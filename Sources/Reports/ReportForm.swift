import Typesetting

/// The forms in which a report leaves the program.
package enum ReportForm: String, Sendable, CaseIterable {
  case text, json, markdown, html, fhir, phenopacket

  /// Whether other programs read it, as JSON.
  package var isData: Bool {
    switch self {
    case .json, .fhir, .phenopacket: true
    case .text, .markdown, .html: false
    }
  }

  /// The report in this form; data stands on one line where one of several is written.
  package func text(of report: Report, onOneLine: Bool = false) throws -> String {
    switch self {
    case .text: return Self.page(report)
    case .markdown: return MarkdownReport.text(report)
    case .html: return HTMLReport.text(report)
    case .json:
      return try data(AdviceRecord(report.advice, index: report.index, notUsed: report.notUsed), onOneLine)
    case .fhir: return try data(QuestionnaireResponseRecord(report), onOneLine)
    case .phenopacket: return try data(PhenopacketRecord(report), onOneLine)
    }
  }

  private func data(_ record: some Encodable, _ onOneLine: Bool) throws -> String {
    try onOneLine ? JSON.line(record) : JSON.pretty(record)
  }

  /// The advice as plain lines, and what was not used of the input.
  private static func page(_ report: Report) -> String {
    var lines = AdvicePage.set(report.advice, index: report.index, width: 80).lines
    if !report.notUsed.isEmpty {
      var setter = Typesetter(TypesettingOptions(width: 80))
      setter.add(PageWords.notUsed, .heading)
      for name in report.notUsed { setter.addItem("- ", [.text(name)]) }
      lines += [.empty] + setter.result.lines
    }
    return PlainReport.text(lines)
  }
}

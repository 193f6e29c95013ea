import Typesetting

/// The sheet for a visit as one page of HTML.
package enum HTMLReport {
  /// The page, without a line break at its end; text of the guide and of people is escaped.
  package static func text(_ report: Report) -> String {
    let sheet = VisitSheet(report)
    let writer = HTMLWriter(citations: sheet.citations)
    let header = [
      writer.element("h1", sheet.title), writer.element("p", sheet.subtitle),
      sheet.handLines.map { writer.element("p", $0) }.joined(separator: "\n"),
      sheet.unused.map { HTMLPage.section($0, writer) } ?? "",
      "<p class=\"headline \(sheet.urgency.rawValue)\">\(HTMLText.escaped(sheet.headline))</p>",
      "<p><strong>\(HTMLText.escaped(PageWords.notADiagnosis))</strong></p>",
    ]
    return HTMLPage(
      language: report.index.language, title: "\(sheet.title): \(sheet.subtitle)", style: SheetStyle.css,
      header: header, parts: sheet.parts, notes: sheet.notes
    ).text(writer)
  }
}

import Typesetting

/// The sheet for a visit as Markdown.
package enum MarkdownReport {
  package static func text(_ report: Report) -> String {
    let sheet = VisitSheet(report)
    let writer = MarkdownWriter(citations: sheet.citations)
    let head = [
      writer.heading(1, sheet.title), writer.text([.paragraph([.text(sheet.subtitle)])]),
      writer.text([.paragraph([.strong([.text(sheet.headline)])])]),
      writer.text([.paragraph([.text(PageWords.notADiagnosis)])]),
    ]
    let parts = sheet.parts.flatMap { [writer.heading(2, $0.title), writer.text($0.blocks)] }
    let notes = ["---"] + sheet.notes.map { writer.text([.paragraph([.text($0)])]) }
    return (head + parts + notes).joined(separator: "\n\n")
  }
}

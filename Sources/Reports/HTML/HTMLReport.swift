import Typesetting

/// The sheet for a visit as one page of HTML that stands alone: it loads nothing and runs nothing.
package enum HTMLReport {
  package static func text(_ report: Report) -> String {
    let sheet = VisitSheet(report)
    let writer = HTMLWriter(citations: sheet.citations)
    let urgency = sheet.urgency.rawValue
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(report.index.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      \(writer.element("title", "\(sheet.title): \(sheet.subtitle)"))
      <style>
      \(SheetStyle.css)
      </style>
      </head>
      <body>
      <header>
      \(writer.element("h1", sheet.title))
      \(writer.element("p", sheet.subtitle))
      <p class="headline \(urgency)">\(HTMLText.escaped(sheet.headline))</p>
      <p><strong>\(HTMLText.escaped(PageWords.notADiagnosis))</strong></p>
      </header>
      <main>
      \(sheet.parts.map { part($0, writer) }.joined(separator: "\n"))
      </main>
      <footer>
      \(sheet.notes.map { writer.element("p", $0) }.joined(separator: "\n"))
      </footer>
      </body>
      </html>
      """
  }

  private static func part(_ part: VisitSheet.Part, _ writer: HTMLWriter) -> String {
    """
    <section id="\(part.name)">
    \(writer.element("h2", part.title))
    \(writer.text(part.blocks))
    </section>
    """
  }
}

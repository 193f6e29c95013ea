/// A page of HTML that stands alone: it loads nothing and runs nothing.
struct HTMLPage {
  /// A BCP 47 tag.
  let language: String
  let title: String
  /// Style sheet.
  let style: String
  /// Elements above the parts.
  let header: [String]
  let parts: [ReportPart]
  /// What stands below everything.
  let notes: [String]

  func text(_ writer: HTMLWriter) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(HTMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    \(writer.element("title", title))
    <style>
    \(style)
    </style>
    </head>
    <body>
    <header>
    \(header.filter { !$0.isEmpty }.joined(separator: "\n"))
    </header>
    <main>
    \(parts.map { Self.section($0, writer) }.joined(separator: "\n"))
    </main>
    <footer>
    \(notes.map { writer.element("p", $0) }.joined(separator: "\n"))
    </footer>
    </body>
    </html>
    """
  }

  /// A part with its title.
  static func section(_ part: ReportPart, _ writer: HTMLWriter) -> String {
    """
    <section id="\(part.kind.rawValue)">
    \(writer.element("h2", part.title))
    \(writer.text(part.blocks))
    </section>
    """
  }
}

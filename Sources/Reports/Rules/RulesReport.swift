import Knowledge
import Screen
import Typesetting

/// Everything that the guide's advice rests on, in one document that a clinician can read, tick and sign.
///
/// It is drawn from the guide alone, so that it cannot say anything else than what the program does, and the same guide
/// gives the same document.
package struct RulesReport: Sendable {
  /// The forms in which it is written.
  package enum Form: String, Sendable, CaseIterable {
    case text, markdown, html
  }

  /// A BCP 47 tag.
  let language: String
  let title: String
  let subtitle: String
  let parts: [ReportPart]
  /// The number of each source.
  let citations: Citations

  /// Draws up the document; the time grows with the guide.
  package init(_ guide: Guide) {
    let document = RulesDocument(guide)
    language = guide.language
    title = guide.title
    subtitle = RulesWords.subtitle
    citations = Citations(document.sources)
    parts = document.parts
  }

  /// The document in a form, without a line break at its end.
  package func text(as form: Form) -> String {
    switch form {
    case .text: plain
    case .markdown: markdown
    case .html: html
    }
  }

  private var plain: String {
    var setter = Typesetter(TypesettingOptions(width: 80, citations: citations))
    setter.add(title, .heading)
    setter.add(subtitle, .plain)
    for part in parts {
      setter.separate()
      setter.add(part.title, .heading)
      setter.add(String(repeating: "=", count: min(part.title.count, TypesettingOptions.measure)), .faint)
      setter.add(part.blocks)
    }
    return PlainReport.text(setter.result.lines)
  }

  private var markdown: String {
    let writer = MarkdownWriter(citations: citations)
    let head = [writer.heading(1, title), writer.text([.paragraph([.text(subtitle)])])]
    return (head + parts.flatMap { [writer.heading(2, $0.title), writer.text($0.blocks)] })
      .joined(separator: "\n\n")
  }

  private var html: String {
    let writer = HTMLWriter(citations: citations)
    return HTMLPage(
      language: language, title: "\(title): \(subtitle)", style: RulesStyle.css,
      header: [writer.element("h1", title), writer.element("p", subtitle)], parts: parts,
      notes: [PageWords.notADiagnosis]
    ).text(writer)
  }
}

/// How the document looks: black on white, and no line to tick torn by the end of a sheet.
enum RulesStyle {
  static let css = """
    @page { size: A4; margin: 15mm; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1em; max-width: 50em; background: #fff; color: #000;
      font: 11pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; }
    h1 { margin: 0; font-size: 1.5em; }
    h2 { margin: 1.5em 0 .3em; border-bottom: 2px solid #000; font-size: 1.25em; }
    h3 { margin: 1.2em 0 .3em; font-size: 1.1em; }
    h2, h3 { break-after: avoid; }
    p { margin: .3em 0; overflow-wrap: anywhere; }
    ul, ol { margin: .2em 0; padding-left: 1.5em; }
    main > section > ol { margin: .8em 0; padding-left: 2.5em; }
    main > section > ol > li, tr, #signature { break-inside: avoid; }
    table { border-collapse: collapse; margin: .5em 0; }
    th, td { padding: .15em .5em; border: 1px solid #000; text-align: left; vertical-align: top; }
    footer { margin-top: 1em; border-top: 1px solid #000; }
    #signature li { list-style: none; margin: 1.2em 0; }
    @media print { body { padding: 0; max-width: none; font-size: 9pt; } }
    """
}

/// How the sheet looks: black on white, so that it survives a copier.
///
/// On paper nothing is smaller than 9 points, and every page says which it is.
enum SheetStyle {
  static let css = """
    @page { margin: 12mm 12mm 16mm; @bottom-right { content: "page " counter(page) " of " counter(pages); font: 9pt sans-serif; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1em; max-width: 60em; background: #fff; color: #000;
      font: 11pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; }
    h1 { margin: 0; font-size: 1.25em; }
    h2 { margin: .7em 0 .2em; border-bottom: 1px solid #000; font-size: 1.05em; }
    h3 { margin: .4em 0 0; font-size: 1em; }
    h2, h3 { break-after: avoid; }
    p { margin: .2em 0; }
    ul, ol { margin: .15em 0; padding-left: 1.4em; }
    li { margin: .1em 0; }
    header p { margin: .1em 0; }
    .headline { margin: .4em 0; padding: .3em .6em; border: 2px solid #000; font-size: 1.2em; font-weight: bold; }
    .emergency { border-width: 6px; }
    table { border-collapse: collapse; }
    th, td { padding: .2em .4em; border: 1px solid #000; text-align: left; vertical-align: top; }
    footer { margin-top: .7em; border-top: 1px solid #000; }
    @media print {
      body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.16; }
      h2 { margin: .35em 0 .1em; }
      .headline { margin: .25em 0; padding: .2em .5em; }
      ul, ol, li, li p { margin-top: 0; margin-bottom: 0; }
    }
    """
}

/// How the sheet looks: black on white, so that it survives a copier.
///
/// On paper it is set closely, with the answers of a section in one run, so that one page holds it.
enum SheetStyle {
  static let css = """
    @page { size: A4; margin: 9mm; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1em; max-width: 60em; background: #fff; color: #000;
      font: 10pt/1.3 "Liberation Sans", Arial, Helvetica, sans-serif; }
    h1 { margin: 0; font-size: 1.35em; }
    h2 { margin: .7em 0 .2em; border-bottom: 1px solid #000; font-size: 1.05em; }
    h3 { margin: .4em 0 0; font-size: 1em; }
    h2, h3 { break-after: avoid; }
    p { margin: .2em 0; }
    ul, ol { margin: .15em 0; padding-left: 1.4em; }
    li { margin: .1em 0; }
    header p { margin: .1em 0; }
    .headline { margin: .4em 0; padding: .3em .6em; border: 2px solid #000; font-size: 1.2em; font-weight: bold; }
    .emergency { border-width: 6px; }
    #answers, #open { columns: 2; column-gap: 2em; }
    #answers h2, #open h2 { column-span: all; }
    #open, #sources, #unused, footer { font-size: .85em; }
    table { border-collapse: collapse; }
    th, td { padding: .2em .4em; border: 1px solid #000; text-align: left; vertical-align: top; }
    footer { margin-top: .7em; border-top: 1px solid #000; }
    @media screen and (max-width: 40em) { #answers, #open { columns: 1; } }
    @media print {
      body { padding: 0; max-width: none; font-size: 8pt; line-height: 1.16; }
      h2 { margin: .35em 0 .1em; }
      .headline { margin: .25em 0; padding: .2em .5em; }
      ul, ol, li { margin-top: 0; margin-bottom: 0; }
      #particulars ul, #particulars li, #why li ul, #why li li { display: inline; margin: 0; padding: 0; }
      #particulars li:not(:last-child)::after, #why li li:not(:last-child)::after { content: "; "; }
      #answers { font-size: .92em; }
      #open, #sources, #unused, footer { font-size: .8em; }
      #answers h3, #answers ul, #answers li { display: inline; margin: 0; padding: 0; }
      #answers h3 { text-decoration: underline; }
      #answers h3:not(:first-of-type)::before { content: "\\A"; white-space: pre; }
      #answers h3::after, #answers li::after { content: " "; }
    }
    """
}

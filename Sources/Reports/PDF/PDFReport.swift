import Knowledge
import Typesetting

/// The sheet for a visit as a PDF: at the largest size of letters at which it is one page; else told briefly on one page;
/// else whole on several.
package enum PDFReport {
  /// In points; nothing is set smaller than the last.
  private static let sizes: [Float] = [11, 10.5, 10, 9.5, 9]
  /// Where one page is not enough.
  private static let sizeOfSeveral: Float = 10
  private static let margin: Float = 30
  /// What the footer takes of the page's height.
  private static let foot: Float = 12

  /// The whole file; throws `PDFError` where libharu cannot make it.
  package static func bytes(_ report: Report, on paper: Paper) throws -> [UInt8] {
    let (whole, brief) = (VisitSheet(report), VisitSheet(report, isBrief: true))
    let document = try PDFDocument(
      title: "\(whole.title): \(whole.subtitle)", language: report.index.language,
      text: TextReport.text(report), on: paper)
    let pages =
      onePage(whole, document, on: paper) ?? onePage(brief, document, on: paper)
      ?? columns(whole, document, on: paper, size: sizeOfSeveral).pages
    for (number, page) in pages.enumerated() {
      document.addPage(on: paper)
      for column in page { draw(column, in: document, on: paper) }
      let left = pages.count > 1 ? "\(whole.subtitle)   \(PageWords.nameLine)" : whole.subtitle
      drawFoot(left, PageWords.page(number + 1, of: pages.count), in: document, on: paper)
    }
    return try document.bytes()
  }

  /// The page with the largest letters that holds all; nil where none does.
  private static func onePage(
    _ sheet: VisitSheet, _ document: PDFDocument, on paper: Paper
  ) -> [[PDFColumns.Column]]? {
    sizes.lazy.map { columns(sheet, document, on: paper, size: $0).pages }.first { $0.count == 1 }
  }

  private static func columns(
    _ sheet: VisitSheet, _ document: PDFDocument, on paper: Paper, size: Float
  ) -> PDFColumns {
    let width = paper.width - 2 * margin
    var head = PDFLines(document, sheet.citations, width: width, size: size)
    head.add("\(sheet.title): \(sheet.subtitle)", .bold, scale: 1.15)
    for line in sheet.handLines { head.add(line, above: 0.5) }
    if let unused = sheet.unused { add(unused, to: &head) }
    head.add(sheet.headline, .bold, scale: 1.3, above: 0.8, frame: sheet.urgency == .emergency ? 3 : 1)
    head.add(PageWords.notADiagnosis, .bold, above: 0.6)
    var body = PDFLines(document, sheet.citations, width: PDFColumns.width(of: width), size: size)
    for part in sheet.parts {
      if part.kind == .whatToDo { add(part, to: &head) } else { add(part, isBrief: sheet.isBrief, to: &body) }
    }
    for (number, note) in sheet.notes.enumerated() { body.add(note, above: number == 0 ? 0.6 : 0) }
    if document.hasStandIns { body.add(PageWords.missingLetters) }
    return PDFColumns(
      head: head.lines, body: body.lines, width: width, room: paper.height - 2 * margin - foot)
  }

  private static func add(_ part: ReportPart, isBrief: Bool = false, to setter: inout PDFLines) {
    setter.addTitle(part.title)
    if isBrief, runOn.contains(part.kind) { setter.addRunOn(part.blocks) } else { setter.add(part.blocks) }
  }

  /// Parts of many short items, which stand in one paragraph where a page would not hold them else.
  private static let runOn: Set<ReportPart.Kind> = [.particulars, .watch, .open, .sources]

  private static func draw(_ column: PDFColumns.Column, in document: PDFDocument, on paper: Paper) {
    let left = margin + column.x
    var y = paper.height - margin - column.top
    /// The top of the frame that is open.
    var top: Float?
    for (number, line) in column.lines.enumerated() {
      y -= line.height
      let foot = y + line.below
      if line.frame > 0, top == nil { top = foot + line.size * PDFLines.leading }
      for run in line.runs {
        document.write(run.text, run.face, size: line.size, x: left + run.x, y: foot + line.size * 0.25)
      }
      if line.hasRule { document.rule(x: left, y: foot, width: column.width) }
      let isLast = number + 1 == column.lines.count || column.lines[number + 1].frame == 0
      if isLast, let above = top {
        document.frame(x: left, y: y - 3, width: column.width, height: above - y + 6, thickness: line.frame)
        top = nil
      }
    }
  }

  private static func drawFoot(
    _ left: String, _ right: String, in document: PDFDocument, on paper: Paper
  ) {
    let size = sizes.last ?? 9
    let end = paper.width - margin - document.width(of: right, .regular, size: size)
    document.write(left, .regular, size: size, x: margin, y: margin - 6)
    document.write(right, .regular, size: size, x: end, y: margin - 6)
  }
}

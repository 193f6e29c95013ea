import Knowledge
import Typesetting

/// The sheet for a visit as a PDF: at the largest size of letters at which it is one page, else on several.
package enum PDFReport {
  /// In points; nothing is set smaller than the last.
  private static let sizes: [Float] = [11, 10.5, 10, 9.5, 9]
  /// Where one page is not enough.
  private static let sizeOfSeveral: Float = 9.5
  private static let margin: Float = 34
  /// What the footer takes of the page's height.
  private static let foot: Float = 12

  package static func bytes(_ report: Report, on paper: Paper) throws -> [UInt8] {
    let sheet = VisitSheet(report)
    let document = try PDFDocument(
      title: "\(sheet.title): \(sheet.subtitle)", language: report.index.language,
      text: TextReport.text(report), on: paper)
    let pages =
      sizes.lazy.map { paginated(lines(sheet, document, on: paper, size: $0), on: paper) }
      .first { $0.count == 1 }
      ?? paginated(lines(sheet, document, on: paper, size: sizeOfSeveral), on: paper)
    for (number, page) in pages.enumerated() {
      document.addPage(on: paper)
      draw(page, in: document, on: paper)
      drawFoot(sheet.subtitle, PageWords.page(number + 1, of: pages.count), in: document, on: paper)
    }
    return try document.bytes()
  }

  private static func lines(
    _ sheet: VisitSheet, _ document: PDFDocument, on paper: Paper, size: Float
  ) -> [PDFLines.Line] {
    var setter = PDFLines(document, sheet.citations, width: paper.width - 2 * margin, size: size)
    setter.add(sheet.title, .bold, scale: 1.15)
    setter.add(sheet.subtitle)
    setter.add(sheet.nameLine, above: 0.5)
    if let unused = sheet.unused { add(unused, to: &setter) }
    setter.add(sheet.headline, .bold, scale: 1.3, above: 0.8, frame: sheet.urgency == .emergency ? 3 : 1)
    setter.add(PageWords.notADiagnosis, .bold, above: 0.6)
    for part in sheet.parts { add(part, to: &setter) }
    for (number, note) in sheet.notes.enumerated() { setter.add(note, above: number == 0 ? 0.6 : 0) }
    if document.hasStandIns { setter.add(PageWords.missingLetters) }
    return setter.lines
  }

  private static func add(_ part: ReportPart, to setter: inout PDFLines) {
    setter.addTitle(part.title)
    if runOn.contains(part.name) { setter.addRunOn(part.blocks) } else { setter.add(part.blocks) }
  }

  /// Parts of many short items, which stand in one paragraph so that a page holds them.
  private static let runOn: Set = ["particulars", "watch", "open", "sources"]

  /// The lines of each page; what belongs together stays together.
  private static func paginated(_ lines: [PDFLines.Line], on paper: Paper) -> [[PDFLines.Line]] {
    let room = paper.height - 2 * margin - foot
    var pages: [[PDFLines.Line]] = [[]]
    var used: Float = 0
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end - 1].keepsNext { end += 1 }
      let height = lines[start..<end].reduce(0) { $0 + $1.height }
      if used + height > room, used > 0 {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1] += lines[start..<end]
      used += height
      start = end
    }
    return pages
  }

  private static func draw(_ lines: [PDFLines.Line], in document: PDFDocument, on paper: Paper) {
    let width = paper.width - 2 * margin
    var y = paper.height - margin
    /// The top of the frame that is open.
    var top: Float?
    for (number, line) in lines.enumerated() {
      y -= line.height
      let foot = y + line.below
      if line.frame > 0, top == nil { top = foot + line.size * PDFLines.leading }
      for run in line.runs {
        document.write(run.text, run.face, size: line.size, x: margin + run.x, y: foot + line.size * 0.25)
      }
      if line.hasRule { document.rule(x: margin, y: foot, width: width) }
      let isLast = number + 1 == lines.count || lines[number + 1].frame == 0
      if isLast, let above = top {
        document.frame(x: margin, y: y - 3, width: width, height: above - y + 6, thickness: line.frame)
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

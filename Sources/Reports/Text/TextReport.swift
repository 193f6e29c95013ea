import Knowledge
import Screen
import Typesetting

/// The sheet for a visit as plain lines of at most 72 columns.
package enum TextReport {
  /// The lines, without a line break at the end.
  package static func text(_ report: Report) -> String {
    let sheet = VisitSheet(report)
    var setter = Typesetter(
      TypesettingOptions(width: TypesettingOptions.measure, citations: sheet.citations))
    for line in [sheet.title, sheet.subtitle] + sheet.handLines { setter.add(line, .heading) }
    if let unused = sheet.unused { add(unused, to: &setter) }
    setter.separate()
    setter.add(sheet.headline, .alarm)
    setter.separate()
    setter.add(PageWords.notADiagnosis, .strong)
    for part in sheet.parts { add(part, to: &setter) }
    setter.separate()
    for note in sheet.notes { setter.addItem("", [.text(note)]) }
    return PlainReport.text(setter.result.lines)
  }

  private static func add(_ part: ReportPart, to setter: inout Typesetter) {
    setter.separate()
    setter.add(part.title, .heading)
    setter.addClosely(part.blocks)
  }
}

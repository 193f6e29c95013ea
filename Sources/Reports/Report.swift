import Knowledge
import Screen
import Typesetting

/// The file that answers came from.
package struct ReportFile: Sendable {
  /// As it was named; `-` for standard input.
  package let name: String
  /// Where in the file they stand; nil where it holds nothing else.
  package let part: String?

  package init(_ name: String, part: String?) {
    self.name = name
    self.part = part
  }

  /// The file and the part of it, for people.
  package var told: String { PageWords.file(name == "-" ? "standard input" : name, part) }
}

/// One filled-in checklist on one day: what every form of report is written from.
package struct Report: Sendable {
  package let checklist: FilledChecklist
  /// The day on which the report is made.
  package let day: CalendarDay
  /// What of the input is not in the answers.
  package let notUsed: [NotUsed]
  /// Where the input came from; nil where it is no file.
  package let file: ReportFile?

  package init(
    _ checklist: FilledChecklist, day: CalendarDay, notUsed: [NotUsed] = [], file: ReportFile? = nil
  ) {
    self.checklist = checklist
    self.day = day
    self.notUsed = notUsed
    self.file = file
  }

  package var sheet: AnswerSheet { checklist.sheet }
  package var advice: Advice { checklist.advice }
  package var book: Rulebook { checklist.book }
  package var index: GuideIndex { checklist.index }

  /// The report in a form; data stands on one line where one of several is written.
  package func text(as form: ReportForm, onOneLine: Bool = false) throws -> String {
    switch form {
    case .text: return page
    case .markdown: return MarkdownReport.text(self)
    case .html: return HTMLReport.text(self)
    case .json: return try data(AdviceRecord(self), onOneLine)
    case .fhir: return try data(QuestionnaireResponseRecord(self), onOneLine)
    case .phenopacket: return try data(PhenopacketRecord(self), onOneLine)
    }
  }

  private func data(_ record: some Encodable, _ onOneLine: Bool) throws -> String {
    try onOneLine ? JSON.line(record) : JSON.pretty(record)
  }

  /// What of the input was not used, and then the advice as plain lines.
  private var page: String {
    var setter = Typesetter(TypesettingOptions(width: 80))
    if !notUsed.isEmpty {
      setter.add(PageWords.notUsed, .heading)
      for line in PageWords.lines(notUsed) { setter.addItem("- ", [.text(line)]) }
    }
    setter.separate()
    return PlainReport.text(
      setter.result.lines + AdvicePage.typeset(advice, index: index, width: 80).lines)
  }
}

/// Set text as plain lines.
package enum PlainReport {
  /// One line a line, without blanks at the ends.
  package static func text(_ lines: [Line]) -> String {
    lines.map(\.text).joined(separator: "\n")
  }
}

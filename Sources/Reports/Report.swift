import Knowledge
import Screen
import Typesetting

/// One filled-in checklist on one day: what every form of report is written from.
package struct Report: Sendable {
  package let checklist: FilledChecklist
  /// The day on which the report is made.
  package let day: CalendarDay
  /// What of the input was not understood and is not in the result.
  package let notUsed: [String]
  /// The file of the answers, where one of several is told; nil for the only one.
  package let file: String?

  package init(_ checklist: FilledChecklist, day: CalendarDay, notUsed: [String] = [], file: String? = nil) {
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
    case .json: return try data(AdviceRecord(advice, index: index, notUsed: notUsed, file: file), onOneLine)
    case .fhir: return try data(QuestionnaireResponseRecord(self), onOneLine)
    case .phenopacket: return try data(PhenopacketRecord(self), onOneLine)
    }
  }

  private func data(_ record: some Encodable, _ onOneLine: Bool) throws -> String {
    try onOneLine ? JSON.line(record) : JSON.pretty(record)
  }

  /// The advice as plain lines, and what was not used of the input.
  private var page: String {
    var lines = AdvicePage.typeset(advice, index: index, width: 80).lines
    if !notUsed.isEmpty {
      var setter = Typesetter(TypesettingOptions(width: 80))
      setter.add(PageWords.notUsed, .heading)
      for name in notUsed { setter.addItem("- ", [.text(name)]) }
      lines += [.empty] + setter.result.lines
    }
    return PlainReport.text(lines)
  }
}

/// Set text as plain lines.
package enum PlainReport {
  /// One line a line, without blanks at the ends.
  package static func text(_ lines: [Line]) -> String {
    lines.map(\.text).joined(separator: "\n")
  }
}

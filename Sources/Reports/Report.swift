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
  package var told: String { PageWords.file(name == "-" ? PageWords.standardInput : name, part) }
}

/// One filled-in checklist on one day: what every form of report is written from.
package struct Report: Sendable {
  /// The answers and the advice that the screen showed.
  package let checklist: FilledChecklist
  /// The day of the visit, which the sheet bears.
  package let day: CalendarDay
  /// When the answers were last changed; nil where only the day is known.
  package let moment: Moment?
  /// What of the input is not in the answers.
  package let notUsed: [NotUsed]
  /// Where the input came from; nil where it is no file.
  package let file: ReportFile?
  /// The kept session that holds these answers; nil where they were not kept.
  package let session: Session?
  /// Whether other programs are told the session's label, which is somebody's own words.
  package let tellsLabel: Bool

  package init(
    _ checklist: FilledChecklist, day: CalendarDay, at moment: Moment? = nil, notUsed: [NotUsed] = [],
    file: ReportFile? = nil, session: Session? = nil, tellsLabel: Bool = false
  ) {
    self.checklist = checklist
    self.day = day
    self.moment = moment
    self.notUsed = notUsed
    self.file = file
    self.session = session
    self.tellsLabel = tellsLabel
  }

  package var sheet: AnswerSheet { checklist.sheet }
  package var advice: Advice { checklist.advice }
  package var book: Rulebook { checklist.book }
  package var index: GuideIndex { checklist.index }

  /// The report in a form; data stands on one line where one of several is written.
  package func output(
    as form: ReportForm, on paper: Paper = Paper(), onOneLine: Bool = false
  ) throws -> ReportOutput {
    switch form {
    case .pdf: .document(try PDFReport.bytes(self, on: paper))
    case .text: .text(TextReport.text(self))
    case .markdown: .text(MarkdownReport.text(self))
    case .html: .data(HTMLReport.text(self))
    case .json: .data(try data(AdviceRecord(self), onOneLine))
    case .fhir: .data(try data(QuestionnaireResponseRecord(self), onOneLine))
    case .phenopacket: .data(try data(PhenopacketRecord(self), onOneLine))
    }
  }

  private func data(_ record: some Encodable, _ onOneLine: Bool) throws -> String {
    try onOneLine ? JSON.line(record) : JSON.pretty(record)
  }
}

/// A report as it leaves the program.
package enum ReportOutput: Sendable, Equatable {
  /// Lines for people; a terminal is still to be guarded against what stands in them.
  case text(String)
  /// Text for programs, which its writer has made safe.
  case data(String)
  /// A document that no terminal can show.
  case document([UInt8])

  /// The bytes of a file.
  package var bytes: [UInt8] {
    switch self {
    case .text(let text), .data(let text): Array((text + "\n").utf8)
    case .document(let bytes): bytes
    }
  }
}

/// Set text as plain lines.
package enum PlainReport {
  /// One line a line, without blanks at the ends.
  package static func text(_ lines: [Line]) -> String {
    lines.map(\.text).joined(separator: "\n")
  }
}

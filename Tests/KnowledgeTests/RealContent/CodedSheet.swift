import Knowledge
import TestSupport

/// Answer sheets for the real content, by the codes of the findings table.
enum CodedSheet {
  /// Nil when a code is not known.
  static func make(yes: [String] = [], no: [String] = [], unsure: [String] = [], age: Int? = nil)
    -> AnswerSheet?
  {
    var sheet = AnswerSheet(age: age.flatMap { AgeRange($0) })
    for (codes, answer) in [(no, Answer.no), (unsure, .unsure), (yes, .yes)] {
      for code in codes {
        guard let finding = RealContent.index.findingsByCode[code] else { return nil }
        sheet.answers[finding.id] = answer
      }
    }
    return sheet
  }

  static func urgency(yes: [String] = [], no: [String] = [], unsure: [String] = [], age: Int? = nil)
    -> Urgency?
  {
    make(yes: yes, no: no, unsure: unsure, age: age).map { RealContent.book.urgency(of: $0) }
  }
}

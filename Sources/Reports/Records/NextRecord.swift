import Knowledge
import Typesetting

/// What is asked next after some answers, as other programs read it.
package struct NextRecord: Encodable {
  struct RowRecord: Encodable {
    let finding: String
    let code: String
    let text: String
    /// Nil while the row is open; then the field says so.
    let answer: String?

    private enum CodingKeys: CodingKey { case finding, code, text, answer }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(finding, forKey: .finding)
      try fields.encode(code, forKey: .code)
      try fields.encode(text, forKey: .text)
      try fields.encode(answer, forKey: .answer)
    }
  }

  struct Label: Encodable {
    let id: String
    let label: String
  }

  struct PageRecord: Encodable {
    let id: String
    let title: String
    let lead: String
    let kind: String
    let each: Bool
    let why: String
    var rows: [RowRecord]?
    var choices: [Label]?
    var finding: String?
    var code: String?
    var regions: [Label]?
    var marks: [Label]?
  }

  let done: Bool
  let step: Int
  let about: Int
  let settled: Bool
  let urgency: String
  let page: PageRecord?
  /// What of the file is not among the answers.
  let notUsed: [NotUsedRecord]

  package init(
    _ progress: InterviewProgress, after sheet: AnswerSheet, book: Rulebook, notUsed: [NotUsed] = []
  ) {
    done = progress.next == nil
    step = progress.step
    about = progress.about
    settled = progress.isSettled && !notUsed.contains(where: \.mayMatter)
    self.notUsed = notUsed.map(NotUsedRecord.init)
    urgency = progress.urgency.rawValue
    let given = book.completed(sheet).answers
    page = progress.next.map { Self.page($0, given, progress, book) }
  }

  private static func page(
    _ asked: AskedPage, _ given: [Finding.ID: Answer], _ progress: InterviewProgress, _ book: Rulebook
  ) -> PageRecord {
    let question = asked.question.flatMap(book.finding)
    var page = PageRecord(
      id: asked.page.id.name, title: asked.page.title, lead: question?.ask ?? asked.page.lead,
      kind: question?.kind.rawValue ?? "rows", each: asked.each, why: why(asked, progress))
    guard let question else {
      page.rows = asked.rows.compactMap(book.finding).map { finding in
        RowRecord(
          finding: finding.id.name, code: finding.code, text: finding.row ?? finding.plain,
          answer: given[finding.id]?.word)
      }
      return page
    }
    page.finding = question.id.name
    page.code = question.code
    if question.kind == .map, let map = book.bodyMap {
      page.regions = map.regions.map { Label(id: $0.id.name, label: $0.label) }
      page.marks = map.marks.map { Label(id: $0.id.name, label: $0.label) }
    } else {
      page.choices = question.choices.map { Label(id: $0.id.name, label: $0.label) }
    }
    return page
  }

  /// Why it is asked now.
  private static func why(_ asked: AskedPage, _ progress: InterviewProgress) -> String {
    if progress.isSettled { return PageWords.sharpens }
    if asked.isTempo { return PageWords.tempoMatters }
    return asked.page.turn == .first ? PageWords.everybodyFirst : PageWords.canChange
  }
}

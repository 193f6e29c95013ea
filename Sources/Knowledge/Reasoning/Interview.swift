/// Which question comes next.
///
/// Urgent signs stand first in the checklist's own order; a follow-up is asked only once its condition
/// holds; what a choice has answered is not asked again.
package struct Interview: Sendable {
  let book: Rulebook

  package init(_ book: Rulebook) {
    self.book = book
  }

  /// The first question without an answer; nil when nothing is left to ask.
  package func next(after sheet: AnswerSheet) -> Finding.ID? {
    let settled = SettledAnswers(sheet, in: book)
    return book.findings.indices.first { settled.answers[$0] == nil && isAsked($0, settled) }
      .map { book.findings[$0].id }
  }

  /// Every question that this sheet has been or will be asked, in order.
  package func questions(for sheet: AnswerSheet) -> [Finding.ID] {
    let settled = SettledAnswers(sheet, in: book)
    return book.findings.indices
      .filter {
        sheet.answers[book.findings[$0].id] != nil || (settled.answers[$0] == nil && isAsked($0, settled))
      }
      .map { book.findings[$0].id }
  }

  private func isAsked(_ position: Int, _ settled: SettledAnswers) -> Bool {
    book.askConditions[position].map { settled.truth($0) == .yes } ?? true
  }
}

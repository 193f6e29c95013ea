/// Which question comes next, and why.
package struct Interview: Sendable {
  let book: Rulebook

  package init(_ book: Rulebook) {
    self.book = book
  }

  /// How things stand after a sheet.
  package func standing(after sheet: AnswerSheet) -> Standing {
    Standing(SettledAnswers(sheet, in: book), in: book)
  }

  /// The next question; nil when nothing is left to ask.
  package func next(after sheet: AnswerSheet) -> Turn? {
    standing(after: sheet).next
  }

  /// Every question that this sheet was asked, in the checklist's order, and those it would be asked.
  package func questions(for sheet: AnswerSheet) -> [Finding.ID] {
    let open = standing(after: sheet).open
    return book.findings.indices
      .filter { open.contains($0) || sheet.answers[book.findings[$0].id] != nil }
      .map { book.findings[$0].id }
  }
}

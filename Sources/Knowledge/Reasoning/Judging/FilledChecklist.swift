/// Answers with the advice that was given for them, by one guide: what a report is made of.
///
/// It shares the guide's rules and index with whoever made it, and costs nothing to pass on.
package struct FilledChecklist: Sendable {
  package let sheet: AnswerSheet
  package let advice: Advice
  package let book: Rulebook
  package let index: GuideIndex

  /// Judges a sheet; nil where the guide has no words for the advice, which the content reader refuses.
  ///
  /// `leavesOut` says that something which may matter could not be made an answer.
  package init?(_ sheet: AnswerSheet, book: Rulebook, index: GuideIndex, leavesOut: Bool = false) {
    guard let advice = book.advise(sheet, leavesOut: leavesOut) else { return nil }
    self.init(sheet, advice: advice, book: book, index: index)
  }

  /// The advice is the one that this rulebook gives for the sheet.
  package init(_ sheet: AnswerSheet, advice: Advice, book: Rulebook, index: GuideIndex) {
    self.sheet = sheet
    self.advice = advice
    self.book = book
    self.index = index
  }
}

extension FilledChecklist: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.book === right.book && left.sheet == right.sheet && left.advice == right.advice
  }
}

import Knowledge

/// One filled-in checklist with its advice: what every form of report is written from.
package struct Report: Sendable {
  package let guide: Guide
  package let index: GuideIndex
  package let book: Rulebook
  package let sheet: AnswerSheet
  package let advice: Advice
  /// The day on which the report is made.
  package let day: CalendarDay
  /// What of the input was not understood and is not in the result.
  package let notUsed: [String]

  package init(
    guide: Guide, index: GuideIndex, book: Rulebook, sheet: AnswerSheet, advice: Advice, day: CalendarDay,
    notUsed: [String] = []
  ) {
    self.guide = guide
    self.index = index
    self.book = book
    self.sheet = sheet
    self.advice = advice
    self.day = day
    self.notUsed = notUsed
  }
}

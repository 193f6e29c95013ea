import Knowledge
import Reports
import System

/// Makes reports of answers by one guide, which is prepared once.
struct ReportMaker {
  let guide: Guide
  let index: GuideIndex
  private let book: Rulebook
  private let day: CalendarDay

  init(_ guide: Guide) throws {
    guard let day = SystemClock.today else {
      throw Failure(message: "the clock gives no date: set it, since a report bears its day", code: 71)
    }
    self.guide = guide
    self.day = day
    index = GuideIndex(guide)
    book = Rulebook(guide)
  }

  /// `notUsed` names what of the input is not in the sheet.
  func report(on sheet: AnswerSheet, notUsed: [String] = []) throws -> Report {
    guard let advice = book.advise(sheet) else {
      throw Failure.badInput("the content has no words for this advice: fascicle check lists what is missing")
    }
    return Report(
      guide: guide, index: index, book: book, sheet: sheet, advice: advice, day: day, notUsed: notUsed)
  }
}

import Knowledge
import Reports
import System

/// Makes reports of answers by one guide, which is prepared once.
struct ReportMaker {
  let guide: Guide
  let index: GuideIndex
  let book: Rulebook
  private let day: CalendarDay
  private let now = SystemClock.now

  init(_ guide: Guide) throws {
    self.guide = guide
    day = try Self.today()
    index = GuideIndex(guide)
    book = Rulebook(guide)
  }

  /// The day that a report bears.
  static func today() throws -> CalendarDay {
    guard let day = SystemClock.today else {
      throw Failure(message: "the clock gives no date: set it, since a report bears its day", code: 71)
    }
    return day
  }

  /// `notUsed` names what of the input is not in the sheet, and `file` where the input came from.
  func report(on sheet: AnswerSheet, notUsed: [NotUsed] = [], file: ReportFile? = nil) throws -> Report {
    let leavesOut = notUsed.contains(where: \.mayMatter)
    guard let checklist = FilledChecklist(sheet, book: book, index: index, leavesOut: leavesOut) else {
      throw Failure.badInput("the content has no words for this advice: fascicle check lists what is missing")
    }
    return Report(checklist, day: day, at: now, notUsed: notUsed, file: file)
  }

  /// The report on a kept session bears the day of the visit.
  func report(on session: Session, tellsLabel: Bool = false) throws -> Report {
    guard session.guide == guide.id else { throw Failure.otherGuide(session, than: guide) }
    return Report(
      try report(on: session.sheet).checklist, day: session.started.day, at: session.changed,
      session: session, tellsLabel: tellsLabel)
  }
}

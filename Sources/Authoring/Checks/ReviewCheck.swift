import Knowledge

/// Content is looked at again when its time has come.
enum ReviewCheck {
  static func run(_ documents: DocumentSet, _ guide: Guide, today: CalendarDay, _ log: ReadingLog) {
    for article in guide.articles {
      guard let document = documents.document(.articles, article.id.name) else {
        continue
      }
      check(article.card.nextReview, document, today, log)
    }
    if let document = documents.guide { check(guide.nextReview, document, today, log) }
  }

  private static func check(
    _ due: CalendarDay?, _ document: Document, _ today: CalendarDay, _ log: ReadingLog
  ) {
    guard let due, due < today else { return }
    log.warn(
      "the review was due on \(due)", help: "review the text, then set reviewed and nextReview",
      in: document.file, at: document.header.place(of: "nextReview"))
  }
}

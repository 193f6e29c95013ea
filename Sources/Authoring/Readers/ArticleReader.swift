import Knowledge

/// Reads `articles/<topic>/<id>.md`.
enum ArticleReader {
  /// Where an article stands among the others; what is wrong with that is reported when it is read.
  static func rank(_ document: Document) -> (order: Int, id: Article.ID) {
    (Int(document.header.node("order")?.text ?? "") ?? 0, Article.ID(document.file.name))
  }

  /// `everything` are those who checked the whole guide.
  static func read(
    _ document: Document, checkedBy everything: [Reviewer] = [], _ log: ReadingLog
  ) -> Article {
    let header = document.header
    header.expectOnly([
      "id", "title", "summary", "order", "conditions", "keywords", "sources", "reviewed", "nextReview",
      "reviewers",
    ])
    checkRepeatedID(document, log)
    let body = document.neededBlocks(log)
    let reviewed = header.day("reviewed")
    let nextReview = header.day("nextReview")
    if let reviewed, let nextReview, nextReview <= reviewed {
      log.report(
        "nextReview is not after reviewed", help: "give the day of the next review", in: document.file,
        at: header.place(of: "nextReview"))
    }
    let own = ReviewerReader.read(document, reviewed: reviewed, log)
    return Article(
      card: ArticleCard(
        id: document.id(Article.self, log), title: header.text("title"), summary: header.text("summary"),
        topic: document.file.folders.dropFirst().joined(separator: "/"), order: header.number("order"),
        conditions: document.references("conditions", Condition.self, Reference.condition, log),
        keywords: header.list("keywords").map(\.text), sources: document.sources(log), reviewed: reviewed,
        nextReview: nextReview,
        reviewers: own.isEmpty ? everything.filter { !isOutdated($0, reviewed) } : own,
        words: body.reduce(0) { $0 + PlainText.words(in: PlainText.of([$1])) }),
      body: body)
  }

  /// Whether somebody checked the whole guide before this text was as it stands.
  private static func isOutdated(_ reviewer: Reviewer, _ reviewed: CalendarDay?) -> Bool {
    reviewed.map { reviewer.date < $0 } ?? true
  }

  /// Bookmarks know an article by its id: where the header repeats it, a file renamed by a slip is noticed.
  private static func checkRepeatedID(_ document: Document, _ log: ReadingLog) {
    guard let id = document.header.optionalText("id"), !id.isEmpty, id != document.file.name else { return }
    let place = document.header.place(of: "id")
    if Document.isIdentifier(id) {
      log.warn(
        "the header says that the id is \(id)",
        help: "the file's name counts: rename the file, or mend the line",
        in: document.file, at: place)
    } else {
      log.report(
        "this cannot be an id: \(id)", help: "write the file's name, or leave the line out",
        in: document.file,
        at: place)
    }
  }
}

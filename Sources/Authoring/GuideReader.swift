import Knowledge

/// What came of reading a content folder: the best guide that can be made of it, and all problems.
package struct GuideReading: Sendable {
  package let guide: Guide
  /// In the order of their places.
  package let problems: [Problem]
  /// What each file of the folder held, as a sum, by its path.
  package var origins: [String: Int] = [:]

  /// Whether the content must not be used as it is.
  package var hasErrors: Bool { problems.contains { $0.level == .error } }

  /// Whether everything that advice rests on was read without a fault.
  ///
  /// Half-read rules must not judge.
  package var checklistIsSound: Bool {
    !problems.contains { problem in
      problem.level == .error && !Self.readingMatter.contains { problem.file.hasPrefix($0 + "/") }
    }
  }

  /// The folders whose faults touch no advice.
  private static let readingMatter = ["articles", "comparison", "glossary"]
}

/// Reads a content folder.
///
/// Reading never stops at a fault: each is reported, and the rest works.
package enum GuideReader {
  /// The guide with everything that must be right for it to be used.
  ///
  /// `today` is compared with the review dates. Throws only when there is no folder to read.
  package static func read(folder: String, today: CalendarDay?) throws(ContentFolderError) -> GuideReading {
    let log = ReadingLog()
    let contents = try ContentFolder(path: folder).contents(log)
    let guide = guide(of: shelf(of: contents.files, keepingTexts: true, log), today: today, log)
    return GuideReading(guide: guide, problems: log.sorted, origins: contents.sums)
  }

  /// The same, where each article is handed over as soon as it is read, in the guide's order.
  ///
  /// Batch by batch articles are made `ready` on all processors at once, and taken one batch after another. The
  /// guide then holds their cards alone. What `take` throws ends the reading.
  package static func read<Ready>(
    folder: String, today: CalendarDay?, ready: ([Article]) -> Ready, take: (Ready) throws -> Void
  ) throws -> GuideReading {
    let log = ReadingLog()
    let contents = try ContentFolder(path: folder).contents(log)
    var shelf = Shelf()
    shelf.take(contents.files, log)
    try shelf.readArticles(log, keepingTexts: false, ready: ready, take: take)
    let guide = guide(of: shelf, today: today, log)
    return GuideReading(guide: guide, problems: log.sorted, origins: contents.sums)
  }

  /// The guide, and everything that an author should look at: wording, reading grade, sources, coverage.
  ///
  /// Where texts are not kept, the guide holds its articles' cards alone.
  package static func check(
    folder: String, today: CalendarDay?, keepingTexts: Bool
  ) throws(ContentFolderError) -> GuideReading {
    let log = ReadingLog()
    let contents = try ContentFolder(path: folder).contents(log)
    return check(contents.files, today: today, keepingTexts: keepingTexts, log)
  }

  /// Checks texts that stand in no folder, each with the path that it would have there.
  package static func check(texts: [(path: String, text: String)], today: CalendarDay?) -> GuideReading {
    let files = texts.map { ContentFile(path: $0.path, text: $0.text) }
    return check(files, today: today, keepingTexts: true, ReadingLog())
  }

  private static func check(
    _ files: [ContentFile], today: CalendarDay?, keepingTexts: Bool, _ log: ReadingLog
  ) -> GuideReading {
    let shelf = shelf(of: files, keepingTexts: keepingTexts, log) { document, article in
      ClaimCheck.claims(document, article, document.log)
    }
    let guide = guide(of: shelf, today: today, log)
    examine(shelf, guide, log)
    return GuideReading(guide: guide, problems: log.sorted)
  }

  /// What only an author should look at.
  private static func examine(_ shelf: Shelf, _ guide: Guide, _ log: ReadingLog) {
    CharacterCheck.run(shelf, log)
    let names = WordingCheck.names(in: guide)
    _ = Concurrently.map(shelf.everything, log) { document, log in
      let sentences = Sentence.all(of: document)
      WordingCheck.run(sentences, of: document, names: names, log)
      if document.file.folders.first == Shelf.Kind.articles.rawValue {
        ReadingGradeCheck.run(sentences, of: document, log)
      }
    }
    ClaimCheck.orphans(shelf, guide, log)
    CoverageCheck.run(shelf, guide, log)
  }

  /// Everything that files hold, the articles examined as they are read.
  private static func shelf(
    of files: [ContentFile], keepingTexts: Bool, _ log: ReadingLog,
    examine: (Document, Article) -> Void = { _, _ in }
  ) -> Shelf {
    var shelf = Shelf()
    shelf.take(files, log)
    shelf.readArticles(log, keepingTexts: keepingTexts, examine: examine)
    return shelf
  }

  /// The guide that a shelf holds, checked.
  private static func guide(of shelf: Shelf, today: CalendarDay?, _ log: ReadingLog) -> Guide {
    let guide = shelf.guide(log)
    DefinitionCheck.run(shelf, guide, log)
    MentionCheck.run(guide, log)
    MentionCheck.choices(guide, log)
    CompletenessCheck.run(shelf, guide, log)
    RuleCheck.run(shelf, guide, log)
    TermCheck.run(shelf, guide, log)
    BodyMapCheck.run(shelf, guide, log)
    if let today { ReviewCheck.run(shelf, guide, today: today, log) }
    return guide
  }
}

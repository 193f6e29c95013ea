import Knowledge

/// What came of reading a content folder: the best guide that can be made of it, and all problems.
package struct GuideReading: Sendable {
  package let guide: Guide
  /// In the order of their places.
  package let problems: [Problem]
  /// What the system did not open or read to the end, as a sentence; nil where all was read.
  package let unread: String?

  /// Whether there is nothing of a guide in the folder.
  package var isEmpty: Bool { guide.articles.isEmpty && guide.findings.isEmpty }

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
    let files = try ContentFolder(path: folder).files(log)
    let guide = guide(of: documents(of: files, keepingTexts: true, log), today: today, log)
    return GuideReading(guide: guide, problems: log.sorted, unread: log.unread)
  }

  /// The same, where each article is handed over as soon as it is read, in the guide's order.
  ///
  /// Each batch of articles is prepared on any thread, and the batches are consumed one after another on this one. The
  /// guide then holds the articles' cards alone. What `consume` throws ends the reading.
  package static func read<Prepared>(
    folder: String, today: CalendarDay?, prepare: ([Article], SearchWords) -> Prepared,
    consume: (Prepared) throws -> Void
  ) throws -> GuideReading {
    let log = ReadingLog()
    var documents = DocumentSet()
    documents.add(try ContentFolder(path: folder).files(log), log)
    try documents.readArticles(log, keepingTexts: false, prepare: prepare, consume: consume)
    let guide = guide(of: documents, today: today, log)
    return GuideReading(guide: guide, problems: log.sorted, unread: log.unread)
  }

  /// The guide, and everything that an author should look at: wording, reading grade, sources, coverage.
  ///
  /// Where texts are not kept, the guide holds its articles' cards alone.
  package static func check(
    folder: String, today: CalendarDay?, keepingTexts: Bool
  ) throws(ContentFolderError) -> GuideReading {
    let log = ReadingLog()
    let files = try ContentFolder(path: folder).files(log)
    return check(files, today: today, keepingTexts: keepingTexts, log)
  }

  /// Checks texts that stand in no folder, each with the path that it would have there.
  package static func check(texts: [(path: String, text: String)], today: CalendarDay?) -> GuideReading {
    let files = texts.map { ContentFile(path: $0.path, text: $0.text) }
    return check(files, today: today, keepingTexts: true, ReadingLog())
  }

  private static func check(
    _ files: [ContentFile], today: CalendarDay?, keepingTexts: Bool, _ log: ReadingLog
  ) -> GuideReading {
    let documents = documents(of: files, keepingTexts: keepingTexts, log) { document, article in
      ClaimCheck.claims(document, article, document.log)
    }
    let guide = guide(of: documents, today: today, log)
    examine(documents, guide, log)
    return GuideReading(guide: guide, problems: log.sorted, unread: log.unread)
  }

  /// What only an author should look at.
  private static func examine(_ documents: DocumentSet, _ guide: Guide, _ log: ReadingLog) {
    CharacterCheck.run(documents, log)
    let names = WordingCheck.names(in: guide)
    _ = log.parallelMap(documents.everything) { document, log in
      let sentences = Sentence.all(of: document)
      WordingCheck.run(sentences, of: document, names: names, log)
      if document.file.folders.first == DocumentSet.Kind.articles.rawValue {
        ReadingGradeCheck.run(sentences, of: document, log)
      }
    }
    ClaimCheck.orphans(documents, guide, log)
    CoverageCheck.run(documents, guide, log)
  }

  /// Everything that files hold, the articles examined as they are read.
  private static func documents(
    of files: [ContentFile], keepingTexts: Bool, _ log: ReadingLog,
    examine: (Document, Article) -> Void = { _, _ in }
  ) -> DocumentSet {
    var documents = DocumentSet()
    documents.add(files, log)
    documents.readArticles(log, keepingTexts: keepingTexts, examine: examine)
    return documents
  }

  /// The guide that the documents make, checked.
  private static func guide(of documents: DocumentSet, today: CalendarDay?, _ log: ReadingLog) -> Guide {
    let guide = documents.guide(log)
    DefinitionCheck.run(documents, guide, log)
    MentionCheck.run(guide, log)
    MentionCheck.choices(guide, log)
    CompletenessCheck.run(documents, guide, log)
    ChecklistCheck.run(documents, guide, log)
    RuleCheck.run(documents, guide, log)
    TermCheck.run(documents, guide, log)
    BodyMapCheck.run(documents, guide, log)
    if let today { ReviewCheck.run(documents, guide, today: today, log) }
    return guide
  }
}

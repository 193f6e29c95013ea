import Knowledge

/// What changed in a content folder, where that is only the texts of some articles.
package struct GuideRevision: Sendable {
  package let articles: [Article]
  /// What each file of the folder holds now, as a sum, by its path.
  package let origins: [String: Int]
}

extension GuideReader {
  /// Reads only what changed in a folder since it was read into a guide.
  ///
  /// `origins` is what its files held then; of the guide's articles only the ids are needed. Nil where more
  /// than the texts of some articles changed, or anything is wrong with them: then the whole has to be read.
  package static func revise(
    _ guide: Guide, since origins: [String: Int], folder: String
  ) throws(ContentFolderError) -> GuideRevision? {
    let log = ReadingLog()
    let contents = try ContentFolder(path: folder).contents(log, knowing: origins)
    guard contents.sums.count == origins.count, contents.sums.keys.allSatisfy({ origins[$0] != nil }),
      contents.files.allSatisfy({ $0.folders.first == Shelf.Kind.articles.rawValue })
    else { return nil }
    var shelf = Shelf()
    shelf.take(contents.files, log)
    shelf.readArticles(log)
    var revised = guide
    let changed = Dictionary(shelf.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    revised.articles = guide.articles.map { changed[$0.id] ?? $0 }
    MentionCheck.run(revised, log)
    guard shelf.articles.count == contents.files.count, !log.problems.contains(where: { $0.level == .error })
    else { return nil }
    return GuideRevision(articles: shelf.articles, origins: contents.sums)
  }
}

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
  /// `articles` are the guide's, which it need not hold itself, and `origins` is what its files held then. Nil where
  /// more than the texts of some articles changed, or anything is wrong with them: then the whole has to be read.
  package static func revise(
    _ guide: Guide, articles: [Article.ID], since origins: [String: Int], folder: String
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
    revised.articles = articles.map { changed[$0] ?? known($0) }
    MentionCheck.run(revised, log)
    guard shelf.articles.count == contents.files.count, !log.problems.contains(where: { $0.level == .error })
    else { return nil }
    return GuideRevision(articles: shelf.articles, origins: contents.sums)
  }

  /// An article of which nothing matters but that there is one of that name.
  private static func known(_ id: Article.ID) -> Article {
    let card = ArticleCard(
      id: id, title: "", summary: "", topic: "", order: 0, conditions: [], keywords: [], sources: [],
      reviewed: nil, nextReview: nil, words: 0)
    return Article(card: card, body: [])
  }
}

import Knowledge

extension Shelf {
  /// How many articles are read in one go.
  private static let batch = 32

  /// Reads the articles, many at once, and hands them over in the guide's order.
  ///
  /// Each is examined by whoever read it. Each batch is then made `ready` and taken, one after another. Where texts
  /// are not kept, only the articles' cards remain: a large guide would fill the memory.
  mutating func readArticles<Ready>(
    _ log: ReadingLog, keepingTexts: Bool, examine: (Document, Article) -> Void = { _, _ in },
    ready: ([Article]) -> Ready, take: (Ready) throws -> Void
  ) rethrows {
    let documents = self[.articles]
    let ranks = documents.map(ArticleReader.rank)
    let order = documents.indices.sorted { ranks[$0] < ranks[$1] }
    let batches = stride(from: 0, to: order.count, by: Self.batch).map { order[$0...].prefix(Self.batch) }
    try OrderedWork.run(batches) { numbers in
      let read = numbers.map { number in
        let document = documents[number]
        let article = ArticleReader.read(document, document.log)
        CompletenessCheck.citations(document, article, document.log)
        examine(document, article)
        return article
      }
      return (keepingTexts ? read : read.map { Article(card: $0.card, body: []) }, ready(read))
    } take: { kept, ready in
      articles += kept
      try take(ready)
    }
    // In the order of the files, whatever the order in which they were read.
    for document in documents { log.adopt(document.log) }
  }

  /// Reads the articles, and keeps their texts or only their cards.
  mutating func readArticles(
    _ log: ReadingLog, keepingTexts: Bool = true, examine: (Document, Article) -> Void = { _, _ in }
  ) {
    readArticles(log, keepingTexts: keepingTexts, examine: examine, ready: { _ in }, take: { _ in })
  }
}

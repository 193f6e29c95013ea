import Knowledge
import System

extension DocumentSet {
  /// How many articles are read in one go.
  private static let batch = 32

  /// Reads the articles, many at once, and hands them over in the guide's order.
  ///
  /// The thread that reads an article also examines it and prepares its batch; the batches are consumed one after
  /// another. Where texts are not kept, only the articles' cards remain: a large guide would fill the memory.
  mutating func readArticles<Prepared>(
    _ log: ReadingLog, keepingTexts: Bool, examine: (Document, Article) -> Void = { _, _ in },
    prepare: ([Article], SearchWords) -> Prepared, consume: (Prepared) throws -> Void
  ) rethrows {
    let (documents, searchWords) = (self[.articles], searchWords)
    // What is wrong with them is told where the guide is read.
    let reviewers = guide.map { ReviewerReader.read($0, reviewed: nil, ReadingLog()) } ?? []
    let ranks = documents.map(ArticleReader.rank)
    let order = documents.indices.sorted { ranks[$0] < ranks[$1] }
    let batches = stride(from: 0, to: order.count, by: Self.batch).map { order[$0...].prefix(Self.batch) }
    try OrderedParallelMap.run(batches) { numbers in
      let read = numbers.map { number in
        let document = documents[number]
        let article = ArticleReader.read(document, checkedBy: reviewers, document.log)
        CompletenessCheck.citations(document, article, document.log)
        examine(document, article)
        return article
      }
      return (keepingTexts ? read : read.map { Article(card: $0.card, body: []) }, prepare(read, searchWords))
    } consume: { kept, prepared in
      articles += kept
      try consume(prepared)
    }
    // In the order of the files, whatever the order in which they were read.
    for document in documents { log.adopt(document.log) }
  }

  /// Reads the articles, and keeps their texts or only their cards.
  mutating func readArticles(
    _ log: ReadingLog, keepingTexts: Bool = true, examine: (Document, Article) -> Void = { _, _ in }
  ) {
    readArticles(log, keepingTexts: keepingTexts, examine: examine, prepare: { _, _ in }, consume: { _ in })
  }
}

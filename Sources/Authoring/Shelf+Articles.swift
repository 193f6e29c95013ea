import Knowledge

extension Shelf {
  /// How many articles are read in one go.
  private static let batch = 32

  /// Reads the articles, many at once, and hands them over in the guide's order.
  ///
  /// Each batch is made `ready` by whoever read it and then taken, one after another. Where texts are not kept,
  /// only the articles' cards remain: a large guide would fill the memory.
  mutating func readArticles<Ready>(
    _ log: ReadingLog, keepingTexts: Bool, ready: ([Article]) -> Ready, take: (Ready) throws -> Void
  ) rethrows {
    let documents = self[.articles]
    let ranks = documents.map(ArticleReader.rank)
    let order = documents.indices.sorted { ranks[$0] < ranks[$1] }
    let batches = stride(from: 0, to: order.count, by: Self.batch).map { order[$0...].prefix(Self.batch) }
    // Each article's problems and mentions apart, for they are told in the order of the files.
    var logs = [ReadingLog?](repeating: nil, count: documents.count)
    try OrderedWork.run(batches) { numbers in
      let read = numbers.map { number in
        let own = ReadingLog()
        let article = ArticleReader.read(documents[number], own)
        CompletenessCheck.citations(documents[number], article, own)
        return (number: number, log: own, article: article)
      }
      let kept = keepingTexts ? read : read.map { ($0, $1, Article(card: $2.card, body: [])) }
      return (kept, ready(read.map(\.article)))
    } take: { read, ready in
      for one in read {
        logs[one.number] = one.log
        articles.append(one.article)
      }
      try take(ready)
    }
    for case let own? in logs { log.adopt(own) }
  }

  /// Reads the articles and keeps them.
  mutating func readArticles(_ log: ReadingLog) {
    readArticles(log, keepingTexts: true, ready: { _ in }, take: { _ in })
  }
}

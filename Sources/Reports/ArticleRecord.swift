import Knowledge

/// An article of a list as other programs read it.
package struct ArticleRecord: Encodable {
  let id: String
  let title: String
  let summary: String
  let topic: String
  let sources: [String]
  let reviewed: String
  let words: Int

  package init(_ card: ArticleCard) {
    id = card.id.name
    title = card.title
    summary = card.summary
    topic = card.topic
    sources = card.sources.map(\.name)
    reviewed = card.reviewed?.description ?? ""
    words = card.words
  }
}

/// What a list shows of an article.
package struct ListedArticle: Sendable, Equatable, Codable {
  package let id: Article.ID
  package let title: String
  package let summary: String
  /// The folder the article stands in.
  package let topic: String

  package init(id: Article.ID, title: String, summary: String, topic: String) {
    self.id = id
    self.title = title
    self.summary = summary
    self.topic = topic
  }

  package init(_ card: ArticleCard) {
    self.init(id: card.id, title: card.title, summary: card.summary, topic: card.topic)
  }
}

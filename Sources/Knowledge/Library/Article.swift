/// One page of the guide.
package struct Article: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Article>

  package let card: ArticleCard
  package let body: [Block]

  package var id: ID { card.id }

  package init(card: ArticleCard, body: [Block]) {
    self.card = card
    self.body = body
  }
}

/// What is known of an article beside its text.
package struct ArticleCard: Sendable, Equatable, Codable {
  package let id: Article.ID
  package let title: String
  /// One sentence, for lists.
  package let summary: String
  /// The folder the article stands in.
  package let topic: String
  /// Its place among all articles, lowest first.
  package let order: Int
  /// The conditions that it tells of.
  package let conditions: [Condition.ID]
  /// Words by which a search finds it, beside those that it holds.
  package let keywords: [String]
  /// The works cited, in the order that gives them their numbers.
  package let sources: [Source.ID]
  /// When its text was last held against its sources; nil where the file does not say.
  package let reviewed: CalendarDay?
  /// When that is due again; nil where the file does not say.
  package let nextReview: CalendarDay?
  /// Who checked it as it stands: those whom it names, else those who checked the whole guide since.
  package let reviewers: [Reviewer]
  /// How many words the body has.
  package let words: Int

  package init(
    id: Article.ID, title: String, summary: String, topic: String, order: Int, conditions: [Condition.ID],
    keywords: [String], sources: [Source.ID], reviewed: CalendarDay?, nextReview: CalendarDay?,
    reviewers: [Reviewer] = [], words: Int
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.topic = topic
    self.order = order
    self.conditions = conditions
    self.keywords = keywords
    self.sources = sources
    self.reviewed = reviewed
    self.nextReview = nextReview
    self.reviewers = reviewers
    self.words = words
  }
}

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

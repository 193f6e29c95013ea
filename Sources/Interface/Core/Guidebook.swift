import Knowledge
import Typesetting

/// What the screens show and reason with; it never changes while they run.
///
/// Articles' texts are fetched when they are opened.
package final class Guidebook: Sendable {
  package let title: String
  /// In reading order, without their texts.
  package let articles: [ListedArticle]
  /// The articles' groups, which are few.
  package let topics: [Topic]
  /// In the order shown.
  package let comparison: [ComparisonRow]
  package let index: GuideIndex
  package let rules: Rulebook
  package let checklistIntroduction: [Block]
  package let about: [Block]

  /// Whether the checklist may judge: its content was read without a fault.
  package let checklistIsSound: Bool

  /// `articles` come apart from the guide where their texts are fetched one by one.
  package init(_ guide: Guide, articles: [ListedArticle]? = nil, checklistIsSound: Bool) {
    self.checklistIsSound = checklistIsSound
    title = guide.title
    self.articles = articles ?? guide.articles.map { ListedArticle($0.card) }
    topics = guide.topics
    comparison = guide.comparison
    index = GuideIndex(guide)
    rules = Rulebook(guide)
    checklistIntroduction = guide.checklistIntroduction
    about = guide.about
  }

  /// What a group of articles is called.
  func title(ofTopic id: String) -> String { topics.first { $0.id == id }?.title ?? id }

  /// Sources as the items of a list, each with its short name.
  func listed(_ sources: [Source.ID]) -> [[Block]] {
    sources.map { id in
      [.paragraph([.text("\(id.name.uppercased()): " + (index.sources[id].map(SourceLine.text) ?? ""))])]
    }
  }
}

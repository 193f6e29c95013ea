import GuideLibrary
import Interface
import Knowledge

extension Guidebook {
  /// What the first picture needs; the rest follows.
  convenience init(_ summary: LibrarySummary) {
    var guide = Guide()
    guide.id = summary.id
    guide.language = summary.language
    guide.title = summary.title
    guide.edition = summary.edition
    guide.topics = summary.topics
    self.init(guide, articles: summary.articles, checklistIsSound: summary.isSound)
  }

  /// Everything but the articles' texts.
  convenience init(_ summary: LibrarySummary, _ guide: Guide) {
    self.init(guide, articles: summary.articles, checklistIsSound: summary.isSound)
  }
}

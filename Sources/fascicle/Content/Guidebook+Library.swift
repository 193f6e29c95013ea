import Archive
import Interface
import Knowledge

extension Guidebook {
  /// What the first picture needs; the rest follows.
  convenience init(_ front: LibraryFront) {
    var guide = Guide()
    guide.title = front.title
    guide.topics = front.topics
    self.init(guide, articles: front.articles, checklistIsSound: front.isSound)
  }

  /// Everything but the articles' texts.
  convenience init(_ front: LibraryFront, _ guide: Guide) {
    self.init(guide, articles: front.articles, checklistIsSound: front.isSound)
  }
}

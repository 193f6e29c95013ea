/// A place in a text that does not depend on its width.
package struct TextAnchor: Sendable, Equatable, Codable {
  /// How many letters stand before it; blanks do not count, since they change with the width.
  package var letters = 0
  /// How many empty lines stand between those letters and the place.
  package var emptyLines = 0

  package init() {}
}

/// A place in an article.
package struct ReadingPlace: Sendable, Equatable, Codable {
  package let article: Article.ID
  package let anchor: TextAnchor

  package init(article: Article.ID, anchor: TextAnchor) {
    self.article = article
    self.anchor = anchor
  }
}

/// The bookmarks, and where somebody read last.
///
/// It is kept only when that was asked for.
package struct ReadingPlaces: Sendable, Equatable, Codable {
  /// In the order in which they were set.
  package var bookmarks: [ReadingPlace] = []
  /// Where somebody read last; nil where nothing was read.
  package var last: ReadingPlace?

  package init() {}
}

import Knowledge
import Typesetting

/// An article on the screen, set to the width it has.
package struct OpenArticle: Sendable, Equatable {
  package let article: Article
  package var width: Int
  package var typeset: Typeset
  package var scroll = Scroll()
  /// The link in focus, counted from one.
  package var link: Int?
  /// What stood above the top line before the last change of width, so that the place is found again.
  package var anchor: TextAnchor?
  /// The top line that belongs to the anchor.
  package var anchoredTop = 0

  /// The same article at another width, with the anchor and the link kept.
  func set(_ typeset: Typeset, width: Int) -> OpenArticle {
    var other = self
    other.typeset = typeset
    other.width = width
    return other
  }

  package var visit: Visit { Visit(article: article.id, top: scroll.top, link: link) }
}

extension OpenArticle {
  /// The line on which a section's heading stands; nil when there is no such section.
  func line(ofSection section: String) -> Int? {
    guard !section.isEmpty else { return nil }
    return typeset.headings.first { line in
      let text = typeset.lines[line].text
      return !text.isEmpty && section.hasPrefix(text)
    }
  }
}

import Screen

/// The titles that the list shows, set to its width.
package struct SeenTitles: Sendable, Equatable {
  /// The first article that is seen, by its position.
  let first: Int
  /// Each title's lines, from the first one on.
  let titles: [[Line]]
  private let width: Int
  private let seen: Range<Int>

  init(_ list: ArticleList, of book: Guidebook, top: Int, rows: Int) {
    (width, seen) = (list.width, top..<top + max(0, rows))
    let first = list.first(from: top)
    self.first = first
    // A heading stands on the line before its first title.
    titles = list.items[first...].prefix { $0.start - 1 <= top + rows }.indices.map {
      ArticleList.lines(of: book.articles[$0].title, width: list.width)
    }
  }

  /// Whether these are still the titles that are seen.
  func fits(_ list: ArticleList, top: Int, rows: Int) -> Bool {
    width == list.width && seen == top..<top + max(0, rows)
  }
}

/// The summary of one article, set to a width.
package struct SeenSummary: Sendable, Equatable {
  let lines: [Line]
  private let article: Int
  private let width: Int

  init(_ article: Int, of book: Guidebook, width: Int) {
    (self.article, self.width) = (article, width)
    lines = Line(book.articles[article].summary).wrapped(to: max(1, width - 3))
  }

  func fits(_ article: Int, width: Int) -> Bool { self.article == article && self.width == width }
}

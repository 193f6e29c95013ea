import Knowledge

/// What the first picture shows, once more and apart: the top of the list, and the article that stands first in it.
///
/// It lies behind the database's last page and is taken up in one go, so that somebody sees the list before a database
/// is opened. All of it can be read in the database too.
struct LibraryCover: Sendable {
  let title: LibraryTitle
  /// From the top of the list; each takes a row of the screen at least.
  let articles: [ListedArticle]
  let first: Article?

  /// More than the rows of nearly every screen.
  static let most = 128

  /// What is on a library's cover.
  init(of library: Library) throws(LibraryError) {
    let front = try library.front(first: Self.most)
    articles = front.articles
    title = try library.title()
    if let top = articles.first { first = try library.article(top.id) } else { first = nil }
  }

  /// The first screen's part; nil where that takes more of the list.
  func front(first limit: Int) -> LibraryFront? {
    let count = min(limit, title.articles)
    guard (0...articles.count).contains(count) else { return nil }
    return LibraryFront(title, Array(articles.prefix(count)))
  }
}

extension LibraryCover: Packed {
  func pack(into bytes: inout PackedWriter) {
    bytes.put(title)
    bytes.put(articles)
    bytes.put(first)
  }

  init(from bytes: inout PackedReader) throws(LibraryError) {
    title = try bytes.get()
    articles = try bytes.get()
    first = try bytes.get()
  }
}

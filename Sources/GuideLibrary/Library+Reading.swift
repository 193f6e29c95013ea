import GRDB
import Knowledge

extension Library {
  /// The first screen's part, without any text, and with at most so many articles from the top of the list.
  package func summary(first limit: Int = .max) throws(LibraryError) -> LibrarySummary {
    if let summary = snapshot?.summary(first: limit) { return summary }
    return try readingLoosely { database in
      var summary: LibrarySummary = try Self.part(.summary, of: database)
      summary.articles = try Self.list(database, first: max(0, min(summary.articleCount, limit)))
      return summary
    }
  }

  /// One article with its text; nil when there is none of that name.
  package func article(_ id: Article.ID) throws(LibraryError) -> Article? {
    if let first = snapshot?.firstArticle, first.id == id { return first }
    return try readingLoosely { database in
      let rows = try Self.rows(
        "SELECT card, cardChecksum, body, bodyChecksum FROM article WHERE id = ?", [id.name], database)
      return try Self.first(of: rows, Self.article)
    }
  }

  /// Everything about every article but its text, in the list's order.
  package func cards() throws(LibraryError) -> [ArticleCard] {
    try readingLoosely { database in
      let rows = try Self.rows("SELECT card, cardChecksum FROM article ORDER BY position", [], database)
      return try Array(rows.map(Self.card))
    }
  }

  /// The whole guide.
  package func guide() throws(LibraryError) -> Guide {
    try reading { database in
      var guide: Guide = try Self.part(.guide, of: database)
      let rows = try Self.rows(
        "SELECT card, cardChecksum, body, bodyChecksum FROM article ORDER BY position", [], database)
      guide.articles = try Array(rows.map(Self.article))
      return guide
    }
  }

  /// The whole guide but for the articles.
  package func guideWithoutArticles() throws(LibraryError) -> Guide {
    try readingLoosely { try Self.part(.guide, of: $0) }
  }

  private static func part<Value: Decodable>(
    _ part: LibrarySchema.Part, of database: Database
  ) throws -> Value {
    let rows = try rows("SELECT value, checksum FROM part WHERE name = ?", [part.rawValue], database)
    guard let found: Value = try first(of: rows, { try StoredValue.read($0, bytes: 0, checksum: 1) }) else {
      throw LibraryError.damaged
    }
    return found
  }

  private static func rows(
    _ sql: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> RowCursor {
    try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
  }

  /// What is made of the first row, while its cursor holds it; nil where there is none.
  private static func first<Value>(of rows: RowCursor, _ make: (Row) throws -> Value) throws -> Value? {
    try withExtendedLifetime(rows) { try rows.next().map(make) }
  }

  /// The list from its top.
  private static func list(_ database: Database, first count: Int) throws -> [ListedArticle] {
    let rows = try rows(
      "SELECT id, title, summary, topic FROM list ORDER BY position LIMIT ?", [count], database)
    var articles: [ListedArticle] = []
    // The number is only what the file says; whatever it says, no more room is taken than real lists need.
    articles.reserveCapacity(min(count, 100_000))
    while let row = try rows.next() {
      articles.append(
        ListedArticle(
          id: Identifier(try row.decode(String.self, atIndex: 0)),
          title: try row.decode(String.self, atIndex: 1),
          summary: try row.decode(String.self, atIndex: 2), topic: try row.decode(String.self, atIndex: 3)))
    }
    guard articles.count == count else { throw LibraryError.damaged }
    return articles
  }

  private static func card(_ row: Row) throws -> ArticleCard {
    try StoredValue.read(row, bytes: 0, checksum: 1)
  }

  private static func article(_ row: Row) throws -> Article {
    Article(card: try card(row), body: try StoredValue.read(row, bytes: 2, checksum: 3))
  }
}

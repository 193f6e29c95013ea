import Foundation
import GRDB
import Knowledge

/// What stands on the first screen: the guide's name and its list of articles.
package struct LibraryFront: Sendable {
  package let title: String
  package let edition: String
  package let topics: [Topic]
  package let articles: [ListedArticle]
  /// Whether everything that advice rests on was read without a fault.
  package let isSound: Bool
  /// Whether every article is among them.
  package let isWhole: Bool

  init(_ title: LibraryTitle, _ articles: [ListedArticle]) {
    (self.title, edition, topics, isSound) = (title.title, title.edition, title.topics, title.isSound)
    self.articles = articles
    isWhole = articles.count == title.articles
  }
}

extension Library {
  /// The first screen's part, without any text.
  ///
  /// With a limit it holds only so many articles from the top of the list.
  package func front(first limit: Int = Int(Int32.max)) throws(LibraryError) -> LibraryFront {
    if let front = cover?.front(first: limit) { return front }
    return try readingLoosely { database in
      let title: LibraryTitle = try Self.part(.front, of: database)
      return LibraryFront(title, try Self.list(database, first: min(title.articles, limit)))
    }
  }

  /// What the library tells of itself.
  func title() throws(LibraryError) -> LibraryTitle {
    try readingLoosely { try Self.part(.front, of: $0) }
  }

  /// One article with its text; nil when there is none of that name.
  package func article(_ id: Article.ID) throws(LibraryError) -> Article? {
    if let first = cover?.first, first.id == id { return first }
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
      var guide = try Self.rest(database)
      let rows = try Self.rows(
        "SELECT card, cardChecksum, body, bodyChecksum FROM article ORDER BY position", [], database)
      guide.articles = try Array(rows.map(Self.article))
      return guide
    }
  }

  /// The whole guide but for the articles.
  package func guideWithoutArticles() throws(LibraryError) -> Guide {
    try readingLoosely { try Self.rest($0) }
  }

  private static func rest(_ database: Database) throws -> Guide {
    try part(.guide, of: database)
  }

  /// One of the parts that are kept whole.
  static func part<Value: Packed>(_ part: LibraryPart, of database: Database) throws -> Value {
    let rows = try rows("SELECT value, checksum FROM part WHERE name = ?", [part.rawValue], database)
    guard let found: Value = try first(of: rows, { try unpacked($0, value: 0, checksum: 1) }) else {
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
    articles.reserveCapacity(max(0, min(count, 100_000)))
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

  private static func card(_ row: Row) throws -> ArticleCard { try unpacked(row, value: 0, checksum: 1) }

  private static func article(_ row: Row) throws -> Article {
    Article(card: try card(row), body: try unpacked(row, value: 2, checksum: 3))
  }

  /// Takes a value up where SQLite holds it; a copy would take as long as all the reading.
  ///
  /// The row is gone with its cursor, which must be held meanwhile.
  private static func unpacked<Value: Packed>(_ row: Row, value: Int, checksum: Int) throws -> Value {
    let checksum = try row.decode(Int64.self, atIndex: checksum)
    return try row.withUnsafeData(atIndex: value) { data in
      guard let data else { throw LibraryError.damaged }
      return try data.withUnsafeBytes { bytes in
        guard Checksum.of(bytes) == checksum else { throw LibraryError.damaged }
        return try PackedReader.value(of: bytes)
      }
    }
  }
}

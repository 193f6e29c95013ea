import GRDB
import Knowledge

/// Puts a guide into a library, the same bytes for the same guide.
package struct LibraryWriter {
  private let database: Database
  private let insertListed: Statement
  private let insertArticle: Statement
  private var index: SearchIndexWriter
  /// Where the next article stands in the list.
  private var position = 0

  /// The words of the articles that are added.
  package var words: SharedVocabulary { index.added }

  /// Begins an empty library.
  init(_ database: Database) throws {
    try LibrarySchema.create(in: database)
    try self.init(database, index: SearchIndexWriter(database))
  }

  /// Goes on with a library that is there.
  init(continuing database: Database) throws {
    try self.init(database, index: SearchIndexWriter(continuing: database))
  }

  private init(_ database: Database, index: SearchIndexWriter) throws {
    self.database = database
    self.index = index
    insertListed = try database.makeStatement(sql: "INSERT INTO list VALUES (?, ?, ?, ?, ?)")
    insertArticle = try database.makeStatement(sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)")
  }

  /// Adds the articles that come next in the list.
  package mutating func add(_ articles: PackedArticles) throws(LibraryError) {
    do {
      for entry in articles.entries {
        // Not among the arguments: the writer, and all names with it, would be copied for the call.
        let firstFound = try index.add(entry.documents, number: position)
        try put(entry, at: position, firstFound: firstFound)
        position += 1
      }
    } catch {
      throw .notWritten
    }
  }

  /// Adds all that a guide has beside its articles.
  mutating func finish(_ rest: LibraryRest) throws {
    let guide = rest.guide
    let documents = guide.otherSearchDocuments
    words.add(documents)
    for (number, document) in documents.enumerated() { try index.add([document], number: number) }
    try index.finish()
    try put(
      LibraryTitle(
        title: guide.title, edition: guide.edition, topics: guide.topics, isSound: rest.isSound,
        articles: position), as: .front)
    try put(guide, as: .guide)
    try put(rest.origins)
  }

  /// Puts an article in the place of the one of the same name, which keeps its position.
  mutating func replace(_ old: Article, with new: Article) throws {
    let place = try Row.fetchOne(
      database, sql: "SELECT position, firstFound FROM article WHERE id = ?", arguments: [old.id.name])
    guard let place else { throw LibraryError.damaged }
    let position = try place.decode(Int.self, atIndex: 0)
    try index.remove(
      old.searchDocuments, first: try place.decode(Int64.self, atIndex: 1), number: position)
    for entry in PackedArticles([new], counting: words).entries {
      let first = try index.add(entry.documents, number: position)
      try index.finish()
      for table in ["list", "article"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE position = ?", arguments: [position])
      }
      try put(entry, at: position, firstFound: first)
    }
  }

  /// Keeps what the content files held.
  func put(_ origins: Origins) throws { try put(origins, as: .origins) }

  /// Keeps an article, and what the list shows of it.
  private func put(_ entry: PackedArticles.Entry, at position: Int, firstFound: Int64) throws {
    let (shown, card, body) = (entry.shown, entry.card, entry.body)
    try insertListed.execute(arguments: [position, shown.id.name, shown.title, shown.summary, shown.topic])
    try insertArticle.execute(arguments: [
      position, shown.id.name, card.bytes, card.checksum, body.bytes, body.checksum, firstFound,
    ])
  }

  /// Keeps a part whole, in the place of what it was.
  private func put(_ value: some Packed, as part: LibraryPart) throws {
    let value = PackedValue(value)
    try database.execute(
      sql: "INSERT OR REPLACE INTO part VALUES (?, ?, ?)",
      arguments: [part.rawValue, value.bytes, value.checksum])
  }
}

/// What is kept whole beside the articles.
enum LibraryPart: String {
  case front, guide, origins
}

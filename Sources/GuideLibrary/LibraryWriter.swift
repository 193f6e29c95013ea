import GRDB
import Knowledge

/// Writes a guide into an empty library, the same bytes for the same guide.
package struct LibraryWriter {
  private let database: Database
  private let insertListed: Statement
  private let insertArticle: Statement
  private var index: SearchIndexWriter
  /// Where the next article stands in the list.
  private var position = 0

  init(_ database: Database) throws {
    try LibrarySchema.create(in: database)
    self.database = database
    index = try SearchIndexWriter(database)
    insertListed = try database.makeStatement(sql: "INSERT INTO list VALUES (?, ?, ?, ?, ?)")
    insertArticle = try database.makeStatement(sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)")
  }

  /// Adds the articles that come next in the list.
  package mutating func add(_ articles: PreparedArticles) throws(LibraryError) {
    guard let entries = articles.entries else { throw .notWritten }
    do {
      for entry in entries {
        try index.add(entry.documents, number: position)
        try insert(entry)
        position += 1
      }
      index.count(articles.words)
    } catch {
      throw .notWritten
    }
  }

  /// Adds all that a guide has beside its articles.
  mutating func finish(_ guide: Guide, isSound: Bool) throws {
    var guide = guide
    guide.articles = []
    let documents = guide.otherSearchDocuments
    for (number, document) in documents.enumerated() { try index.add([document], number: number) }
    var words = WordCounts()
    words.add(documents)
    index.count(words)
    try index.finish(guide)
    try insert(LibrarySummary(guide, isSound: isSound, articleCount: position), as: .summary)
    try insert(guide, as: .guide)
  }

  private func insert(_ entry: PreparedArticles.Entry) throws {
    let (shown, card, body) = (entry.card, entry.storedCard, entry.storedBody)
    try insertListed.execute(arguments: [position, shown.id.name, shown.title, shown.summary, shown.topic])
    try insertArticle.execute(arguments: [
      position, shown.id.name, card.bytes, card.checksum, body.bytes, body.checksum,
    ])
  }

  private func insert(_ value: some Encodable, as part: LibrarySchema.Part) throws {
    let value = try StoredValue(value)
    try database.execute(
      sql: "INSERT INTO part VALUES (?, ?, ?)", arguments: [part.rawValue, value.bytes, value.checksum])
  }
}

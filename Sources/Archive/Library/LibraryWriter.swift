import Foundation
import GRDB
import Knowledge

/// Puts a guide into a library, the same bytes for the same guide.
package struct LibraryWriter {
  private let database: Database
  private let insert: Statement
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
    insert = try database.makeStatement(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  /// Adds the articles that come next in the list.
  package mutating func add(_ articles: PackedArticles) throws(LibraryError) {
    do {
      for entry in articles.entries {
        let first = try index.add(entry.documents)
        try insert.execute(arguments: Self.row(entry, position, firstFound: first))
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
    try index.add(documents)
    try index.finish()
    try put(meta(of: rest))
    try put(PackedWriter.bytes(of: guide), as: .guide)
    try put(PackedWriter.bytes(of: guide.topics), as: .topics)
    try put(rest.origins)
  }

  /// Puts an article in the place of the one of the same name, which keeps its position.
  mutating func replace(_ old: Article, with new: Article) throws {
    let place = try Row.fetchOne(
      database, sql: "SELECT position, firstFound FROM article WHERE id = ?", arguments: [old.id.name])
    guard let place else { throw LibraryError.damaged }
    let position = try place.decode(Int.self, atIndex: 0)
    try index.remove(
      old.searchDocuments, first: try place.decode(Int64.self, atIndex: 1), named: position + 1)
    for entry in PackedArticles([new], counting: words).entries {
      let first = try index.add(entry.documents, named: position + 1)
      try index.finish()
      try database.execute(sql: "DELETE FROM article WHERE position = ?", arguments: [position])
      try insert.execute(arguments: Self.row(entry, position, firstFound: first))
    }
  }

  /// Keeps what the content files held.
  func put(_ origins: Origins) throws { try put(PackedWriter.bytes(of: origins), as: .origins) }

  private func meta(of rest: LibraryRest) -> [(String, String)] {
    [
      ("title", rest.guide.title), ("edition", rest.guide.edition), ("isSound", rest.isSound ? "yes" : "no"),
      ("articles", String(position)),
    ]
  }

  private func put(_ entries: [(String, String)]) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO meta VALUES (?, ?)")
    for (name, value) in entries { try insert.execute(arguments: [name, value]) }
  }

  /// Keeps a part whole, in the place of what it was.
  private func put(_ value: [UInt8], as part: LibraryPart) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO part VALUES (?, ?, ?)",
      arguments: [part.rawValue, Data(value), Checksum.of(value)])
  }

  private static func row(
    _ entry: PackedArticles.Entry, _ position: Int, firstFound: Int64
  ) -> StatementArguments {
    let card = entry.card
    return [
      position, card.id.name, card.title, card.summary, card.topic, card.order,
      card.conditions.map(\.name).joined(separator: " "), card.keywords.joined(separator: "\n"),
      card.sources.map(\.name).joined(separator: " "), card.reviewed?.description ?? "",
      card.nextReview?.description ?? "", card.words, entry.body, entry.checksum, firstFound,
    ]
  }
}

/// What is kept whole beside the articles.
enum LibraryPart: String {
  case guide, topics, origins
}

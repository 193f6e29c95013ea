import Foundation
import GRDB
import Knowledge

/// Puts a guide into a library, the same bytes for the same guide.
struct LibraryWriter {
  let database: Database

  /// `isSound` says whether everything that advice rests on was read without a fault.
  func write(_ guide: Guide, isSound: Bool, origins: Origins) throws {
    try LibrarySchema.create(in: database)
    try put(meta(of: guide, isSound: isSound))
    let insert = try database.makeStatement(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    var index = try SearchIndexWriter(database)
    for (position, article) in guide.articles.enumerated() {
      let first = try index.add(article.searchDocuments)
      try insert.execute(arguments: Self.row(article, position, firstFound: first))
    }
    try index.add(guide.otherSearchDocuments)
    try index.finish()
    try put(PackedWriter.bytes(of: guide), as: .guide)
    try put(PackedWriter.bytes(of: guide.topics), as: .topics)
    try put(PackedWriter.bytes(of: origins), as: .origins)
  }

  /// Puts an article in the place of the one of the same name, which keeps its position.
  func replace(_ old: Article, with article: Article) throws {
    let place = try Row.fetchOne(
      database, sql: "SELECT position, firstFound FROM article WHERE id = ?", arguments: [old.id.name])
    guard let place else { throw LibraryError.damaged }
    let position = try place.decode(Int.self, atIndex: 0)
    var index = try SearchIndexWriter(continuing: database)
    try index.remove(
      old.searchDocuments, first: try place.decode(Int64.self, atIndex: 1), named: position + 1)
    let first = try index.add(article.searchDocuments, named: position + 1)
    try index.finish()
    try database.execute(sql: "DELETE FROM article WHERE position = ?", arguments: [position])
    try database.execute(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: Self.row(article, position, firstFound: first))
  }

  private func meta(of guide: Guide, isSound: Bool) -> [(String, String)] {
    [
      ("title", guide.title), ("edition", guide.edition), ("isSound", isSound ? "yes" : "no"),
      ("articles", String(guide.articles.count)),
    ]
  }

  private func put(_ entries: [(String, String)]) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO meta VALUES (?, ?)")
    for (name, value) in entries { try insert.execute(arguments: [name, value]) }
  }

  /// Keeps a part whole, in the place of what it was.
  func put(_ value: [UInt8], as part: LibraryPart) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO part VALUES (?, ?, ?)",
      arguments: [part.rawValue, Data(value), Checksum.of(value)])
  }

  private static func row(_ article: Article, _ position: Int, firstFound: Int64) -> StatementArguments {
    let card = article.card
    let body = PackedWriter.bytes(of: article.body)
    return [
      position, card.id.name, card.title, card.summary, card.topic, card.order,
      card.conditions.map(\.name).joined(separator: " "), card.keywords.joined(separator: "\n"),
      card.sources.map(\.name).joined(separator: " "), card.reviewed?.description ?? "",
      card.nextReview?.description ?? "", card.words, Data(body), Checksum.of(body), firstFound,
    ]
  }
}

/// What is kept whole beside the articles.
enum LibraryPart: String {
  case guide, topics, origins
}

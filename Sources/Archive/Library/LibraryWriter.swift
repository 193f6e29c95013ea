import Foundation
import GRDB
import Knowledge

/// Puts a guide into a library, the same bytes for the same guide.
struct LibraryWriter {
  /// `isSound` says whether everything that advice rests on was read without a fault.
  func write(_ guide: Guide, isSound: Bool, into database: Database) throws {
    try LibrarySchema.create(in: database)
    try put(meta(of: guide, isSound: isSound), into: database)
    let insert = try database.makeStatement(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, article) in guide.articles.enumerated() {
      try insert.execute(arguments: try row(article, position))
    }
    for (name, value) in [
      ("guide", PackedWriter.bytes(of: guide)), ("topics", PackedWriter.bytes(of: guide.topics)),
    ] {
      try database.execute(
        sql: "INSERT INTO part VALUES (?, ?, ?)", arguments: [name, Data(value), Checksum.of(value)])
    }
    try SearchIndex.fill(guide.searchDocuments, in: database)
  }

  private func meta(of guide: Guide, isSound: Bool) throws -> [(String, String)] {
    [
      ("title", guide.title), ("edition", guide.edition), ("isSound", isSound ? "yes" : "no"),
      ("articles", String(guide.articles.count)),
    ]
  }

  private func put(_ entries: [(String, String)], into database: Database) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO meta VALUES (?, ?)")
    for (name, value) in entries { try insert.execute(arguments: [name, value]) }
  }

  private func row(_ article: Article, _ position: Int) throws -> StatementArguments {
    let card = article.card
    let body = PackedWriter.bytes(of: article.body)
    return [
      position, card.id.name, card.title, card.summary, card.topic, card.order,
      card.conditions.map(\.name).joined(separator: " "), card.keywords.joined(separator: "\n"),
      card.sources.map(\.name).joined(separator: " "), card.reviewed?.description ?? "",
      card.nextReview?.description ?? "", card.words, Data(body), Checksum.of(body),
    ]
  }
}

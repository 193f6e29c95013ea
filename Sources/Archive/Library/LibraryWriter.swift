import Foundation
import GRDB
import Knowledge

/// Puts a guide into a library, the same bytes for the same guide.
struct LibraryWriter {
  private let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// `isSound` says whether everything that advice rests on was read without a fault.
  func write(_ guide: Guide, isSound: Bool, into database: Database) throws {
    try LibrarySchema.create(in: database)
    try put(meta(of: guide, isSound: isSound), into: database)
    let insert = try database.makeStatement(
      sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, article) in guide.articles.enumerated() {
      try insert.execute(arguments: try row(article, position))
    }
    var rest = guide
    rest.articles = []
    let value = try encoder.encode(rest)
    try database.execute(
      sql: "INSERT INTO part VALUES ('guide', ?, ?)", arguments: [value, Checksum.of(value)])
    try SearchIndex.fill(guide.searchDocuments, in: database)
  }

  private func meta(of guide: Guide, isSound: Bool) throws -> [(String, String)] {
    [
      ("title", guide.title), ("edition", guide.edition), ("isSound", isSound ? "yes" : "no"),
      ("topics", String(decoding: try encoder.encode(guide.topics), as: UTF8.self)),
      ("articles", String(guide.articles.count)),
    ]
  }

  private func put(_ entries: [(String, String)], into database: Database) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO meta VALUES (?, ?)")
    for (name, value) in entries { try insert.execute(arguments: [name, value]) }
  }

  private func row(_ article: Article, _ position: Int) throws -> StatementArguments {
    let card = article.card
    let body = try encoder.encode(article.body)
    return [
      position, card.id.name, card.title, card.summary, card.topic, card.order,
      card.conditions.map(\.name).joined(separator: " "), card.keywords.joined(separator: "\n"),
      card.sources.map(\.name).joined(separator: " "), card.reviewed?.description ?? "",
      card.nextReview?.description ?? "", card.words, body, Checksum.of(body),
    ]
  }
}

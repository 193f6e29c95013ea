import GRDB
import Knowledge

/// One thing that was found.
package struct SearchHit: Sendable, Equatable {
  package let kind: SearchDocument.Kind
  package let id: String
  package let title: String
  /// A piece of the text, with the matched words between `[` and `]`.
  package let snippet: String
  /// The higher, the better.
  package let score: Double
}

/// A full-text index over the guide, kept by SQLite's FTS5: words are stemmed, accents folded, and
/// titles weigh more than the words people use, which weigh more than the text.
package struct SearchIndex: Sendable {
  private let database: DatabaseQueue

  /// Builds the index in memory.
  package init(_ documents: [SearchDocument]) throws {
    database = try DatabaseQueue()
    try database.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE found USING fts5(
            kind UNINDEXED, id UNINDEXED, title, words, body, tokenize = 'porter unicode61 remove_diacritics 2')
          """)
      let insert = try database.makeStatement(sql: "INSERT INTO found VALUES (?, ?, ?, ?, ?)")
      for document in documents {
        try insert.execute(arguments: [
          document.kind.rawValue, document.id, document.title, document.words, document.body,
        ])
      }
    }
  }

  /// The best hits first.
  ///
  /// Whatever is typed is only words: what stands in quotes belongs together, and the last word may be
  /// unfinished. Where not every word is found, any of them will do.
  package func hits(for query: String, limit: Int) throws -> [SearchHit] {
    let words = SearchQuery(query)
    guard !words.isEmpty, limit > 0 else { return [] }
    return try database.read { database in
      let strict = try Self.hits(database, match: words.all, limit: limit)
      return try strict.isEmpty ? Self.hits(database, match: words.any, limit: limit) : strict
    }
  }

  private static func hits(_ database: Database, match: String, limit: Int) throws -> [SearchHit] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT kind, id, title, snippet(found, -1, '[', ']', ' ... ', 24) AS snippet,
          bm25(found, 0, 0, 10.0, 5.0, 1.0) AS rank
        FROM found WHERE found MATCH ? ORDER BY rank, kind, id LIMIT ?
        """, arguments: [match, limit]
    ).compactMap { row in
      SearchDocument.Kind(rawValue: row["kind"]).map {
        SearchHit(
          kind: $0, id: row["id"], title: row["title"], snippet: row["snippet"],
          score: -(row["rank"] as Double))
      }
    }
  }
}

import GRDB
import Knowledge

/// The full-text index over the guide, kept by SQLite's FTS5.
///
/// Words are stemmed and accents folded; titles weigh more than the words people use, which weigh more
/// than the text.
enum SearchIndex {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE found USING fts5(
          kind UNINDEXED, id UNINDEXED, title, section, words, body,
          tokenize = 'porter unicode61 remove_diacritics 2');
        CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        """)
  }

  static func fill(_ documents: [SearchDocument], in database: Database) throws {
    let insert = try database.makeStatement(sql: "INSERT INTO found VALUES (?, ?, ?, ?, ?, ?)")
    var counts: [String: Int] = [:]
    for document in documents {
      try insert.execute(arguments: [
        document.kind.rawValue, document.id, document.title, document.section, document.words, document.body,
      ])
      for text in [document.title, document.words, document.body] {
        for word in SearchQuery.words(in: text) where word.count > 3 {
          counts[word.lowercased(), default: 0] += 1
        }
      }
    }
    try database.execute(sql: "INSERT INTO found(found) VALUES ('optimize')")
    let add = try database.makeStatement(sql: "INSERT INTO vocabulary VALUES (?, ?)")
    for (word, count) in counts.sorted(by: { $0.key < $1.key }) { try add.execute(arguments: [word, count]) }
  }

  /// The best hits first, each thing once.
  ///
  /// Whatever is typed is only words: what stands in quotes belongs together, and the last word may be
  /// unfinished. Where not every word is found, near words are tried, and then any of the words.
  static func hits(for query: String, limit: Int, in database: Database) throws -> [SearchHit] {
    let words = SearchQuery(query)
    guard !words.isEmpty, limit > 0 else { return [] }
    let strict = try hits(matching: words.all, limit: limit, correction: nil, in: database)
    if !strict.isEmpty { return strict }
    if let corrected = try SpellingHelp.corrected(words, in: database) {
      let near = try hits(matching: corrected.all, limit: limit, correction: corrected.text, in: database)
      if !near.isEmpty { return near }
    }
    return try hits(matching: words.any, limit: limit, correction: nil, in: database)
  }

  private static func hits(
    matching match: String, limit: Int, correction: String?, in database: Database
  ) throws -> [SearchHit] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT kind, id, title, section, snippet(found, -1, '[', ']', ' ... ', 24) AS snippet,
          bm25(found, 0, 0, 12.0, 6.0, 8.0, 1.0) AS rank
        FROM found WHERE found MATCH ? ORDER BY rank, kind, id
        """, arguments: [match])
    var hits: [SearchHit] = []
    var seen: Set<String> = []
    while hits.count < limit, let row = try rows.next() {
      let kindName = try row.decode(String.self, forColumn: "kind")
      let id = try row.decode(String.self, forColumn: "id")
      guard let kind = SearchHit.Kind(rawValue: kindName), seen.insert(kindName + id).inserted else {
        continue
      }
      hits.append(
        SearchHit(
          kind: kind, id: id, title: try row.decode(String.self, forColumn: "title"),
          section: try row.decode(String.self, forColumn: "section"),
          snippet: try row.decode(String.self, forColumn: "snippet"),
          score: -(try row.decode(Double.self, forColumn: "rank")), correction: correction))
    }
    return hits
  }
}

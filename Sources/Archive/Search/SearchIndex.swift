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
        CREATE VIRTUAL TABLE named USING fts5(
          kind UNINDEXED, id UNINDEXED, title, section, words, body UNINDEXED,
          tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 3');
        CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        """)
  }

  /// The two indexes: every section with its text, and every thing once with its names alone.
  enum Table: String, CaseIterable {
    case found, named
  }

  /// The best hits first, each thing once.
  ///
  /// Whatever is typed is only words: what stands in quotes belongs together, and the last word may be
  /// unfinished. Where not every word is found, near words are tried, and then any of the words.
  static func hits(for query: String, limit: Int, in database: Database) throws -> [SearchHit] {
    let words = SearchQuery(query)
    guard !words.isEmpty, limit > 0 else { return [] }
    if try isLarge(database) {
      // Where titles alone answer in plenty, or names, they are the best hits, and no more need be weighed.
      for match in [words.allInTitle, words.all] {
        let named = try hits(matching: match, in: .named, limit: limit, correction: nil, database)
        if named.count >= limit { return named }
      }
    }
    let strict = try hits(matching: words.all, in: .found, limit: limit, correction: nil, database)
    if !strict.isEmpty { return strict }
    if let corrected = try SpellingHelp.corrected(words, in: database) {
      let near = try hits(
        matching: corrected.all, in: .found, limit: limit, correction: corrected.text, database)
      if !near.isEmpty { return near }
    }
    return try hits(matching: words.any, in: .found, limit: limit, correction: nil, database)
  }

  /// Whether weighing every section that has a common word would be felt while one types.
  private static func isLarge(_ database: Database) throws -> Bool {
    try (Int.fetchOne(database, sql: "SELECT max(rowid) FROM named") ?? 0) > 1_000
  }

  /// Articles tell more than a word or a question does, so they stand higher where all else is equal.
  private static let articleWeight = 2.5

  /// Rows are asked for until there are things enough, since one thing may have several.
  private static func hits(
    matching match: String, in table: Table, limit: Int, correction: String?, _ database: Database
  ) throws -> [SearchHit] {
    var wanted = limit * 3 + 40
    while true {
      let rows = try self.rows(matching: match, in: table, limit: wanted, correction, database)
      let hits = firstOfEach(rows)
      if hits.count >= limit || rows.count < wanted { return Array(hits.prefix(limit)) }
      wanted *= 4
    }
  }

  /// The best rows, each with a piece of its text; asking for the pieces one by one would search anew for each.
  private static func rows(
    matching match: String, in table: Table, limit: Int, _ correction: String?, _ database: Database
  ) throws -> [SearchHit] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT kind, id, title, section, rank, snippet(\(table), -1, '[', ']', ' ... ', 24) FROM \(table)
        WHERE \(table) MATCH ? ORDER BY rank LIMIT ?
        """, arguments: [match, limit])
    var hits: [SearchHit] = []
    while let row = try rows.next() {
      guard let kind = SearchHit.Kind(rawValue: try row.decode(String.self, atIndex: 0)) else { continue }
      let score = -(try row.decode(Double.self, atIndex: 4))
      hits.append(
        SearchHit(
          kind: kind, id: try row.decode(String.self, atIndex: 1),
          title: try row.decode(String.self, atIndex: 2),
          section: table == .found ? try row.decode(String.self, atIndex: 3) : "",
          snippet: try row.decode(String.self, atIndex: 5),
          score: kind == .article ? score * articleWeight : score, correction: correction))
    }
    return hits
  }

  /// Each thing once, by its best row; best first, and equals in a fixed order.
  private static func firstOfEach(_ rows: [SearchHit]) -> [SearchHit] {
    var seen: Set<String> = []
    return rows.enumerated().sorted { left, right in
      (right.element.score, left.element.kind.rawValue, left.element.id, left.offset)
        < (left.element.score, right.element.kind.rawValue, right.element.id, right.offset)
    }
    .map(\.element).filter { seen.insert($0.kind.rawValue + $0.id).inserted }
  }
}

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

  /// The best rows are found first, and only for those that are shown is a piece of text cut out.
  private static func hits(
    matching match: String, in table: Table, limit: Int, correction: String?, _ database: Database
  ) throws -> [SearchHit] {
    var places: [Place] = []
    var wanted = limit * 3 + 40
    while true {
      let rows = try self.rows(matching: match, in: table, limit: wanted, database)
      places = firstOfEach(rows)
      if places.count >= limit || rows.count < wanted { break }
      wanted *= 4
    }
    let snippet = try database.makeStatement(
      sql: """
        SELECT title, section, snippet(\(table), -1, '[', ']', ' ... ', 24) FROM \(table) WHERE \(table) MATCH ? AND rowid = ?
        """)
    return try places.prefix(limit).compactMap { place in
      try Row.fetchOne(snippet, arguments: [match, place.row]).map { row in
        SearchHit(
          kind: place.kind, id: place.id, title: try row.decode(String.self, atIndex: 0),
          section: table == .found ? try row.decode(String.self, atIndex: 1) : "",
          snippet: try row.decode(String.self, atIndex: 2),
          score: place.score, correction: correction)
      }
    }
  }

  /// A row that matches.
  private struct Place {
    let row: Int64
    let kind: SearchHit.Kind
    let id: String
    let score: Double
  }

  private static func rows(
    matching match: String, in table: Table, limit: Int, _ database: Database
  ) throws -> [Place] {
    let best = try Row.fetchAll(
      database, sql: "SELECT rowid, rank FROM \(table) WHERE \(table) MATCH ? ORDER BY rank LIMIT ?",
      arguments: [match, limit])
    let about = try database.makeStatement(sql: "SELECT kind, id FROM \(table) WHERE rowid = ?")
    return try best.compactMap { row -> Place? in
      let number = try row.decode(Int64.self, atIndex: 0)
      let score = -(try row.decode(Double.self, atIndex: 1))
      guard let what = try Row.fetchOne(about, arguments: [number]),
        let kind = SearchHit.Kind(rawValue: try what.decode(String.self, atIndex: 0))
      else { return nil }
      return Place(
        row: number, kind: kind, id: try what.decode(String.self, atIndex: 1),
        score: kind == .article ? score * articleWeight : score)
    }
  }

  /// Each thing once, by its best row; best first, and equals in a fixed order.
  private static func firstOfEach(_ rows: [Place]) -> [Place] {
    var seen: Set<String> = []
    return rows.sorted {
      ($1.score, $0.kind.rawValue, $0.id, $0.row) < ($0.score, $1.kind.rawValue, $1.id, $1.row)
    }
    .filter { seen.insert($0.kind.rawValue + $0.id).inserted }
  }
}

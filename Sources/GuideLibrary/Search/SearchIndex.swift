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
          kind UNINDEXED, id UNINDEXED, title, sections, words,
          tokenize = 'porter unicode61 remove_diacritics 2', prefix = '1 2 3');
        CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        """)
  }

  /// The two indexes: every section with its text, and every thing once with what it is called.
  enum Table: String, CaseIterable {
    case found, named
  }

  /// The best hits first, each thing once.
  ///
  /// Whatever is typed is only words: what stands in quotes belongs together, and the last word may be
  /// unfinished. Where not every word is found, the last is made whole, near words are tried, and then any of the words.
  static func hits(for query: String, limit: Int, in database: Database) throws -> [SearchHit] {
    let words = SearchQuery(query)
    guard !words.isEmpty, limit > 0 else { return [] }
    let strict = try hits(of: words, limit: limit, database)
    if !strict.isEmpty { return strict }
    if let whole = try SpellingHelp.completed(words, in: database) {
      let meant = try hits(of: whole, limit: limit, database)
      if !meant.isEmpty { return meant }
    }
    if let corrected = try SpellingHelp.corrected(words, in: database) {
      let near = try hits(
        matching: corrected.all, limit: limit, correction: corrected.text, database)
      if !near.isEmpty { return near }
    }
    return try hits(matching: words.any, limit: limit, correction: nil, database)
  }

  /// The best hits that have every word.
  private static func hits(of words: SearchQuery, limit: Int, _ database: Database) throws -> [SearchHit] {
    if try isLarge(database), let named = try named(words, limit: limit, database) { return named }
    return try hits(matching: words.all, limit: limit, correction: nil, database)
  }

  /// Whether weighing every section that has a common word would be felt while one types.
  private static func isLarge(_ database: Database) throws -> Bool {
    try (Int.fetchOne(database, sql: "SELECT max(rowid) FROM found") ?? 0) > 5_000
  }

  /// Articles tell more than a word or a question does, so they stand higher where all else is equal.
  private static let articleWeight = 2.5

  /// Rows are asked for until there are things enough, since one thing may have several.
  private static func hits(
    matching match: String, limit: Int, correction: String?, _ database: Database
  ) throws -> [SearchHit] {
    var wanted = limit * 3 + 40
    while true {
      let rows = try ranked(matching: match, limit: wanted, database)
      let best = RankedRow.firstOfEach(rows)
      if best.count >= limit || rows.count < wanted {
        return try told(best.prefix(limit), matching: match, correction, database)
      }
      wanted *= 4
    }
  }

  /// The best rows, without any of their text.
  ///
  /// FTS5's own order by rank would weigh each row twice.
  private static func ranked(
    matching match: String, limit: Int, _ database: Database
  ) throws -> [RankedRow] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT row, kind, id, score FROM (
          SELECT rowid AS row, bm25(found, 0, 0, 12.0, 6.0, 8.0, 1.0) AS score FROM found
          WHERE found MATCH ? ORDER BY score, row LIMIT ?)
        CROSS JOIN found ON found.rowid = row ORDER BY score, row
        """)
    return try Array(
      Row.fetchCursor(statement, arguments: [match, limit]).compactMap { row in
        guard let kind = SearchHit.Kind(rawValue: try row.decode(String.self, atIndex: 1)) else { return nil }
        let score = -(try row.decode(Double.self, atIndex: 3))
        return RankedRow(
          row: try row.decode(Int64.self, atIndex: 0), kind: kind,
          id: try row.decode(String.self, atIndex: 2),
          score: kind == .article ? score * articleWeight : score)
      })
  }

  /// Rows with their titles and a piece of their text, in the order given.
  ///
  /// Finding the piece means reading the whole text once more, so it is done only for what is shown. All matches are
  /// walked through once; the plus keeps SQLite from searching anew for each row.
  private static func told(
    _ rows: ArraySlice<RankedRow>, matching match: String, _ correction: String?, _ database: Database
  ) throws -> [SearchHit] {
    guard !rows.isEmpty else { return [] }
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, title, section, snippet(found, -1, '[', ']', ' ... ', 24) FROM found
        WHERE found MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
        """)
    let wanted = "[" + rows.map { String($0.row) }.joined(separator: ",") + "]"
    let places = Dictionary(rows.enumerated().map { ($1.row, $0) }, uniquingKeysWith: { first, _ in first })
    var hits = [SearchHit?](repeating: nil, count: rows.count)
    let found = try Row.fetchCursor(statement, arguments: [match, wanted])
    while let row = try found.next() {
      guard let place = places[try row.decode(Int64.self, atIndex: 0)] else { continue }
      let ranked = rows[rows.startIndex + place]
      hits[place] = SearchHit(
        kind: ranked.kind, id: ranked.id, title: try row.decode(String.self, atIndex: 1),
        section: try row.decode(String.self, atIndex: 2),
        snippet: try row.decode(String.self, atIndex: 3), score: ranked.score, correction: correction)
    }
    return hits.compactMap { $0 }
  }
}

/// One row of the index that matches, and how well; the higher the score, the better.
struct RankedRow {
  let row: Int64
  let kind: SearchHit.Kind
  let id: String
  let score: Double

  /// Each thing once, by its best row; best first, and equals in a fixed order.
  static func firstOfEach(_ rows: [RankedRow]) -> [RankedRow] {
    var seen: Set<String> = []
    return rows.enumerated().sorted { left, right in
      (right.element.score, left.element.kind.rawValue, left.element.id, left.offset)
        < (left.element.score, right.element.kind.rawValue, right.element.id, right.offset)
    }
    .map(\.element).filter { seen.insert($0.kind.rawValue + $0.id).inserted }
  }
}

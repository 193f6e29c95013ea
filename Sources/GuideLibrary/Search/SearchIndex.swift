import GRDB
import Knowledge

/// The full-text index over the guide, kept by SQLite's FTS5.
///
/// Words are stemmed and accents folded. Beside the texts it knows what things are called, name by name.
enum SearchIndex {
  static func create(in database: Database) throws {
    let tokenizer = SearchLanguage.tokenizer.joined(separator: " ")
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE found USING fts5(
          title, section, words, body, citations UNINDEXED, tokenize = '\(tokenizer)');
        CREATE TABLE place (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL);
        CREATE TABLE frightening (
          row INTEGER NOT NULL, condition TEXT NOT NULL, PRIMARY KEY (row, condition)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE named USING fts5(
          kind UNINDEXED, id UNINDEXED, title, sections, words, tokenize = '\(tokenizer)', prefix = '1 2 3');
        CREATE TABLE name (
          number INTEGER PRIMARY KEY, row INTEGER NOT NULL, text TEXT NOT NULL, role INTEGER NOT NULL,
          phrase TEXT);
        CREATE TABLE nameConcept (
          concept TEXT NOT NULL, name INTEGER NOT NULL, needed INTEGER NOT NULL,
          PRIMARY KEY (concept, name)) WITHOUT ROWID;
        CREATE TABLE vocabulary (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE functionWord (word TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE sameWord (stems TEXT PRIMARY KEY, meaning INTEGER NOT NULL, text TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE emergencies (row INTEGER NOT NULL, id TEXT NOT NULL);
        """)
  }

  /// The two indexes: every section with its text, and every thing once with what it is called.
  enum Table: String, CaseIterable {
    case found, named
  }

  /// What somebody typed came to; the best hits first, each thing once.
  ///
  /// `isTyping` tells whether the last word may be unfinished.
  static func search(
    for text: String, limit: Int, isTyping: Bool, in database: Database
  ) throws -> SearchResult {
    var result = SearchResult()
    result.query = text
    let query = try UnderstoodQuery(text, isTyping: isTyping, in: database)
    (result.corrected, result.unknown) = (query.corrected, query.unknown)
    guard !query.concepts.isEmpty, limit > 0 else { return result }
    let rows = try Int.fetchOne(database, sql: "SELECT max(row) FROM place") ?? 0
    if rows > largeSize, let named = try named(query, limit: limit, database) {
      let signs = try WholeName.all(in: query, signsOnly: true, database)
      result.isUrgent = !signs.isEmpty
      let page = result.isUrgent ? try SearchRanking.emergencies(database) : nil
      result.hits = try SearchAnswer(query, database).hits([page].compactMap { $0 })
      result.hits += named.filter { named in !result.hits.contains { $0.id == named.id } }
      return result
    }
    let ranking = try SearchRanking(query, rows: rows, in: database)
    result.isUrgent = ranking.isUrgent
    result.unknown += ranking.unknown.filter { !result.unknown.contains($0) }
    result.hits = try SearchAnswer(query, database).hits(ranking.best(limit))
    if result.hits.isEmpty { result.near = try SpellingHelp(database).near(query.unknown) }
    return result
  }

  /// From so many sections on, weighing every one that has a common word would be felt while one types.
  static let largeSize = 5_000
}

import GRDB
import Knowledge

extension SearchIndex {
  /// Where titles alone answer in plenty, or names, they are the best hits, and no text is looked at; else nil.
  ///
  /// The names are stored in the order in which they are to be shown; titles come first, but no article behind anything else.
  static func named(_ query: UnderstoodQuery, limit: Int, _ database: Database) throws -> [SearchHit]? {
    var hits = try named("{title} : (\(query.all))", limit: limit, database)
    if hits.count < limit {
      let titled = Set(hits.map(\.row))
      hits += try named(query.all, limit: limit + hits.count, database).filter { !titled.contains($0.row) }
      hits = hits.filter { $0.kind == .article } + hits.filter { $0.kind != .article }
    }
    guard hits.count >= limit else { return nil }
    var grounds = SearchHit.Grounds()
    (grounds.words, grounds.rules) = (query.concepts.map(\.typed), [.allWords])
    return hits.prefix(limit).enumerated().map { place, hit in
      SearchHit(
        kind: hit.kind, id: hit.id, title: hit.title, section: "", snippet: hit.snippet,
        score: 1 / Double(place + 1), grounds: grounds)
    }
  }

  /// A thing that is called what was asked for.
  private struct NamedHit {
    let row: Int64
    let kind: SearchHit.Kind
    let id: String
    let title: String
    let snippet: String
  }

  /// The first of those that match.
  private static func named(_ match: String, limit: Int, _ database: Database) throws -> [NamedHit] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, kind, id, title, snippet(named, -1, '[', ']', ' ... ', 24) FROM named
        WHERE named MATCH ? ORDER BY rowid LIMIT ?
        """)
    return try Array(
      Row.fetchCursor(statement, arguments: [match, limit]).compactMap { row in
        guard let kind = SearchHit.Kind(rawValue: try row.decode(String.self, atIndex: 1)) else { return nil }
        return NamedHit(
          row: try row.decode(Int64.self, atIndex: 0), kind: kind,
          id: try row.decode(String.self, atIndex: 2),
          title: try row.decode(String.self, atIndex: 3), snippet: try row.decode(String.self, atIndex: 4))
      })
  }
}

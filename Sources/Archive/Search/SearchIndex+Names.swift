import GRDB
import Knowledge

extension SearchIndex {
  /// Where titles alone answer in plenty, or names, they are the best hits, and no text is looked at; else nil.
  ///
  /// The names lie in the order in which they are to be shown.
  static func named(_ words: SearchQuery, limit: Int, _ database: Database) throws -> [SearchHit]? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind, id, title, snippet(named, -1, '[', ']', ' ... ', 24) FROM named
        WHERE named MATCH ? ORDER BY rowid LIMIT ?
        """)
    var hits: [SearchHit] = []
    var seen: Set<String> = []
    for match in [words.allInTitle, words.all] {
      let rows = try Row.fetchCursor(statement, arguments: [match, limit + hits.count])
      while hits.count < limit, let row = try rows.next() {
        let (kind, id) = (try row.decode(String.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
        guard let known = SearchHit.Kind(rawValue: kind), seen.insert(kind + id).inserted else { continue }
        hits.append(
          SearchHit(
            kind: known, id: id, title: try row.decode(String.self, atIndex: 2), section: "",
            snippet: try row.decode(String.self, atIndex: 3), score: 1 / Double(hits.count + 1),
            correction: nil))
      }
      if hits.count == limit { return hits }
    }
    return nil
  }
}

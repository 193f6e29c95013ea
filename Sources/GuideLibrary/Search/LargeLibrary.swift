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

/// In a large library only some rows are weighed: each common word by itself stands in more than can be weighed while one
/// types.
extension WordScores {
  /// What the index has of names, and what a word among them counts beside one in a text.
  private static let (names, nameWorth) = ("{title section words}", 2.0)
  /// In a large library so many sections are enough, and so many of the rarest concepts are tried together.
  private static let (enough, mostTogether) = (300, 8)

  /// Weighs the rows that have all concepts; where these are too few, those that have all but the commonest, and so
  /// on, then all but the rarest: each common word by itself stands in more rows than can be weighed while one types.
  mutating func weighTogether(_ rows: Int) throws {
    let counts = try query.concepts.indices.map { try count(query.all(of: [$0])) }
    rarity = try counts.enumerated().map { try worth(of: $0) * Self.rarity($1, of: rows) }
    let known = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    let tried = known.prefix(Self.mostTogether)
    for rarest in tried.indices {
      for commonest in tried.indices[rarest...].reversed() where scores.count < Self.enough {
        try weigh(together: tried[rarest...commonest])
      }
    }
  }

  /// Weighs rows that have some concepts, each alike: as they were typed, then by their other words; those whose names
  /// have them before those whose text has.
  private mutating func weigh(together numbers: ArraySlice<Int>) throws {
    let typed = numbers.map { query.concepts[$0].match }.joined(separator: " AND ")
    for match in ["\(Self.names) : (\(typed))", typed] {
      for (row, score) in try matches(match, atMost: Self.enough) where scores[row] == nil {
        note(row, numbers) { _ in score / Double(numbers.count) }
      }
    }
    let replaced = numbers.filter { !query.concepts[$0].others.isEmpty }
    guard scores.count < Self.enough, !replaced.isEmpty else { return }
    // To weigh each of many words would take longer than all else.
    let (all, rarity) = (query.all(of: numbers), rarity)
    for (match, worth) in [("\(Self.names) : (\(all))", Self.nameWorth), (all, 1)] {
      for row in try rows(match) where scores[row] == nil {
        note(row, numbers) { worth * UnderstoodQuery.sameWorth * rarity[$0] }
        others[row] = Set(replaced)
      }
    }
  }

  private mutating func note(_ row: Int64, _ numbers: ArraySlice<Int>, _ score: (Int) -> Double) {
    var each = blank
    for number in numbers { each[number] = score(number) }
    scores[row] = each
  }

  /// The first rows that match.
  private func rows(_ match: String) throws -> [Int64] {
    let statement = try database.cachedStatement(sql: "SELECT rowid FROM found WHERE found MATCH ? LIMIT ?")
    return try Int64.fetchAll(statement, arguments: [match, Self.enough])
  }

  /// How many rows match; beyond the size of a large library it makes no difference.
  private func count(_ match: String) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT 1 FROM found WHERE found MATCH ? LIMIT ?)")
    return try Int.fetchOne(statement, arguments: [match, SearchIndex.largeSize]) ?? 0
  }
}

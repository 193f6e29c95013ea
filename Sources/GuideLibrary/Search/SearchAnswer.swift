import GRDB
import Knowledge

/// Tells of each hit the sentence that answers.
struct SearchAnswer {
  private let query: UnderstoodQuery
  private let database: Database
  private let language: SearchLanguage

  init(_ query: UnderstoodQuery, _ database: Database) throws {
    (self.query, self.database) = (query, database)
    language = try SearchLanguage(database)
  }

  /// The hits in the order given; their texts are read only now, and only theirs.
  func hits(_ ranked: [SearchRanking.Ranked]) throws -> [SearchHit] {
    guard !ranked.isEmpty else { return [] }
    let marked = try database.cachedStatement(
      sql: """
        SELECT rowid, title, section, highlight(found, 3, '[', ']'), citations FROM found
        WHERE found MATCH ? AND rowid IN (SELECT value FROM json_each(?))
        """)
    let plain = try database.cachedStatement(
      sql: "SELECT rowid, title, section, body, citations FROM found WHERE rowid = ?")
    var rows: [Int64: Row] = [:]
    let wanted = SearchPlace.list(ranked.map(\.row))
    for row in try Row.fetchAll(marked, arguments: [query.any, wanted]) { rows[row[0]] = row }
    return try ranked.compactMap { ranked in
      guard let row = try rows[ranked.row] ?? Row.fetchOne(plain, arguments: [ranked.row]) else { return nil }
      return SearchHit(
        kind: ranked.kind, id: ranked.id, title: row[1], section: row[2],
        snippet: try sentence(of: row[3], citations: row[4]), score: ranked.score, grounds: ranked.grounds)
    }
  }

  /// The sentence that has most of what is looked for, the first of equals, with its sources behind it.
  private func sentence(of body: String, citations: String) throws -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    let marks = citations.split(separator: "\n", omittingEmptySubsequences: false)
    var best = (place: 0, count: 0)
    for (place, line) in lines.enumerated() where line.utf8.contains(UInt8(ascii: "[")) {
      let count = try Set(Self.marked(in: line).map { try language.stems($0) }).count
      if count > best.count { best = (place, count) }
    }
    guard lines.indices.contains(best.place) else { return "" }
    let source = marks.indices.contains(best.place) ? marks[best.place] : ""
    return lines[best.place] + (source.isEmpty ? "" : " (\(source))")
  }

  /// What stands between brackets.
  private static func marked(in line: Substring) -> [String] {
    line.split(separator: "[", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "]").map { String(part[..<$0]) }
    }
  }
}

import GRDB
import Knowledge

/// Finds the words that somebody meant who mistyped, or has not typed to the end.
struct SpellingHelp {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The fewest letters of a word that is mended: shorter words are too like each other.
  private static let mendable = 4

  /// Up to so many letters one slip is mended: with two, summer would become suffer.
  private static let strict = 6

  /// Whether a word stands somewhere in the guide just so.
  func isWritten(_ word: String) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM vocabulary WHERE word = ?")
    return try Int.fetchOne(statement, arguments: [word]) != nil
  }

  /// Whether a word stands somewhere in the guide, in whatever form.
  func isKnown(_ word: String) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM found WHERE found MATCH ?)")
    return try Bool.fetchOne(statement, arguments: ["\"\(word)\""]) ?? false
  }

  /// The commonest words that begin so and tell something, the commonest first.
  func completions(of start: String, atMost limit: Int) throws -> [String] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT word FROM vocabulary WHERE word > ? AND word < ?
        AND word NOT IN (SELECT word FROM functionWord) ORDER BY count DESC, word LIMIT ?
        """)
    return try String.fetchAll(statement, arguments: [start, start + "\u{FFFF}", limit])
  }

  /// The nearest word; of equally near ones the commonest; nil where none is near enough.
  ///
  /// A slip in the first letter is rare.
  func nearest(to word: String) throws -> String? {
    guard word.count >= Self.mendable, let first = word.first, !first.isNumber else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT word FROM vocabulary
        WHERE word >= ? AND word < ? AND length(word) >= ? AND abs(length(word) - ?) <= 3
        ORDER BY count DESC, word
        """)
    let known = try String.fetchAll(
      statement, arguments: [String(first), String(first) + "\u{FFFF}", Self.mendable, word.count])
    return Nearest.to(word, among: known, strict: Self.strict)
  }

  /// A few known words that begin like unknown ones.
  func near(_ words: [String]) throws -> [String] {
    var found: [String] = []
    for word in words where word.count >= 3 {
      for near in try completions(of: String(word.prefix(3)), atMost: 3) where !found.contains(near) {
        found.append(near)
      }
    }
    return Array(found.prefix(6))
  }
}

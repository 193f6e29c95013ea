import GRDB
import Knowledge

/// Finds the words that somebody meant who mistyped, or has not typed to the end.
enum SpellingHelp {
  /// The query with each unknown word replaced by the nearest known one; nil when that changes nothing.
  static func corrected(_ query: SearchQuery, in database: Database) throws -> SearchQuery? {
    var changed = false
    let terms = try query.terms.map { term -> String in
      guard !term.contains(" "), term.count > 3, try !isKnown(term, in: database),
        let near = try nearest(to: term, in: database)
      else { return term }
      changed = true
      return near
    }
    return changed ? SearchQuery(terms: terms) : nil
  }

  /// The query with its unfinished last word made whole, by the commonest word that begins so; nil where there is none.
  ///
  /// The index knows words by their stems: one that is typed nearly to its end may begin none of them.
  static func completed(_ query: SearchQuery, in database: Database) throws -> SearchQuery? {
    guard let start = query.unfinished?.lowercased() else { return nil }
    let whole = try String.fetchOne(
      database,
      sql: "SELECT word FROM vocabulary WHERE word > ? AND word < ? ORDER BY count DESC, word LIMIT 1",
      arguments: [start, start + "\u{FFFF}"])
    return whole.map { SearchQuery(terms: query.terms.dropLast() + [$0]) }
  }

  private static func isKnown(_ word: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM found WHERE found MATCH ?)", arguments: ["\"\(word)\"*"])
      ?? false
  }

  /// The nearest word; of equally near ones the commonest.
  ///
  /// A slip in the first letter is rare.
  private static func nearest(to word: String, in database: Database) throws -> String? {
    guard let first = word.lowercased().first else { return nil }
    let known = try String.fetchAll(
      database,
      sql: """
        SELECT word FROM vocabulary WHERE word >= ? AND word < ? AND abs(length(word) - ?) <= 3
        ORDER BY count DESC, word
        """, arguments: [String(first), String(first) + "\u{FFFF}", word.count])
    return Nearest.to(word, among: known)
  }
}

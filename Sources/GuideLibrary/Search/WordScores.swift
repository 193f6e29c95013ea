import GRDB
import Glibc
import Knowledge

/// What each concept of a query counts in each row of the index that has it.
struct WordScores {
  /// How much words in the title, in the section's heading, among the names and in the text count.
  private static let weights = "8.0, 5.0, 6.0, 1.0"
  /// A word that stands nearly everywhere still tells a little.
  private static let leastRarity = 0.3
  /// What is left of a word that names nothing, as it stands in texts only by chance.
  private static let namelessWorth = 0.3

  let query: UnderstoodQuery
  let database: Database
  /// How rare each concept is, and how rare all are together.
  var rarity: [Double] = []
  private(set) var total = 0.0
  var scores: [Int64: [Double]] = [:]
  /// The concepts that stand in a row by another word.
  var others: [Int64: Set<Int>] = [:]
  let blank: [Double]

  /// `rows` is how many the index has.
  init(_ query: UnderstoodQuery, rows: Int, in database: Database) throws {
    (self.query, self.database) = (query, database)
    blank = [Double](repeating: 0, count: query.concepts.count)
    try rows > SearchIndex.largeSize ? weighTogether(rows) : weighEach(rows)
    total = max(rarity.reduce(0, +), Self.leastRarity)
  }

  /// Weighs every row that has a concept.
  private mutating func weighEach(_ rows: Int) throws {
    for (number, concept) in query.concepts.enumerated() {
      let worth = try worth(of: number)
      try weigh(concept, number, worth: worth)
      rarity.append(worth * Self.rarity(scores.values.count { $0[number] > 0 }, of: rows))
    }
  }

  static func rarity(_ count: Int, of rows: Int) -> Double {
    guard count > 0 else { return 0 }
    return max(log((Double(rows - count) + 0.5) / (Double(count) + 0.5)), leastRarity)
  }

  /// All of a concept that stands in some title or name.
  func worth(of number: Int) throws -> Double {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM found WHERE found MATCH ?)")
    let match = "{title words} : (\(query.all(of: [number])))"
    return try Bool.fetchOne(statement, arguments: [match]) ?? false ? 1 : Self.namelessWorth
  }

  /// Weighs a concept in every row: as it was typed, and by its other words where that is more.
  private mutating func weigh(_ concept: UnderstoodQuery.Concept, _ number: Int, worth: Double) throws {
    for (row, score) in try matches(concept.match) {
      scores[row, default: blank][number] = score * worth
    }
    for (match, less) in concept.others {
      for (row, score) in try matches(match) where score * worth * less > scores[row]?[number] ?? 0 {
        if scores[row]?[number] ?? 0 == 0 { others[row, default: []].insert(number) }
        scores[row, default: blank][number] = score * worth * less
      }
    }
  }

  func matches(_ match: String, atMost limit: Int = .max) throws -> [(row: Int64, score: Double)] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, bm25(found, \(Self.weights)) FROM found WHERE found MATCH ? LIMIT ?")
    return try Array(
      Row.fetchCursor(statement, arguments: [match, limit]).map { row in
        (try row.decode(Int64.self, atIndex: 0), -(try row.decode(Double.self, atIndex: 1)))
      })
  }

  /// The rows that have a concept.
  var rows: Dictionary<Int64, [Double]>.Keys { scores.keys }

  /// The concepts' scores in one row; nothing for a row that has none.
  subscript(row: Int64) -> [Double] { scores[row] ?? blank }

  /// The best of each concept in some rows of one thing.
  func together(_ rows: [Int64]) -> [Double] {
    rows.reduce(blank) { sum, row in zip(sum, self[row]).map(max) }
  }

  /// What the words count together: the more of them there are, and the rarer ones, the more each counts.
  func covering(_ scores: [Double]) -> Double { scores.reduce(0, +) * share(scores) }

  /// How much of all that is looked for some scores have, by rarity.
  func share(_ scores: [Double]) -> Double {
    zip(scores, rarity).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) } / total
  }

  func rarity(of name: WholeName) -> Double { name.concepts.reduce(0) { $0 + rarity[$1] } }

  /// The words of the query that stand nowhere.
  var unknown: [String] { zip(query.concepts, rarity).filter { $1 == 0 }.map(\.0.typed) }

  /// The words of the query that a row has.
  func grounds(_ row: Int64) -> SearchHit.Grounds {
    var grounds = SearchHit.Grounds()
    for (number, score) in self[row].enumerated() where score > 0 {
      let word = query.concepts[number].typed
      if others[row]?.contains(number) == true {
        grounds.sameWords.append(word)
      } else {
        grounds.words.append(word)
      }
    }
    if self[row].allSatisfy({ $0 > 0 }) { grounds.rules.append(.allWords) }
    return grounds
  }
}

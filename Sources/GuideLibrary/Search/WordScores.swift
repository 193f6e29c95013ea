import GRDB
import Glibc
import Knowledge

/// What each concept of a query counts in each row of the index that has it.
struct WordScores {
  /// How much words in the title, in the section's heading, among the names and in the text count.
  private static let weights = "8.0, 5.0, 6.0, 1.0"
  /// A word that stands nearly everywhere still tells a little.
  private static let leastRarity = 0.3
  /// In a large library a common word is weighed in so many sections at most.
  private static let rowLimit = 5_000

  private let query: UnderstoodQuery
  private let database: Database
  /// How rare each concept is, and how rare all are together.
  private var rarity: [Double] = []
  private(set) var total = 0.0
  private var scores: [Int64: [Double]] = [:]
  /// The concepts that stand in a row by another word.
  private var others: [Int64: Set<Int>] = [:]
  private let blank: [Double]

  /// `rows` is how many the index has.
  init(_ query: UnderstoodQuery, rows: Int, in database: Database) throws {
    (self.query, self.database) = (query, database)
    blank = [Double](repeating: 0, count: query.concepts.count)
    for (number, concept) in query.concepts.enumerated() {
      try weigh(concept, number)
      let count = Double(scores.values.count { $0[number] > 0 })
      let rarity = log((Double(rows) - count + 0.5) / (count + 0.5))
      self.rarity.append(count == 0 ? 0 : max(rarity, Self.leastRarity))
    }
    total = max(rarity.reduce(0, +), Self.leastRarity)
  }

  /// Weighs a concept in every row: as it was typed, and by its other words where that is more.
  private mutating func weigh(_ concept: UnderstoodQuery.Concept, _ number: Int) throws {
    for (row, score) in try matches(concept.match) {
      scores[row, default: blank][number] = score
    }
    for (match, worth) in concept.others {
      for (row, score) in try matches(match) where score * worth > scores[row]?[number] ?? 0 {
        if scores[row]?[number] ?? 0 == 0 { others[row, default: []].insert(number) }
        scores[row, default: blank][number] = score * worth
      }
    }
  }

  private func matches(_ match: String) throws -> [(row: Int64, score: Double)] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, bm25(found, \(Self.weights)) FROM found WHERE found MATCH ? LIMIT ?")
    return try Array(
      Row.fetchCursor(statement, arguments: [match, Self.rowLimit]).map { row in
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

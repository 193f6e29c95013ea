import GRDB
import Glibc
import Knowledge

/// Weighs everything that has a word of the query.
///
/// A thing stands higher for rarer words, for more of the words, for words in its title and names, and above all where a
/// whole name of it was typed. What frightens stands lower where it was not asked for.
struct SearchRanking {
  /// One thing, by its best row.
  struct Ranked {
    let row: Int64
    let kind: SearchHit.Kind
    let id: String
    var score: Double
    var grounds: SearchHit.Grounds
  }

  /// How much words in the title, in the section's heading, among the names and in the text count.
  private static let weights = "8.0, 5.0, 6.0, 1.0"
  /// What the words of all sections of an article count beside those of its best one.
  private static let wholeWorth = 0.3
  /// What is left of a page that frightens.
  private static let frighteningWorth = 0.5
  /// A word that stands nearly everywhere still tells a little.
  private static let leastRarity = 0.3
  /// From this share of the words on, an urgent sign is what was asked for.
  private static let urgentShare = 0.5

  private let query: UnderstoodQuery
  private let database: Database
  private let rows: Int
  /// How rare each concept of the query is, and how rare all are together.
  private var rarity: [Double] = []
  private var total = 0.0
  /// What each concept counts in each row that has it, and in which it stands as another word.
  private var scores: [Int64: [Double]] = [:]
  private var others: [Int64: Set<Int>] = [:]
  private var names: [WholeName] = []
  private var things: [Thing: Ranked] = [:]

  private struct Thing: Hashable {
    let kind: SearchHit.Kind
    let id: String
  }

  /// A name that was typed whole.
  private struct WholeName {
    let row: Int64
    let text: String
    let role: SearchName.Role
    let rarity: Double
    /// How many concepts it has.
    let size: Int
  }

  /// `rows` is how many the index has.
  init(_ query: UnderstoodQuery, rows: Int, in database: Database) throws {
    (self.query, self.rows, self.database) = (query, rows, database)
    for number in query.concepts.indices { try weigh(number) }
    total = max(rarity.reduce(0, +), Self.leastRarity)
    try findNames()
    try gather()
    try putFirst()
  }

  /// Whether the words name an urgent sign.
  var isUrgent: Bool { names.contains(where: \.role.isUrgent) }

  /// The best things, best first; equals in a fixed order.
  func best(_ limit: Int) -> [Ranked] {
    let sorted = things.values.sorted {
      ($1.score, $0.kind.rawValue, $0.id) < ($0.score, $1.kind.rawValue, $1.id)
    }
    return Array(sorted.prefix(limit))
  }

  // MARK: words

  /// Weighs a concept in every row: as it was typed, and by its other words where that is more.
  private mutating func weigh(_ number: Int) throws {
    let (concept, blank) = (query.concepts[number], blank)
    for (row, score) in try matches(concept.match) {
      scores[row, default: blank][number] = score
    }
    for other in concept.others {
      for (row, score) in try matches(other) where score * concept.otherWorth > scores[row]?[number] ?? 0 {
        if scores[row]?[number] ?? 0 == 0 { others[row, default: []].insert(number) }
        scores[row, default: blank][number] = score * concept.otherWorth
      }
    }
    let count = Double(scores.values.count { $0[number] > 0 })
    let rarity = log((Double(rows) - count + 0.5) / (count + 0.5))
    self.rarity.append(count == 0 ? 0 : max(rarity, Self.leastRarity))
  }

  private var blank: [Double] { [Double](repeating: 0, count: query.concepts.count) }

  private func matches(_ match: String) throws -> [(row: Int64, score: Double)] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, bm25(found, \(Self.weights)) FROM found WHERE found MATCH ?")
    return try Array(
      Row.fetchCursor(statement, arguments: [match]).map { row in
        (try row.decode(Int64.self, atIndex: 0), -(try row.decode(Double.self, atIndex: 1)))
      })
  }

  // MARK: names

  /// Finds the names whose words were all typed.
  private mutating func findNames() throws {
    let statement = try database.cachedStatement(
      sql: "SELECT name, needed FROM nameConcept WHERE concept = ?")
    var seen: [Int64: (count: Int, needed: Int, rarity: Double)] = [:]
    for (concept, rarity) in zip(query.concepts, rarity) {
      let cursor = try Row.fetchCursor(statement, arguments: [concept.key])
      while let row = try cursor.next() {
        let (name, needed) = (try row.decode(Int64.self, atIndex: 0), try row.decode(Int.self, atIndex: 1))
        let before = seen[name] ?? (0, needed, 0)
        seen[name] = (before.count + 1, needed, before.rarity + rarity)
      }
    }
    let whole = seen.filter { $0.value.count == $0.value.needed }.sorted { $0.key < $1.key }
    let detail = try database.cachedStatement(
      sql: "SELECT row, text, role, phrase FROM name WHERE number = ?")
    for (number, found) in whole {
      guard let row = try Row.fetchOne(detail, arguments: [number]) else { continue }
      if let phrase = row[3] as String?, !query.stems.contains(phrase) { continue }
      names.append(
        WholeName(
          row: row[0], text: row[1], role: SearchName.Role(rawValue: row[2]) ?? .ordinary,
          rarity: found.rarity, size: found.needed))
    }
  }

  // MARK: things

  /// Makes things of the rows, each by its best one.
  private mutating func gather() throws {
    let place = try database.cachedStatement(sql: "SELECT kind, id FROM place WHERE row = ?")
    var rowsOf: [Thing: [Int64]] = [:]
    for row in Set(scores.keys).union(names.map(\.row)) {
      guard let found = try Row.fetchOne(place, arguments: [row]),
        let kind = SearchHit.Kind(rawValue: found[0])
      else { continue }
      rowsOf[Thing(kind: kind, id: found[1]), default: []].append(row)
    }
    let named = Dictionary(grouping: names, by: \.row)
    let asked = Set(
      rowsOf.filter { $0.key.kind == .condition && $0.value.contains { named[$0] != nil } }.map(\.key.id))
    for (thing, rows) in rowsOf { try gather(thing, rows.sorted(), named, asked: asked) }
  }

  /// Weighs one thing: its best row, a part of what all its rows have together, and what its kind counts.
  private mutating func gather(
    _ thing: Thing, _ rows: [Int64], _ named: [Int64: [WholeName]], asked: Set<String>
  ) throws {
    let together = rows.reduce(blank) { sum, row in zip(sum, scores[row] ?? blank).map(max) }
    let worthOfKind =
      switch thing.kind {
      case .article: 1.1
      case .comparison: 0.9
      case .finding, .condition, .glossary: 1.0
      }
    for row in rows {
      let own = scores[row] ?? blank
      let name = (named[row] ?? []).max { ($0.rarity, $1.text) < ($1.rarity, $0.text) }
      let nameScore = name.map { $0.rarity * $0.rarity / total } ?? 0
      var score = (covering(own) + nameScore + Self.wholeWorth * covering(together)) * worthOfKind
      let frightens = try isFrightening(row, asked: asked)
      if frightens { score *= Self.frighteningWorth }
      guard score > things[thing]?.score ?? 0 else { continue }
      var grounds = words(of: row)
      if let name { grounds.rules.append(.named(name.text)) }
      if own.allSatisfy({ $0 > 0 }) { grounds.rules.append(.allWords) }
      if frightens { grounds.rules.append(.namesUnasked) }
      things[thing] = Ranked(row: row, kind: thing.kind, id: thing.id, score: score, grounds: grounds)
    }
  }

  /// What the words count together: the more of them there are, and the rarer ones, the more each counts.
  private func covering(_ scores: [Double]) -> Double {
    let covered = zip(scores, rarity).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) } / total
    return scores.reduce(0, +) * covered
  }

  private func words(of row: Int64) -> SearchHit.Grounds {
    var grounds = SearchHit.Grounds()
    for (number, score) in (scores[row] ?? []).enumerated() where score > 0 {
      let word = query.concepts[number].typed
      if others[row]?.contains(number) == true { grounds.sameWords.append(word) } else { grounds.words.append(word) }
    }
    return grounds
  }

  /// Whether the title names a condition that does not calm, and none that it names was asked for.
  private func isFrightening(_ row: Int64, asked: Set<String>) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT condition FROM frightening WHERE row = ?")
    return try String.fetchAll(statement, arguments: [row]).contains { !asked.contains($0) }
  }

  // MARK: what stands first

  /// A condition's first page where nothing but its name was typed; and what to do in an emergency.
  private mutating func putFirst() throws {
    for name in names where name.role == .opens && name.size == query.concepts.count {
      raise(rowsThing(name.row), above: 0, .opens)
    }
    guard isUrgent, let page = try emergencies() else { return }
    let share = names.filter { $0.role == .emergency }.map(\.rarity).max() ?? 0
    raise(page, above: share >= Self.urgentShare * total ? 0 : 2, .urgent)
  }

  /// Puts a thing to a place, counted from zero, unless it stands higher.
  private mutating func raise(_ thing: Ranked?, above place: Int, _ rule: SearchHit.Rule) {
    guard var thing else { return }
    let key = Thing(kind: thing.kind, id: thing.id)
    let others = things.filter { $0.key != key }.map(\.value.score).sorted(by: >)
    let floor = others.isEmpty ? 1 : others[min(place, others.count - 1)]
    if thing.score <= floor { thing.score = floor * 1.001 }
    thing.grounds.rules.append(rule)
    things[key] = thing
  }

  private func rowsThing(_ row: Int64) -> Ranked? { things.values.first { $0.row == row } }

  private func emergencies() throws -> Ranked? {
    guard let id = try String.fetchOne(database, sql: "SELECT id FROM emergencies LIMIT 1") else { return nil }
    if let found = things[Thing(kind: .article, id: id)] { return found }
    let first = try Int64.fetchOne(
      database, sql: "SELECT min(row) FROM place WHERE kind = 'article' AND id = ?", arguments: [id])
    return first.map {
      Ranked(row: $0, kind: .article, id: id, score: 0, grounds: SearchHit.Grounds())
    }
  }
}

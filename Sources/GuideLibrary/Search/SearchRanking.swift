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
    var row: Int64
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

  /// A section that has so much of what was found in the opening, keywords and all, tells more than the opening.
  private static let tellingShare = 0.6
  /// In a large library a common word is weighed in so many sections at most.
  private static let rowLimit = 5_000

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
  /// The rows whose titles have every concept.
  private var titled: Set<Int64> = []
  private var things: [Thing: Ranked] = [:]

  private struct Thing: Hashable {
    let kind: SearchHit.Kind
    let id: String
  }

  /// `rows` is how many the index has.
  init(_ query: UnderstoodQuery, rows: Int, in database: Database) throws {
    (self.query, self.rows, self.database) = (query, rows, database)
    for number in query.concepts.indices { try weigh(number) }
    total = max(rarity.reduce(0, +), Self.leastRarity)
    names = try WholeName.all(in: query, signsOnly: false, database)
    titled = Set(
      try Int64.fetchAll(
        database, sql: "SELECT rowid FROM found WHERE found MATCH ?", arguments: ["{title} : (\(query.all))"])
    )
    try gather()
    try putFirst()
  }

  /// The words of the query that stand nowhere.
  var unknown: [String] { zip(query.concepts, rarity).filter { $1 == 0 }.map(\.0.typed) }

  /// Whether the words name an urgent sign.
  var isUrgent: Bool { names.contains(where: \.name.role.isUrgent) }

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
    for (match, worth) in concept.others {
      for (row, score) in try matches(match) where score * worth > scores[row]?[number] ?? 0 {
        if scores[row]?[number] ?? 0 == 0 { others[row, default: []].insert(number) }
        scores[row, default: blank][number] = score * worth
      }
    }
    let count = Double(scores.values.count { $0[number] > 0 })
    let rarity = log((Double(rows) - count + 0.5) / (count + 0.5))
    self.rarity.append(count == 0 ? 0 : max(rarity, Self.leastRarity))
  }

  private var blank: [Double] { [Double](repeating: 0, count: query.concepts.count) }

  private func matches(_ match: String) throws -> [(row: Int64, score: Double)] {
    let statement = try database.cachedStatement(
      sql: "SELECT rowid, bm25(found, \(Self.weights)) FROM found WHERE found MATCH ? LIMIT ?")
    return try Array(
      Row.fetchCursor(statement, arguments: [match, Self.rowLimit]).map { row in
        (try row.decode(Int64.self, atIndex: 0), -(try row.decode(Double.self, atIndex: 1)))
      })
  }

  // MARK: things

  /// Makes things of the rows, each by its best one.
  private mutating func gather() throws {
    let place = try database.cachedStatement(sql: "SELECT kind, id FROM place WHERE row = ?")
    var rowsOf: [Thing: [Int64]] = [:]
    for row in Set(scores.keys).union(names.map(\.name.row)) {
      guard let found = try Row.fetchOne(place, arguments: [row]),
        let kind = SearchHit.Kind(rawValue: found[0])
      else { continue }
      rowsOf[Thing(kind: kind, id: found[1]), default: []].append(row)
    }
    let named = Dictionary(grouping: names, by: \.name.row)
    let asked = Set(
      rowsOf.filter { $0.key.kind == .condition && $0.value.contains { named[$0] != nil } }.map(\.key.id))
    for (thing, rows) in rowsOf { try gather(thing, rows.sorted(), named, asked: asked) }
  }

  /// Weighs one thing: its best row, a part of what all its rows have together, and what its kind counts.
  private mutating func gather(
    _ thing: Thing, _ rows: [Int64], _ named: [Int64: [WholeName]], asked: Set<String>
  ) throws {
    let together = rows.reduce(blank) { sum, row in zip(sum, scores[row] ?? blank).map(max) }
    var best: Ranked?
    for row in rows {
      let own = scores[row] ?? blank
      let name = (named[row] ?? []).max { (rarity(of: $0), $1.name.text) < (rarity(of: $1), $0.name.text) }
      let nameScore = name.map { rarity(of: $0) * rarity(of: $0) / total } ?? 0
      var score = covering(own) + nameScore + Self.wholeWorth * covering(together)
      let frightens = try isFrightening(row, asked: asked)
      if frightens { score *= Self.frighteningWorth }
      guard score > best?.score ?? 0 else { continue }
      var grounds = words(of: row)
      if let name { grounds.rules.append(.named(name.name.text)) }
      if own.allSatisfy({ $0 > 0 }) { grounds.rules.append(.allWords) }
      if frightens { grounds.rules.append(.namesUnasked) }
      best = Ranked(row: row, kind: thing.kind, id: thing.id, score: score, grounds: grounds)
    }
    guard var best else { return }
    best.row = telling(rows, best: best.row)
    things[thing] = best
  }

  /// The row of a thing that tells most: where the best one was found by its keywords, the section that speaks of it.
  private func telling(_ rows: [Int64], best: Int64) -> Int64 {
    guard rows.count > 1, best == rows[0], !titled.contains(best) else { return best }
    let section = rows.dropFirst().max { covering(scores[$0] ?? blank) < covering(scores[$1] ?? blank) }
    guard let section, share(scores[section] ?? blank) >= Self.tellingShare * share(scores[best] ?? blank)
    else {
      return best
    }
    return section
  }

  private func rarity(of name: WholeName) -> Double {
    name.concepts.reduce(0) { $0 + rarity[$1] }
  }

  /// What the words count together: the more of them there are, and the rarer ones, the more each counts.
  private func covering(_ scores: [Double]) -> Double { scores.reduce(0, +) * share(scores) }

  /// How much of all that is looked for some scores have, by rarity.
  private func share(_ scores: [Double]) -> Double {
    zip(scores, rarity).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) } / total
  }

  private func words(of row: Int64) -> SearchHit.Grounds {
    var grounds = SearchHit.Grounds()
    for (number, score) in (scores[row] ?? []).enumerated() where score > 0 {
      let word = query.concepts[number].typed
      if others[row]?.contains(number) == true {
        grounds.sameWords.append(word)
      } else {
        grounds.words.append(word)
      }
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
    for name in names where name.name.role == .opens && name.concepts.count == query.concepts.count {
      raise(try thing(of: name.name.row), above: 0, .opens)
    }
    guard isUrgent, let page = try emergencies() else { return }
    let share = names.filter { $0.name.role == .emergency }.map(rarity).max() ?? 0
    raise(page, above: share >= Self.urgentShare * total ? 0 : 2, .urgent)
  }

  /// Puts a thing to a place, counted from zero, unless it stands higher; to the end where there are fewer things.
  private mutating func raise(_ thing: Ranked?, above place: Int, _ rule: SearchHit.Rule) {
    guard var thing else { return }
    let key = Thing(kind: thing.kind, id: thing.id)
    let others = things.filter { $0.key != key }.map(\.value.score).sorted(by: >)
    let floor = others.indices.contains(place) ? others[place] * 1.001 : (others.last ?? 1) * 0.999
    thing.score = max(thing.score, floor)
    thing.grounds.rules.append(rule)
    things[key] = thing
  }

  private func thing(of row: Int64) throws -> Ranked? {
    let place = try database.cachedStatement(sql: "SELECT kind, id FROM place WHERE row = ?")
    guard let found = try Row.fetchOne(place, arguments: [row]),
      let kind = SearchHit.Kind(rawValue: found[0])
    else { return nil }
    return things[Thing(kind: kind, id: found[1])]
  }

  private func emergencies() throws -> Ranked? {
    guard let page = try Self.emergencies(database) else { return nil }
    return things[Thing(kind: .article, id: page.id)] ?? page
  }

  /// The page that says what to do in an emergency, by its beginning.
  static func emergencies(_ database: Database) throws -> Ranked? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT min(row), place.id FROM place JOIN emergencies ON emergencies.id = place.id
        WHERE kind = 'article' GROUP BY place.id
        """)
    return row.map {
      Ranked(row: $0[0], kind: .article, id: $0[1], score: 0, grounds: SearchHit.Grounds())
    }
  }
}

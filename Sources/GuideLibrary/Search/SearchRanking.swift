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

  private typealias Thing = SearchPlace.Thing

  /// What the words of all sections of an article count beside those of its best one.
  private static let wholeWorth = 0.3
  /// What a name that was typed whole counts beside the words of it.
  private static let nameWorth = 2.0
  /// What is left of a page that frightens where nobody asked for it, and where somebody asked for more than its name.
  private static let (unaskedWorth, askedWorth) = (0.5, 0.9)
  /// From this share of the words on, an urgent sign is what was asked for.
  private static let urgentShare = 0.5
  /// A section that has so much of what was found in the opening, keywords and all, tells more than the opening.
  private static let tellingShare = 0.6

  private let query: UnderstoodQuery
  private let database: Database
  private let words: WordScores
  private let names: [WholeName]
  /// The rows whose titles have every concept.
  private let titled: Set<Int64>
  private let places: [Int64: SearchPlace]
  private var things: [Thing: Ranked] = [:]

  /// `rows` is how many the index has.
  init(_ query: UnderstoodQuery, rows: Int, in database: Database) throws {
    (self.query, self.database) = (query, database)
    words = try WordScores(query, rows: rows, in: database)
    names = try WholeName.all(in: query, signsOnly: false, database)
    titled = Set(
      try Int64.fetchAll(
        database, sql: "SELECT rowid FROM found WHERE found MATCH ?",
        arguments: ["{title} : (\(query.all))"]))
    places = try SearchPlace.all(of: Set(words.rows).union(names.map(\.name.row)), database)
    gather()
    try putFirst()
  }

  /// Whether the words name an urgent sign.
  var isUrgent: Bool { names.contains(where: \.name.role.isUrgent) }

  /// The words of the query that stand nowhere.
  var unknown: [String] { words.unknown }

  /// The best things, best first; equals in a fixed order.
  func best(_ limit: Int) -> [Ranked] {
    let sorted = things.values.sorted {
      ($1.score, $0.kind.rawValue, $0.id) < ($0.score, $1.kind.rawValue, $1.id)
    }
    return Array(sorted.prefix(limit))
  }

  /// Makes things of the rows, each by its best one.
  private mutating func gather() {
    let rowsOf = Dictionary(grouping: places.keys) { places[$0]?.thing }
    let named = Dictionary(grouping: names, by: \.name.row)
    var asked: [String: Int] = [:]
    for case (let thing?, let rows) in rowsOf where thing.kind == .condition {
      asked[thing.id] = rows.flatMap { named[$0] ?? [] }.map(\.concepts.count).max()
    }
    for case (let thing?, let rows) in rowsOf {
      things[thing] = ranked(thing, rows.sorted(), named, asked: asked)
    }
  }

  /// Weighs one thing: its best row, and a part of what all its rows have together.
  ///
  /// `asked` are the conditions that were named, with how many words that took.
  private func ranked(
    _ thing: Thing, _ rows: [Int64], _ named: [Int64: [WholeName]], asked: [String: Int]
  ) -> Ranked? {
    let whole = Self.wholeWorth * words.covering(words.together(rows))
    var best: Ranked?
    for row in rows {
      let name = (named[row] ?? []).max {
        (words.rarity(of: $0), $1.name.text) < (words.rarity(of: $1), $0.name.text)
      }
      let nameScore = name.map { Self.nameWorth * pow(words.rarity(of: $0), 2) / words.total } ?? 0
      let worth = worth(of: row, asked: asked)
      let score = (words.covering(words[row]) + nameScore + whole) * worth
      guard score > best?.score ?? 0 else { continue }
      var grounds = words.grounds(row)
      if let name { grounds.rules.insert(.named(name.name.text), at: 0) }
      if worth == Self.unaskedWorth { grounds.rules.append(.namesUnasked) }
      best = Ranked(
        row: telling(rows, best: row), kind: thing.kind, id: thing.id, score: score, grounds: grounds)
    }
    return best
  }

  /// The row of a thing that tells most: where the best one was found by its keywords, the section that speaks of it.
  private func telling(_ rows: [Int64], best: Int64) -> Int64 {
    guard rows.count > 1, best == rows[0], !titled.contains(best),
      let section = rows.dropFirst().max(by: { words.covering(words[$0]) < words.covering(words[$1]) }),
      words.share(words[section]) >= Self.tellingShare * words.share(words[best])
    else { return best }
    return section
  }

  /// What is left of a row whose title names a condition that does not calm: all of it where that alone was asked for.
  private func worth(of row: Int64, asked: [String: Int]) -> Double {
    (places[row]?.frightening ?? []).map { condition in
      guard let words = asked[String(condition)] else { return Self.unaskedWorth }
      return words == query.concepts.count ? 1 : Self.askedWorth
    }.min() ?? 1
  }
}

/// What stands first whatever the words count.
extension SearchRanking {
  /// A condition's first page where nothing but its name was typed; and what to do in an emergency.
  private mutating func putFirst() throws {
    for name in names where name.name.role == .opens && name.concepts.count == query.concepts.count {
      raise(places[name.name.row].flatMap { things[$0.thing] }, above: 0, .opens)
    }
    guard isUrgent, let page = try Self.emergencies(database) else { return }
    let share = names.filter { $0.name.role == .emergency }.map(words.rarity).max() ?? 0
    let place = share >= Self.urgentShare * words.total ? 0 : 2
    raise(things[Thing(kind: .article, id: page.id)] ?? page, above: place, .urgent)
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

  /// The page that says what to do in an emergency, by its beginning.
  static func emergencies(_ database: Database) throws -> Ranked? {
    let row = try Row.fetchOne(database, sql: "SELECT row, id FROM emergencies")
    return row.map {
      Ranked(row: $0[0], kind: .article, id: $0[1], score: 0, grounds: SearchHit.Grounds())
    }
  }
}

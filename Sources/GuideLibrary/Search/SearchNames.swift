import GRDB
import Knowledge

/// One name of a thing: typed whole, in any order of its words, it is that thing that was asked for.
struct SearchName {
  /// What the name means beyond itself.
  enum Role: Int {
    case ordinary
    /// A condition's name, which opens the condition's first page when it stands alone.
    case opens
    /// A sign to be seen the same day.
    case today
    /// A sign to call for.
    case emergency

    var isUrgent: Bool { self == .today || self == .emergency }
  }

  /// The row of the index that is called so.
  let row: Int64
  let text: String
  let role: Role
}

/// Writes the names of all things, by the concepts that make them.
struct SearchNameWriter {
  private let insertName: Statement
  private let insertWord: Statement
  private let language: SearchLanguage

  init(_ database: Database, _ language: SearchLanguage) throws {
    self.language = language
    insertName = try database.makeStatement(
      sql: "INSERT INTO name(row, text, role, phrase) VALUES (?, ?, ?, ?)")
    insertWord = try database.makeStatement(sql: "INSERT OR IGNORE INTO nameConcept VALUES (?, ?, ?)")
  }

  /// A name of which fewer than two words tell anything, as "down below", must be typed as it stands.
  func add(_ name: SearchName, in database: Database) throws {
    let words = SearchQuery.words(in: name.text).map { $0.lowercased() }
    let concepts = try language.concepts(of: words)
    guard !concepts.isEmpty else { return }
    let isWhole = concepts.count > 1 || concepts[0].words.count == words.count
    let phrase = isWhole ? nil : " " + (try language.stems(name.text)) + " "
    try insertName.execute(arguments: [name.row, name.text, name.role.rawValue, phrase])
    let number = database.lastInsertedRowID
    for concept in concepts {
      try insertWord.execute(arguments: [name.role.key(concept.key), number, concepts.count])
    }
  }
}

extension SearchName.Role {
  /// Under which a concept of such a name is kept: signs apart, so that they are found alone.
  func key(_ concept: String) -> String { isUrgent ? "!" + concept : concept }
}

/// A name that was typed whole.
struct WholeName {
  let name: SearchName
  /// The concepts of the query that make it, by their numbers.
  let concepts: [Int]

  /// The names whose words were all typed: those of urgent signs, and all others where they are asked for.
  static func all(in query: UnderstoodQuery, signsOnly: Bool, _ database: Database) throws -> [WholeName] {
    let statement = try database.cachedStatement(
      sql: "SELECT name, needed FROM nameConcept WHERE concept = ?")
    var seen: [Int64: (concepts: [Int], needed: Int)] = [:]
    for (number, concept) in query.concepts.enumerated() {
      for key in [SearchName.Role.emergency.key(concept.key)] + (signsOnly ? [] : [concept.key]) {
        let cursor = try Row.fetchCursor(statement, arguments: [key])
        while let row = try cursor.next() {
          let needed = try row.decode(Int.self, atIndex: 1)
          seen[try row.decode(Int64.self, atIndex: 0), default: ([], needed)].concepts.append(number)
        }
      }
    }
    let whole = seen.filter { $0.value.concepts.count == $0.value.needed }.sorted { $0.key < $1.key }
    let detail = try database.cachedStatement(
      sql: "SELECT row, text, role, phrase FROM name WHERE number = ?")
    return try whole.compactMap { number, found in
      guard let row = try Row.fetchOne(detail, arguments: [number]) else { return nil }
      if let phrase = row[3] as String?, !query.stems.contains(phrase) { return nil }
      let role = SearchName.Role(rawValue: row[2]) ?? .ordinary
      return WholeName(name: SearchName(row: row[0], text: row[1], role: role), concepts: found.concepts)
    }
  }
}

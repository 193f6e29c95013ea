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
    for concept in concepts { try insertWord.execute(arguments: [concept.key, number, concepts.count]) }
  }
}

import GRDB
import Knowledge

/// Fills an empty full-text index.
struct SearchIndexWriter {
  private let database: Database
  private let insertFound: Statement
  private let insertNamed: Statement
  /// The row that comes next.
  private var nextFound: Int64 = 1
  /// The names that were added, which are written in their order.
  private var names: [SearchNames] = []
  private var words = WordCounts()

  init(_ database: Database) throws {
    self.database = database
    insertFound = try database.makeStatement(
      sql: "INSERT INTO found(rowid, kind, id, title, section, words, body) VALUES (?, ?, ?, ?, ?, ?, ?)")
    insertNamed = try database.makeStatement(
      sql: "INSERT INTO named(rowid, kind, id, title, sections, words) VALUES (?, ?, ?, ?, ?, ?)")
    for table in SearchIndex.Table.allCases {
      // Gathered in memory first; else hundreds of small pieces would be merged again and again.
      try database.execute(
        sql: "INSERT INTO \(table)(\(table), rank) VALUES ('automerge', 0), ('hashsize', \(64 << 20))")
    }
  }

  /// Adds the documents of one thing, whose words are counted apart.
  ///
  /// `number` tells things of one kind apart.
  mutating func add(_ documents: [SearchDocument], number: Int) throws {
    SearchNames(documents, number: number).map { names.append($0) }
    for document in documents {
      try insertFound.execute(arguments: [
        nextFound, document.kind.rawValue, document.id, document.title, document.section, document.words,
        document.body,
      ])
      nextFound += 1
    }
  }

  /// Adds the words of documents, counted by whoever made them ready.
  mutating func count(_ words: WordCounts) { self.words.add(words) }

  /// Writes what was gathered.
  func finish() throws {
    for name in names.sorted(by: { $0.row < $1.row }) {
      try insertNamed.execute(arguments: [
        name.row, name.kind.rawValue, name.id, name.title, name.sections, name.words,
      ])
    }
    for table in SearchIndex.Table.allCases {
      try database.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
    }
    let insertWord = try database.makeStatement(sql: "INSERT INTO vocabulary VALUES (?, ?)")
    for (word, count) in words.counts.sorted(by: { $0.key < $1.key }) {
      try insertWord.execute(arguments: [word, count])
    }
  }
}

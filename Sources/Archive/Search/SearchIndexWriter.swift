import GRDB
import Knowledge

/// Fills the full-text index.
struct SearchIndexWriter {
  private let database: Database
  private let insertFound: Statement
  private let insertNamed: Statement
  /// The row that comes next.
  private var nextFound: Int64
  /// The names that are added, which are put down in their order.
  private var names: [SearchNames] = []
  /// The words of what is added, counted by whoever makes it ready.
  let added = SharedVocabulary()
  private var removed = Vocabulary()
  /// Whether there was nothing before.
  private let isNew: Bool

  /// Begins an empty index.
  init(_ database: Database) throws {
    try self.init(database, isNew: true)
    for table in SearchIndex.Table.allCases {
      // Gathered in memory first; else hundreds of small pieces would be merged again and again.
      try database.execute(
        sql: "INSERT INTO \(table)(\(table), rank) VALUES ('automerge', 0), ('hashsize', \(64 << 20))")
    }
  }

  /// Goes on with an index that is there.
  init(continuing database: Database) throws {
    try self.init(database, isNew: false)
  }

  private init(_ database: Database, isNew: Bool) throws {
    self.database = database
    self.isNew = isNew
    insertFound = try database.makeStatement(
      sql: "INSERT INTO found(rowid, kind, id, title, section, words, body) VALUES (?, ?, ?, ?, ?, ?, ?)")
    insertNamed = try database.makeStatement(
      sql: "INSERT INTO named(rowid, kind, id, title, sections, words) VALUES (?, ?, ?, ?, ?, ?)")
    nextFound = (try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM found") ?? 0) + 1
  }

  /// Adds the documents of one thing; answers the first one's row.
  ///
  /// Their words are counted apart. `number` tells things of one kind apart.
  @discardableResult
  mutating func add(_ documents: [SearchDocument], number: Int) throws -> Int64 {
    let first = nextFound
    SearchNames(documents, number: number).map { names.append($0) }
    for document in documents {
      try insertFound.execute(arguments: [
        nextFound, document.kind.rawValue, document.id, document.title, document.section, document.words,
        document.body,
      ])
      nextFound += 1
    }
    return first
  }

  /// Puts down what the things are called that were added.
  private func putNames() throws {
    for name in names.sorted(by: { $0.row < $1.row }) {
      try insertNamed.execute(arguments: [
        name.row, name.kind.rawValue, name.id, name.title, name.sections, name.words,
      ])
    }
  }

  /// Takes out the documents of one thing, whose first is at a row.
  mutating func remove(_ documents: [SearchDocument], first: Int64, number: Int) throws {
    for offset in documents.indices {
      try database.execute(sql: "DELETE FROM found WHERE rowid = ?", arguments: [first + Int64(offset)])
    }
    removed.add(documents)
    let row = SearchNames(documents, number: number)?.row
    try database.execute(sql: "DELETE FROM named WHERE rowid = ?", arguments: [row])
  }

  /// Puts down what was gathered.
  func finish() throws {
    try putNames()
    if isNew {
      for table in SearchIndex.Table.allCases {
        try database.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
      }
    }
    let count = try database.makeStatement(
      sql: """
        INSERT INTO vocabulary VALUES (?1, ?2) ON CONFLICT (word) DO UPDATE SET count = count + ?2
        """)
    for (word, number) in added.sorted { try count.execute(arguments: [word, number]) }
    for (word, number) in removed.sorted { try count.execute(arguments: [word, -number]) }
    if !isNew { try database.execute(sql: "DELETE FROM vocabulary WHERE count <= 0") }
  }
}

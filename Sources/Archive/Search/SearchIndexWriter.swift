import GRDB
import Knowledge

/// Fills the full-text index.
struct SearchIndexWriter {
  private let database: Database
  private let insertFound: Statement
  private let insertNamed: Statement
  /// The row that comes next.
  private var nextFound: Int64
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
      sql: "INSERT INTO named(rowid, kind, id, title, section, words, body) VALUES (?, ?, ?, ?, ?, ?, '')")
    nextFound = (try Int64.fetchOne(database, sql: "SELECT max(rowid) FROM found") ?? 0) + 1
  }

  /// Adds documents, those of one thing side by side; answers the first one's row.
  ///
  /// Their words are counted apart. `named` is the row of the thing's names, where it must be a certain one.
  @discardableResult
  mutating func add(_ documents: [SearchDocument], named: Int? = nil) throws -> Int64 {
    let first = nextFound
    for document in documents {
      try insertFound.execute(arguments: [
        nextFound, document.kind.rawValue, document.id, document.title, document.section, document.words,
        document.body,
      ])
      nextFound += 1
    }
    try addNames(of: documents, at: named)
    return first
  }

  /// One row a thing, with its title, its headings and the words that people use for it.
  private func addNames(of documents: [SearchDocument], at row: Int?) throws {
    var start = documents.startIndex
    while start < documents.endIndex {
      let first = documents[start]
      let part = documents[start...].prefix { $0.kind == first.kind && $0.id == first.id }
      try insertNamed.execute(arguments: [
        row, first.kind.rawValue, first.id, first.title,
        part.map(\.section).filter { !$0.isEmpty }.joined(separator: " / "),
        part.map(\.words).filter { !$0.isEmpty }.joined(separator: ", "),
      ])
      start = part.endIndex
    }
  }

  /// Takes out the documents of one thing, whose first is at a row.
  mutating func remove(_ documents: [SearchDocument], first: Int64, named: Int) throws {
    for offset in documents.indices {
      try database.execute(sql: "DELETE FROM found WHERE rowid = ?", arguments: [first + Int64(offset)])
    }
    removed.add(documents)
    try database.execute(sql: "DELETE FROM named WHERE rowid = ?", arguments: [named])
  }

  /// Puts down what was gathered.
  func finish() throws {
    if isNew {
      for table in SearchIndex.Table.allCases {
        try database.execute(
          sql: """
            INSERT INTO \(table)(\(table), rank) VALUES ('rank', 'bm25(0, 0, 12.0, 6.0, 8.0, 1.0)');
            INSERT INTO \(table)(\(table)) VALUES ('optimize');
            """)
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

import GRDB
import Knowledge

/// Fills an empty full-text index.
struct SearchIndexWriter {
  private let database: Database
  private let insertFound: Statement
  private let insertPlace: Statement
  private let insertNamed: Statement
  /// The row that comes next.
  private var nextFound: Int64 = 1
  /// The things that were added, which are written in the order of their names.
  private var things: [ThingNames] = []
  /// The documents that have names, without their texts, by their rows.
  private var called: [(row: Int64, document: NamedDocument)] = []
  private var words = WordCounts()

  /// What of a document is kept until its names are written.
  private struct NamedDocument {
    let kind: SearchHit.Kind
    let id: String
    let names: [String]
    let urgency: Urgency?
  }

  init(_ database: Database) throws {
    self.database = database
    insertFound = try database.makeStatement(
      sql: "INSERT INTO found(rowid, title, section, words, body, citations) VALUES (?, ?, ?, ?, ?, ?)")
    insertPlace = try database.makeStatement(sql: "INSERT INTO place VALUES (?, ?, ?)")
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
    ThingNames(documents, number: number).map { things.append($0) }
    for document in documents {
      try insertFound.execute(arguments: [
        nextFound, document.title, document.section, document.words, document.body, document.citations,
      ])
      try insertPlace.execute(arguments: [nextFound, document.kind.rawValue, document.id])
      if !document.names.isEmpty {
        let named = NamedDocument(
          kind: document.kind, id: document.id, names: document.names, urgency: document.urgency)
        called.append((nextFound, named))
      }
      nextFound += 1
    }
  }

  /// Adds the words of documents, counted by whoever made them ready.
  mutating func count(_ words: WordCounts) { self.words.add(words) }

  /// Writes what was gathered.
  func finish(_ guide: Guide) throws {
    for thing in things.sorted(by: { $0.row < $1.row }) {
      try insertNamed.execute(arguments: [
        thing.row, thing.kind.rawValue, thing.id, thing.title, thing.sections, thing.words,
      ])
    }
    for table in SearchIndex.Table.allCases {
      try database.execute(sql: "INSERT INTO \(table)(\(table)) VALUES ('optimize')")
    }
    let insertWord = try database.makeStatement(sql: "INSERT INTO vocabulary VALUES (?, ?)")
    for (word, count) in words.counts.sorted(by: { $0.key < $1.key }) {
      try insertWord.execute(arguments: [word, count])
    }
    let language = try SearchLanguage(guide.search, database)
    try writeLanguage(guide.search, language)
    try writeNames(guide, language)
    try writeFrightening(guide)
  }

  private func writeLanguage(_ words: SearchWords, _ language: SearchLanguage) throws {
    let insertFunction = try database.makeStatement(sql: "INSERT OR IGNORE INTO functionWord VALUES (?)")
    for word in words.functionWords { try insertFunction.execute(arguments: [word]) }
    let insertSame = try database.makeStatement(sql: "INSERT OR IGNORE INTO sameWord VALUES (?, ?, ?)")
    for (meaning, group) in words.sameWords.enumerated() {
      for member in group {
        let text = SearchQuery.words(in: member).joined(separator: " ").lowercased()
        try insertSame.execute(arguments: [try language.stems(member), meaning, text])
      }
    }
    if let id = words.emergencies?.name {
      try database.execute(
        sql: """
          INSERT INTO emergencies SELECT min(row), id FROM place WHERE kind = 'article' AND id = ? GROUP BY id
          """,
        arguments: [id])
    }
  }

  private func writeNames(_ guide: Guide, _ language: SearchLanguage) throws {
    let writer = try SearchNameWriter(database, language)
    let openers = Dictionary(
      guide.conditions.compactMap { condition in
        condition.kind == .compared ? condition.article.map { ($0.name, condition) } : nil
      }, uniquingKeysWith: { first, _ in first })
    for (row, document) in called {
      let role = Self.role(of: document, guide.search)
      for name in document.names {
        try writer.add(SearchName(row: row, text: name, role: role), in: database)
      }
      guard document.kind == .article, let condition = openers[document.id] else { continue }
      for name in condition.searchNames {
        try writer.add(SearchName(row: row, text: name, role: .opens), in: database)
      }
    }
  }

  private static func role(of document: NamedDocument, _ search: SearchWords) -> SearchName.Role {
    if document.kind == .article, document.id == search.emergencies?.name { return .emergency }
    switch document.urgency {
    case .emergency: return .emergency
    case .today: return .today
    default: return .ordinary
    }
  }

  /// Notes the rows whose titles name a compared condition that does not calm.
  private func writeFrightening(_ guide: Guide) throws {
    let insert = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO frightening SELECT rowid, ? FROM found WHERE found MATCH ?")
    for condition in guide.conditions where condition.kind == .compared && !condition.calms {
      for name in condition.searchNames {
        let words = SearchQuery.words(in: name)
        guard !words.isEmpty else { continue }
        try insert.execute(arguments: [condition.id.name, "title : \"\(words.joined(separator: " "))\""])
      }
    }
  }
}

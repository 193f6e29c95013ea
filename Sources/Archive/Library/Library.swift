import GRDB
import Knowledge

/// A guide that was compiled once and is read piece by piece: the list first, texts when they are opened.
package struct Library: Sendable {
  private let database: LibraryDatabase
  let cover: LibraryCover?

  /// Opens a library file, for reading only.
  ///
  /// Where it has a cover, the rest of it is looked at when it is first asked for.
  package init(opening path: String) throws(LibraryError) {
    let header = try LibraryHeader(of: path)
    guard header.applicationID == LibrarySchema.applicationID else { throw .notALibrary }
    guard header.format == LibrarySchema.format else { throw .otherFormat(Int(header.format)) }
    cover = LibraryCover(at: path)
    database = LibraryDatabase { () throws(LibraryError) in try Self.opened(path) }
    if cover == nil { _ = try database.queue() }
  }

  private static func opened(_ path: String) throws(LibraryError) -> Connection {
    var configuration = Configuration()
    configuration.readonly = true
    // Nothing refers to anything by SQLite's means, and saying so would take a statement.
    configuration.foreignKeysEnabled = false
    do {
      let connection = Connection(try DatabaseQueue(path: path, configuration: configuration))
      // What a megabyte of pages does not hold the system keeps in its own memory anyway.
      try connection.queue.unsafeRead { database in
        for setting in ["cell_size_check = ON", "trusted_schema = OFF", "cache_size = -1000"] {
          try database.makeStatement(sql: "PRAGMA " + setting).execute()
        }
      }
      return connection
    } catch let error as DatabaseError {
      throw error.resultCode == .SQLITE_NOTADB ? .notALibrary : .damaged
    } catch {
      throw .damaged
    }
  }

  /// Holds a guide in memory, where nothing can be kept on disk.
  package init(holding guide: Guide, isSound: Bool) throws(LibraryError) {
    do {
      let connection = Connection(try DatabaseQueue())
      (cover, database) = (nil, LibraryDatabase { connection })
      try connection.queue.write { database in
        var writer = try LibraryWriter(database)
        try writer.add(PackedArticles(guide.articles, counting: writer.words))
        try writer.finish(LibraryRest(guide, isSound: isSound))
      }
    } catch {
      throw .damaged
    }
  }

  /// Runs a reading of several statements, which all see the file as it was at the first.
  ///
  /// Whatever goes wrong in it means that the file is damaged.
  func reading<Value>(_ read: (Database) throws -> Value) throws(LibraryError) -> Value {
    try Self.damagedOnFailure { try database.queue().read(read) }
  }

  /// Runs a reading without a transaction around it, each of whose statements sees the file as it is then.
  ///
  /// That is enough for one statement, and for what is read at the start: a library is never changed where it lies.
  func readingLoosely<Value>(_ read: (Database) throws -> Value) throws(LibraryError) -> Value {
    try Self.damagedOnFailure { try database.queue().unsafeRead(read) }
  }

  private static func damagedOnFailure<Value>(_ read: () throws -> Value) throws(LibraryError) -> Value {
    do {
      return try read()
    } catch let error as LibraryError {
      throw error
    } catch {
      throw .damaged
    }
  }

  /// Finds what somebody typed; best hits first.
  package func hits(for query: String, limit: Int) throws(LibraryError) -> [SearchHit] {
    try reading { try SearchIndex.hits(for: query, limit: limit, in: $0) }
  }
}

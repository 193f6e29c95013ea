import GRDB
import Knowledge
import SQLiteFile
import Synchronization

/// A guide that was compiled once and is read piece by piece: the list first, texts when they are opened.
package struct Library: Sendable {
  private let connection: LazyConnection
  let snapshot: StartupSnapshot?

  /// Opens a library file, for reading only.
  ///
  /// Where it has a snapshot, the rest of it is looked at when it is first asked for.
  package init(opening path: String) throws(LibraryError) {
    try LibrarySchema.checkHeader(of: path)
    snapshot = StartupSnapshot(at: path)
    connection = LazyConnection { () throws(LibraryError) in try Self.opened(path) }
    if snapshot == nil { _ = try connection.queue() }
  }

  /// Holds a guide in memory, where nothing can be kept on disk.
  package init(holding guide: Guide, isSound: Bool) throws(LibraryError) {
    do {
      let connection = Connection(try DatabaseQueue())
      (snapshot, self.connection) = (nil, LazyConnection { connection })
      try connection.queue.write { database in
        var writer = try LibraryWriter(database)
        try writer.add(PreparedArticles(guide.articles, guide.search))
        try writer.finish(guide, isSound: isSound)
      }
    } catch {
      throw .damaged
    }
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

  /// Runs a reading of several statements, which all see the file as it was at the first.
  ///
  /// Whatever goes wrong in it means that the file is damaged.
  func reading<Value>(_ read: (Database) throws -> Value) throws(LibraryError) -> Value {
    try Self.damagedOnFailure { try connection.queue().read(read) }
  }

  /// Runs a reading without a transaction around it, each of whose statements sees the file as it is then.
  ///
  /// That is enough for one statement, and for what is read at the start: a library is never changed where it lies.
  func readingLoosely<Value>(_ read: (Database) throws -> Value) throws(LibraryError) -> Value {
    try Self.damagedOnFailure { try connection.queue().unsafeRead(read) }
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
  ///
  /// `isTyping` tells whether the last word may be unfinished.
  package func search(
    for query: String, limit: Int, isTyping: Bool = false
  ) throws(LibraryError) -> SearchResult {
    try reading { try SearchIndex.search(for: query, limit: limit, isTyping: isTyping, in: $0) }
  }
}

/// A database that is opened when something of it is first asked for.
private final class LazyConnection: Sendable {
  private let opened = Mutex<Connection?>(nil)
  private let open: @Sendable () throws(LibraryError) -> Connection

  init(_ open: @escaping @Sendable () throws(LibraryError) -> Connection) {
    self.open = open
  }

  func queue() throws(LibraryError) -> DatabaseQueue {
    try opened.withLock { (opened) throws(LibraryError) in
      if let opened { return opened.queue }
      let connection = try open()
      opened = connection
      return connection.queue
    }
  }
}

/// Why a library cannot be used.
package enum LibraryError: Error, Equatable {
  /// There is no such file, or it may not be read.
  case missing
  /// It is a file, but no library.
  case notALibrary
  /// It was made by a program that packs differently.
  case otherFormat(Int)
  /// Something in it is not as it was written.
  case damaged
  /// It cannot be written.
  case notWritten
}

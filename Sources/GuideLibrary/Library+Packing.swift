import GRDB
import Glibc
import Knowledge
import SQLiteFile
import System

extension Library {
  /// Writes a guide to a file beside its place and moves it there whole, or leaves what was there.
  package static func pack(_ guide: Guide, isSound: Bool, to path: String) throws(LibraryError) {
    do {
      try pack(to: path) { library in
        try library.add(PreparedArticles(guide.articles, guide.search))
        return (guide, isSound)
      }
    } catch {
      throw .notWritten
    }
  }

  /// The same for articles that are still being read.
  ///
  /// `fill` adds them in their order, and then returns the guide, whose own articles do not matter, and whether everything
  /// that advice rests on was read without a fault. Where it throws, what was there stays.
  package static func pack(
    to path: String, _ fill: (inout LibraryWriter) throws -> (guide: Guide, isSound: Bool)
  ) throws {
    try replacing(path) { beside in
      var configuration = Configuration()
      configuration.journalMode = .default
      let database = try DatabaseQueue(path: beside, configuration: configuration)
      defer { database.closeForGood() }
      try database.writeWithoutTransaction { database in
        try database.execute(
          sql: """
            PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA application_id = \(LibrarySchema.applicationID); PRAGMA user_version = \(LibrarySchema.format);
            """)
        try database.inTransaction {
          var writer = try LibraryWriter(database)
          let (guide, isSound) = try fill(&writer)
          try writer.finish(guide, isSound: isSound)
          return .commit
        }
      }
      try database.close()
    }
  }

  /// Makes a file beside another, and moves it there whole.
  private static func replacing(_ path: String, _ make: (String) throws -> Void) throws {
    let beside = "\(path)\(unfinished)\(getpid())"
    do {
      Paths.remove(beside)
      try make(beside)
      try StartupSnapshot(of: Library(opening: beside)).append(to: beside)
      try put(beside, at: path)
      removeAbandoned(beside: path)
    } catch {
      Paths.remove(beside)
      throw error
    }
  }

  /// Moves a file to its place once it is whole on the disk.
  private static func put(_ file: String, at path: String) throws(LibraryError) {
    do {
      try File(reading: file).sync()
      try Paths.move(file, to: path)
    } catch {
      throw .notWritten
    }
  }

  /// What an unfinished file's name has after the library's own, before the number of the program that writes it.
  private static let unfinished = ".new-"

  /// Removes what programs left that were stopped while they packed the same file; those that still run keep theirs.
  private static func removeAbandoned(beside path: String) {
    let folder = Paths.folder(above: path) ?? "."
    let beginning = (path.split(separator: "/").last ?? "") + unfinished
    for case let name? in (try? File(folder: folder).names()) ?? [] where name.hasPrefix(beginning) {
      guard let process = Int32(name.dropFirst(beginning.count)), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      Paths.remove("\(folder)/\(name)")
    }
  }
}

import Foundation
import GRDB
import Knowledge

/// What the files of a content folder held when they were packed: a sum of each by its path.
package typealias Origins = [String: Int]

extension Library {
  /// Writes a guide to a file beside its place and moves it there whole, or leaves what was there.
  package static func pack(
    _ guide: Guide, isSound: Bool, origins: Origins = [:], to path: String
  ) throws(LibraryError) {
    try replacing(path) { beside in
      var configuration = Configuration()
      configuration.journalMode = .default
      let database = try DatabaseQueue(path: beside, configuration: configuration)
      try database.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try database.execute(
          sql:
            "PRAGMA application_id = \(LibrarySchema.applicationID); PRAGMA user_version = \(LibrarySchema.format)"
        )
        try database.inTransaction {
          try LibraryWriter(database: database).write(guide, isSound: isSound, origins: origins)
          return .commit
        }
      }
      try database.close()
    }
  }

  /// What the content files held when they were packed; empty where that is not known.
  package func origins() throws(LibraryError) -> Origins {
    try reading { try Self.part(.origins, of: $0) }
  }

  /// Puts articles in the place of those of the same name, in a copy that then takes the file's place.
  ///
  /// False, and all stays as it was, where one of them is new or would stand elsewhere in the list.
  package static func renew(
    _ path: String, with articles: [Article], origins: Origins
  ) throws(LibraryError) -> Bool {
    let old = try Library(opening: path)
    var pairs: [(Article, Article)] = []
    for article in articles {
      guard let known = try old.article(article.id), known.card.order == article.card.order,
        known.card.topic == article.card.topic
      else { return false }
      pairs.append((known, article))
    }
    try replacing(path) { beside in
      try FileManager.default.copyItem(atPath: path, toPath: beside)
      let database = try DatabaseQueue(path: beside)
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try database.inTransaction {
          let writer = LibraryWriter(database: database)
          for (known, article) in pairs { try writer.replace(known, with: article) }
          try writer.put(PackedWriter.bytes(of: origins), as: .origins)
          return .commit
        }
      }
      try database.close()
    }
    return true
  }

  /// Makes a file beside another, and moves it there whole.
  private static func replacing(_ path: String, _ make: (String) throws -> Void) throws(LibraryError) {
    let beside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try? FileManager.default.removeItem(atPath: beside)
      try make(beside)
      try sync(beside)
      guard rename(beside, path) == 0 else { throw LibraryError.notWritten }
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw .notWritten
    }
  }

  private static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LibraryError.notWritten }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LibraryError.notWritten }
  }
}

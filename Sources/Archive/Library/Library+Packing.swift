import Foundation
import GRDB
import Knowledge

/// What the files of a content folder held when they were packed: a sum of each by its path.
package typealias Origins = [String: Int]

/// What a library has beside its articles.
package struct LibraryRest {
  /// Its articles do not matter.
  let guide: Guide
  /// Whether everything that advice rests on was read without a fault.
  let isSound: Bool
  let origins: Origins

  package init(_ guide: Guide, isSound: Bool, origins: Origins = [:]) {
    self.guide = guide
    self.isSound = isSound
    self.origins = origins
  }
}

extension Library {
  /// How many articles are made ready together.
  private static let batch = 64

  /// Writes a guide to a file beside its place and moves it there whole, or leaves what was there.
  package static func pack(
    _ guide: Guide, isSound: Bool, origins: Origins = [:], to path: String
  ) throws(LibraryError) {
    do {
      try pack(to: path) { library in
        for start in stride(from: 0, to: guide.articles.count, by: batch) {
          let end = min(guide.articles.count, start + batch)
          try library.add(PackedArticles(guide.articles[start..<end], counting: library.words))
        }
        return LibraryRest(guide, isSound: isSound, origins: origins)
      }
    } catch {
      throw .notWritten
    }
  }

  /// The same for articles that are still being read.
  ///
  /// `fill` adds them in their order and answers the rest; where it throws, what was there stays.
  package static func pack(to path: String, _ fill: (inout LibraryWriter) throws -> LibraryRest) throws {
    try replacing(path) { beside in
      var configuration = Configuration()
      configuration.journalMode = .default
      let database = try DatabaseQueue(path: beside, configuration: configuration)
      defer { database.retire() }
      try database.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try database.execute(
          sql:
            "PRAGMA application_id = \(LibrarySchema.applicationID); PRAGMA user_version = \(LibrarySchema.format)"
        )
        try database.inTransaction {
          var writer = try LibraryWriter(database)
          try writer.finish(try fill(&writer))
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
    var pairs: [(old: Article, new: Article)] = []
    for article in articles {
      guard let known = try old.article(article.id), known.card.order == article.card.order,
        known.card.topic == article.card.topic
      else { return false }
      pairs.append((known, article))
    }
    do {
      try replacing(path) { beside in
        try FileCopy.copy(path, first: LibraryHeader(of: path).databaseBytes, to: beside)
        let database = try DatabaseQueue(path: beside)
        defer { database.retire() }
        try database.writeWithoutTransaction { database in
          try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
          try database.inTransaction {
            for pair in pairs {
              var writer = try LibraryWriter(continuing: database)
              try writer.replace(pair.old, with: pair.new)
            }
            try LibraryWriter(continuing: database).put(origins)
            return .commit
          }
        }
        try database.close()
      }
    } catch {
      throw .notWritten
    }
    return true
  }

  /// Makes a file beside another, and moves it there whole.
  private static func replacing(_ path: String, _ make: (String) throws -> Void) throws {
    let beside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try? FileManager.default.removeItem(atPath: beside)
      try make(beside)
      try LibraryCover(of: Library(opening: beside)).append(to: beside)
      try sync(beside)
      guard rename(beside, path) == 0 else { throw LibraryError.notWritten }
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw error
    }
  }

  private static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw LibraryError.notWritten }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw LibraryError.notWritten }
  }
}

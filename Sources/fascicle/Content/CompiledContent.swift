import Authoring
import GuideLibrary
import Knowledge
import System

/// Turns what somebody named as content into a library: a library file is opened, a folder is compiled
/// once and kept in the cache until something in it changes.
enum CompiledContent {
  static func library(at path: String) throws -> Library {
    try isFile(path) ? opened(path) : compiled(path)
  }

  /// Whether the content is a library file; throws where there is nothing.
  static func isFile(_ path: String) throws -> Bool {
    guard let status = try? FileStatus(path) else { throw Failure(ContentFolderError.missing(path: path)) }
    return status.isFile
  }

  /// Opens a library file.
  static func opened(_ path: String) throws -> Library {
    do throws(LibraryError) {
      return try Library(opening: path)
    } catch {
      throw Failure(error, path: path)
    }
  }

  /// Holds what was read of a folder in memory alone.
  static func held(_ guide: Guide, isSound: Bool, folder: String) throws -> Library {
    do throws(LibraryError) {
      return try Library(holding: guide, isSound: isSound)
    } catch {
      throw Failure(error, path: folder)
    }
  }

  private static func compiled(_ folder: String) throws -> Library {
    let beginning = ContentFingerprint.of(folder: folder).map(cacheName)
    if let beginning, let place = CacheFolder.sound(beginning), let known = try? Library(opening: place) {
      return known
    }
    if let beginning, let packed = kept(folder, beginning) { return packed }
    let reading: GuideReading
    do throws(ContentFolderError) {
      reading = try GuideReader.read(folder: folder, today: nil)
    } catch {
      throw Failure(error)
    }
    try expectWhole(reading, folder: folder)
    return try held(reading.guide, isSound: reading.checklistIsSound, folder: folder)
  }

  /// Throws where a part of the guide was not read, or there is none: nobody may take it for all that there is.
  static func expectWhole(_ reading: GuideReading, folder: String) throws {
    if let unread = reading.unread {
      throw Failure.notFound("the content folder \(folder) cannot be read whole: \(unread)")
    }
    guard !reading.isEmpty else {
      throw Failure.badInput(
        "\(folder) is no guide, for it holds neither articles nor findings: name a content folder with --content"
      )
    }
  }

  /// Packs a folder into the cache; nil when that cannot be.
  private static func kept(_ folder: String, _ beginning: String) -> Library? {
    let place = CacheFolder.keep(beginning) { file in
      (try? pack(folder, today: nil, to: file) { try expectWhole($0, folder: folder) }) != nil
    }
    return place.flatMap { try? Library(opening: $0) }
  }

  /// Packs a folder into a library file, each article as soon as it is read; the guide has their cards alone.
  ///
  /// What `check` throws leaves the file as it was.
  @discardableResult
  static func pack(
    _ folder: String, today: CalendarDay?, to path: String, check: (GuideReading) throws -> Void = { _ in }
  ) throws -> Guide {
    var guide = Guide()
    try Library.pack(to: path) { library in
      let reading = try GuideReader.read(
        folder: folder, today: today, prepare: { PreparedArticles($0, $1) },
        consume: { try library.add($0) })
      try check(reading)
      guide = reading.guide
      return (guide, reading.checklistIsSound)
    }
    return guide
  }

  /// How the name of the compiled folder begins.
  ///
  /// Another version of the program keeps its own.
  private static func cacheName(_ fingerprint: UInt64) -> String {
    "\(Fascicle.version)-\(String(fingerprint, radix: 16))-"
  }
}

import Archive
import Authoring
import Glibc
import Knowledge

/// Turns what somebody named as content into a library: a library file is opened, a folder is compiled
/// once and kept in the cache until something in it changes.
enum CompiledContent {
  static func library(at path: String) throws -> Library {
    try isFile(path) ? opened(path) : compiled(path)
  }

  /// Whether the content is a library file; throws where there is nothing.
  static func isFile(_ path: String) throws -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Failure(ContentFolderError.missing(path: path)) }
    return status.st_mode & S_IFMT == S_IFREG
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
    let place = ContentFingerprint.of(folder: folder).flatMap { cachePlace($0, folder) }
    if let place, let known = try? Library(opening: place) { return known }
    let reading: GuideReading
    do throws(ContentFolderError) {
      reading = try GuideReader.read(folder: folder, today: nil)
    } catch {
      throw Failure(error)
    }
    if let place, (try? Library.pack(reading.guide, isSound: reading.checklistIsSound, to: place)) != nil,
      let packed = try? Library(opening: place)
    {
      CacheFolder.tidy(keeping: place)
      return packed
    }
    return try held(reading.guide, isSound: reading.checklistIsSound, folder: folder)
  }

  /// Where the compiled folder is kept; nil when there is no cache to write to.
  ///
  /// Another version of the program keeps its own.
  private static func cachePlace(_ fingerprint: UInt64, _ folder: String) -> String? {
    CacheFolder.path().map { "\($0)/\(Fascicle.version)-\(String(fingerprint, radix: 16)).fascicle" }
  }
}

/// The folder for what can be made again.
enum CacheFolder {
  /// The folder, made when it is not there; nil when it cannot be.
  static func path() -> String? {
    guard let place = place() else { return nil }
    var made = ""
    for part in place.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST { return nil }
    }
    return access(place, W_OK) == 0 ? place : nil
  }

  /// Keeps the newest few compiled folders and removes the others.
  static func tidy(keeping place: String) {
    guard let folder = self.place(), let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    var found: [(path: String, changed: Int)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      let path = folder + "/" + name
      if name.hasSuffix(".fascicle"), path != place, stat(path, &status) == 0 {
        found.append((path, Int(status.st_mtim.tv_sec)))
      }
    }
    for old in found.sorted(by: { $0.changed > $1.changed }).dropFirst(3) { unlink(old.path) }
  }

  /// Where the folder belongs, made or not.
  static func place() -> String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    return variable("FASCICLE_HOME").map { $0 + "/cache" } ?? variable("XDG_CACHE_HOME").map {
      $0 + "/fascicle"
    }
      ?? variable("HOME").map { $0 + "/.cache/fascicle" }
  }
}

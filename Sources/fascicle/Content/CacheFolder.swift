import Glibc
import System

/// The folder for what can be made again.
///
/// The name of each file ends with the checksum of all that is in it: so a damaged one is noticed before anything of it is
/// believed, and made again.
enum CacheFolder {
  private static let ending = ".fascicle"
  private static let unfinished = ".unfinished"
  /// What is left unfinished for so many seconds will never be finished.
  private static let longestWriting = 3_600
  /// So many compiled folders are kept beside the newest.
  private static let others = 3

  /// The file whose name begins so, where it is as it was written; damaged ones are removed.
  static func sound(_ beginning: String) -> String? {
    guard let folder = ProgramFolder.cache.path else { return nil }
    for name in names(in: folder) where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let path = folder + "/" + name
      if let sum = try? Checksum.of(file: path), name == beginning + text(sum) + ending { return path }
      Paths.remove(path)
    }
    return nil
  }

  /// Keeps what is written to the path that it gives; nil when it cannot be.
  static func keep(_ beginning: String, write: (String) -> Bool) -> String? {
    guard let folder = ProgramFolder.cache.path, (try? Paths.makeFolders(folder)) != nil,
      Paths.isWritable(folder)
    else { return nil }
    let draft = "\(folder)/\(beginning)\(getpid())\(unfinished)"
    guard write(draft), let path = try? finish(draft, "\(folder)/\(beginning)") else {
      Paths.remove(draft)
      return nil
    }
    removeOld(in: folder, but: path)
    return path
  }

  /// Gives a written file the name that tells its checksum.
  private static func finish(_ draft: String, _ beginning: String) throws(SystemError) -> String {
    let path = beginning + text(try Checksum.of(file: draft)) + ending
    try Paths.move(draft, to: path)
    return path
  }

  /// Removes all but the newest few, and what somebody left unfinished.
  private static func removeOld(in folder: String, but kept: String) {
    var old: [(path: String, changed: Int)] = []
    for name in names(in: folder) {
      let path = folder + "/" + name
      guard path != kept, let changed = try? FileStatus(path, followsLinks: false).changed else { continue }
      if name.hasSuffix(ending) { old.append((path, changed)) }
      if name.contains(unfinished), changed < SystemClock.seconds - longestWriting { Paths.remove(path) }
    }
    for (path, _) in old.sorted(by: { $0.changed > $1.changed }).dropFirst(others) { Paths.remove(path) }
  }

  private static func text(_ sum: UInt64) -> String { String(sum, radix: 16) }

  private static func names(in folder: String) -> [String] {
    ((try? File(folder: folder).names()) ?? []).compactMap { $0 }
  }
}

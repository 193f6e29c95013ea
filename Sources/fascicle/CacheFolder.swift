import Glibc

/// The folder for what can be made again.
///
/// The name of each file ends with the sum of all that is in it: so a damaged one is noticed before anything of it is
/// believed, and made again.
enum CacheFolder {
  private static let ending = ".fascicle"
  private static let unfinished = ".unfinished"
  /// What is left unfinished for so many seconds will never be finished.
  private static let patience = 3_600
  /// So many compiled folders are kept beside the newest.
  private static let others = 3

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

  /// The file whose name begins so, where it is as it was written; damaged ones are removed.
  static func whole(_ beginning: String) -> String? {
    guard let folder = place() else { return nil }
    for name in names(in: folder) where name.hasPrefix(beginning) && name.hasSuffix(ending) {
      let path = folder + "/" + name
      if let sum = FileSum.of(path), name == beginning + text(sum) + ending { return path }
      remove(path)
    }
    return nil
  }

  /// Keeps what is written to the path that it gives; nil when it cannot be.
  static func keep(_ beginning: String, write: (String) -> Bool) -> String? {
    guard let folder = path() else { return nil }
    let draft = "\(folder)/\(beginning)\(getpid())\(unfinished)"
    guard write(draft), let sum = FileSum.of(draft) else {
      unlink(draft)
      return nil
    }
    let place = folder + "/" + beginning + text(sum) + ending
    guard rename(draft, place) == 0 else {
      unlink(draft)
      return nil
    }
    tidy(folder, keeping: place)
    return place
  }

  /// Removes all but the newest few, and what somebody left unfinished.
  private static func tidy(_ folder: String, keeping place: String) {
    var old: [(path: String, changed: Int)] = []
    for name in names(in: folder) {
      var status = stat()
      let path = folder + "/" + name
      guard path != place, lstat(path, &status) == 0 else { continue }
      let changed = Int(status.st_mtim.tv_sec)
      if name.hasSuffix(ending) { old.append((path, changed)) }
      if name.contains(unfinished), changed < time(nil) - patience { unlink(path) }
    }
    for (path, _) in old.sorted(by: { $0.changed > $1.changed }).dropFirst(others) { remove(path) }
  }

  private static func text(_ sum: UInt64) -> String { String(sum, radix: 16) }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names
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

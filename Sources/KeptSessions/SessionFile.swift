import GRDB
import Glibc
import SQLiteFile

/// The store's one file, and how it comes into being.
///
/// It is made whole under another name and then moved into place: so an empty file is a damaged one, and
/// is never taken for a store without sessions.
enum SessionFile {
  private static let name = "sessions.db"
  private static let unfinished = "sessions.new"
  /// What SQLite may leave beside a file.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// The file of a folder, as SQLite takes it: a path that begins with `file:` would be read otherwise.
  static func path(in folder: PrivateFolder) -> String {
    (folder.path.hasPrefix("/") ? "" : "./") + folder.path + "/" + name
  }

  /// Whether the file is there; throws where it is not ours alone and cannot be made so.
  ///
  /// What a program left behind that was stopped while it made the file is removed.
  static func exists(in folder: PrivateFolder) throws(SessionStoreError) -> Bool {
    let path = path(in: folder)
    removeWithCompanions(beside(path))
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .fileRefused }
      return false
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDamaged }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else { throw .fileIsForeign }
    guard status.st_size > 0 else { throw .isDamaged }
    if status.st_mode & 0o077 != 0, chmod(path, 0o600) != 0 { throw .fileIsForeign }
    return true
  }

  /// Whether there is an ordinary file of our own.
  static func isOurs(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
  }

  /// Makes a store without sessions, or one with those of a copy.
  static func make(in folder: PrivateFolder, from copy: DatabaseQueue? = nil) throws(SessionStoreError) {
    let place = path(in: folder)
    let beside = beside(place)
    // A journal left behind by a file that is gone would be played back into the next one.
    removeWithCompanions(place)
    do {
      try touch(beside)
      let queue = try DatabaseQueue(path: beside, configuration: SessionSchema.configuration)
      defer { queue.closeForGood() }
      if let copy {
        try copy.backup(to: queue)
      } else {
        try queue.writeWithoutTransaction {
          try $0.execute(sql: "PRAGMA application_id = \(SessionSchema.applicationID)")
        }
        try SessionSchema.migrator.migrate(queue)
      }
      try queue.close()
      guard rename(beside, place) == 0 else { throw SessionStoreError.folderRefused(errno) }
    } catch {
      removeWithCompanions(beside)
      throw SessionStoreError(error)
    }
    try folder.sync()
  }

  /// Overwrites and removes the file, whatever is in it.
  static func wipe(in folder: PrivateFolder) throws(SessionStoreError) {
    try wipe(path(in: folder))
    try SessionCopy.wipe(in: folder)
    try folder.sync()
  }

  /// Overwrites and removes one file and what SQLite left beside it.
  static func wipe(_ path: String) throws(SessionStoreError) {
    for file in [path] + companions.map({ path + $0 }) { try overwrite(file) }
    removeWithCompanions(path)
  }

  /// Removes the journal that a stopped program left, which would keep what it was about to change.
  static func settle(_ queue: DatabaseQueue) {
    guard access(queue.path + "-journal", F_OK) == 0 else { return }
    // A change that changes nothing takes the journal's place, and then away.
    try? queue.write { try $0.execute(sql: "PRAGMA user_version = 0") }
  }

  private static func beside(_ path: String) -> String { String(path.dropLast(name.count)) + unfinished }

  /// An empty file for its owner alone, whatever the mask says.
  static func touch(_ path: String) throws(SessionStoreError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .folderRefused(errno) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw .folderRefused(errno) }
  }

  /// Removes a file and what SQLite left beside it; a folder in its place only when it is empty.
  static func removeWithCompanions(_ path: String) {
    for ending in [""] + companions { remove(path + ending) }
  }

  private static func overwrite(_ path: String) throws(SessionStoreError) {
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT || errno == EISDIR else { throw .fileRefused }
      return
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .fileRefused }
    var left = Int(status.st_size)
    let zeros = [UInt8](repeating: 0, count: 4_096)
    while left > 0 {
      let sent = write(descriptor, zeros, min(left, zeros.count))
      if sent < 0, errno == EINTR { continue }
      guard sent > 0 else { throw .refused(errno) }
      left -= sent
    }
    guard fsync(descriptor) == 0 else { throw .refused(errno) }
  }
}

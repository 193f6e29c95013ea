import GRDB
import Glibc
import SQLiteFile
import System

/// The store's one file, and how it comes into being.
///
/// It is made whole under another name and then moved into place: so an empty file is a damaged one, and
/// is never taken for a store without sessions.
enum SessionFile {
  private static let name = "sessions.db"
  private static let unfinished = "sessions.new"
  /// What SQLite may leave beside a file.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// The file of a folder as a path for SQLite, which would read one that begins with `file:` as a URI.
  static func path(in folder: PrivateFolder) -> String {
    (folder.path.hasPrefix("/") ? "" : "./") + folder.path + "/" + name
  }

  /// Whether the file is there; throws where it is not ours alone and cannot be made so.
  ///
  /// What a program left behind that was stopped while it made the file is removed.
  static func exists(in folder: PrivateFolder) throws(SessionStoreError) -> Bool {
    let path = path(in: folder)
    removeWithCompanions(beside(path))
    let status: FileStatus
    do throws(SystemError) {
      status = try FileStatus(path, followsLinks: false)
    } catch .noSuchFileOrDirectory {
      return false
    } catch {
      throw .fileRefused
    }
    guard !status.isFolder else { throw .isDamaged }
    guard status.isFile, status.isOurs else { throw .fileIsForeign }
    guard status.size > 0 else { throw .isDamaged }
    if status.isOpenToOthers, chmod(path, 0o600) != 0 { throw .fileIsForeign }
    return true
  }

  /// Whether there is an ordinary file of our own.
  static func isOurs(_ path: String) -> Bool {
    guard let status = try? FileStatus(path, followsLinks: false) else { return false }
    return status.isFile && status.isOurs
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
    try folder.syncStore()
  }

  /// Overwrites and removes the file, whatever is in it.
  static func wipe(in folder: PrivateFolder) throws(SessionStoreError) {
    try wipe(path(in: folder))
    try SessionCopy.wipe(in: folder)
    try folder.syncStore()
  }

  /// Overwrites and removes one file and what SQLite left beside it.
  static func wipe(_ path: String) throws(SessionStoreError) {
    for file in [path] + companions.map({ path + $0 }) { try overwrite(file) }
    removeWithCompanions(path)
  }

  /// Removes the journal that a stopped program left, which would keep what it was about to change.
  static func settle(_ queue: DatabaseQueue) {
    guard Paths.exists(queue.path + "-journal") else { return }
    // A change that changes nothing takes the journal's place, and then away.
    try? queue.write { try $0.execute(sql: "PRAGMA user_version = 0") }
  }

  private static func beside(_ path: String) -> String { String(path.dropLast(name.count)) + unfinished }

  /// An empty file for its owner alone, whatever the mask says.
  static func touch(_ path: String) throws(SessionStoreError) {
    do throws(SystemError) { _ = try File(creating: path) } catch { throw .folderRefused(error.rawValue) }
  }

  /// Removes a file and what SQLite left beside it; a folder in its place only when it is empty.
  static func removeWithCompanions(_ path: String) {
    for ending in [""] + companions { remove(path + ending) }
  }

  private static func overwrite(_ path: String) throws(SessionStoreError) {
    let file: File
    do throws(SystemError) {
      file = try File(writing: path)
    } catch .noSuchFileOrDirectory, .isDirectory {
      return
    } catch {
      throw .fileRefused
    }
    do throws(SystemError) {
      try file.write(repeatElement(0, count: try file.status().size))
      try file.sync()
    } catch {
      throw SessionStoreError(error)
    }
  }
}

import GRDB
import Glibc
import SQLiteFile
import System

/// A second file with the same sessions, for the day when the first is damaged or lost.
///
/// Every change of the store is made in it too; after a deletion, and where it has fallen behind, it is written anew, in
/// place, so that what was deleted is gone from it. It is read only when the first file is not whole. What was damaged is
/// set aside, until something is deleted.
enum SessionCopy {
  private static let name = "sessions.copy"
  private static let damaged = "sessions.damaged"

  /// Makes a change of the store in the copy too; a copy in which it cannot be made is written anew.
  ///
  /// To write 10,000 sessions anew for every answer takes a third of a second.
  static func follow(_ change: (Database) throws -> Void, of queue: DatabaseQueue) throws(SessionStoreError) {
    do {
      guard let copy = opened(beside: queue.path) else { return try renew(of: queue) }
      defer { copy.closeForGood() }
      try copy.write(change)
      try copy.close()
    } catch {
      try renew(of: queue)
    }
  }

  /// Brings the copy up to date; what is no store is removed first, and a copy that cannot be made stays away.
  ///
  /// Throws where what stands there can be neither used nor removed.
  static func renew(of queue: DatabaseQueue) throws(SessionStoreError) {
    let path = path(beside: queue.path)
    if (try? backUp(queue, to: path)) != nil { return }
    SessionFile.removeWithCompanions(path)
    do {
      try backUp(queue, to: path)
    } catch {
      SessionFile.removeWithCompanions(path)
      guard !Paths.exists(path) else { throw SessionStoreError(error) }
    }
  }

  private static func backUp(_ queue: DatabaseQueue, to path: String) throws {
    if !SessionFile.isOurs(path) { try SessionFile.touch(path) }
    let copy = try DatabaseQueue(path: path, configuration: SessionSchema.configuration)
    defer { copy.closeForGood() }
    try queue.backup(to: copy)
    try copy.close()
  }

  /// Brings the copy up to date where it is damaged or holds other sessions than the store, as after a crash between
  /// the two.
  static func renewIfBehind(_ queue: DatabaseQueue) throws(SessionStoreError) {
    if !isUpToDate(queue) { try renew(of: queue) }
  }

  private static func isUpToDate(_ queue: DatabaseQueue) -> Bool {
    guard let copy = opened(beside: queue.path) else { return false }
    defer { copy.closeForGood() }
    guard let kept = try? queue.read(SessionSchema.sums), SessionSchema.isWhole(copy) else { return false }
    return (try? copy.read(SessionSchema.sums)) == kept
  }

  /// Removes the copy's journal that a stopped program left.
  static func settle(beside queue: DatabaseQueue) {
    guard Paths.exists(path(beside: queue.path) + "-journal"), let copy = opened(beside: queue.path)
    else { return }
    defer { copy.closeForGood() }
    _ = try? copy.read(SessionSchema.sums)
    SessionFile.settle(copy)
  }

  /// Puts the copy in the place of the store's file; false where there is no whole one.
  static func restore(in folder: PrivateFolder) throws(SessionStoreError) -> Bool {
    let place = SessionFile.path(in: folder)
    guard let copy = opened(beside: place) else { return false }
    defer { copy.closeForGood() }
    // The copy of an earlier program's store is brought up to date first.
    try? SessionSchema.migrate(copy)
    guard SessionSchema.isWhole(copy) else { return false }
    let aside = folder.path + "/" + damaged
    SessionFile.removeWithCompanions(aside)
    guard rename(place, aside) == 0 || errno == ENOENT else { throw .fileRefused }
    try SessionFile.make(in: folder, from: copy)
    return true
  }

  /// Overwrites and removes the copy and what was set aside.
  static func wipe(in folder: PrivateFolder) throws(SessionStoreError) {
    for path in [path(beside: SessionFile.path(in: folder)), folder.path + "/" + damaged] {
      try SessionFile.wipe(path)
    }
  }

  /// Overwrites and removes what was set aside.
  static func wipeDamaged(beside queue: DatabaseQueue) throws(SessionStoreError) {
    try SessionFile.wipe(path(beside: queue.path, damaged))
  }

  private static func path(beside place: String, _ name: String = name) -> String {
    String(place.prefix(through: place.lastIndex(of: "/") ?? place.startIndex)) + name
  }

  private static func opened(beside place: String) -> DatabaseQueue? {
    let path = path(beside: place)
    guard SessionFile.isOurs(path) else { return nil }
    return try? DatabaseQueue(path: path, configuration: SessionSchema.configuration)
  }
}

import GRDB
import Knowledge
import System

/// Why sessions cannot be kept or read.
package enum SessionStoreError: Error, Equatable {
  /// The folder is a link to another place.
  case folderIsLink
  /// Something that is no folder stands in the folder's place.
  case folderIsFile
  /// The folder belongs to somebody else.
  case folderIsForeign
  /// Others than its owner may look into the folder.
  case folderIsOpen
  /// The folder cannot be made or opened; the system's number says why.
  case folderRefused(Int32)
  /// The file in the folder is a link, belongs to somebody else, or is no ordinary file.
  case fileIsForeign
  /// The file cannot be opened.
  case fileRefused
  /// The file was written by a newer program.
  case isNewer
  /// The file is no store, or something in it is not as it was written.
  case isDamaged
  /// The file was taken away while it was in use.
  case isGone
  case isReadOnly
  case diskIsFull
  /// Other programs kept the store busy for too long.
  case isBusy
  /// The disk or the system refused; SQLite's or the system's number says how.
  case refused(Int32)
  /// There is no such session, or there is none any more.
  case noSession(Session.ID)
  /// One session is not as it was written; the others may well be.
  case sessionIsDamaged(Session.ID)
}

extension SessionStoreError {
  /// Whatever a piece of work with the database threw.
  init(_ error: any Error) {
    switch error {
    case let error as SessionStoreError: self = error
    case let error as DatabaseError: self.init(error)
    case let error as PrivateFolderError: self.init(error)
    case let error as SystemError: self = error == .noSpace ? .diskIsFull : .refused(error.rawValue)
    default: self = .isDamaged
    }
  }

  private init(_ error: PrivateFolderError) {
    self =
      switch error {
      case .isLink: .folderIsLink
      case .isFile: .folderIsFile
      case .isForeign: .folderIsForeign
      case .isOpen: .folderIsOpen
      case .isBusy: .isBusy
      case .refused(let reason): .folderRefused(reason.rawValue)
      }
  }

  private init(_ error: DatabaseError) {
    if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
      self = .isGone
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .isBusy
    case .SQLITE_READONLY: self = .isReadOnly
    case .SQLITE_FULL: self = .diskIsFull
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .fileRefused
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH,
      .SQLITE_SCHEMA, .SQLITE_FORMAT:
      self = .isDamaged
    default: self = .refused(error.extendedResultCode.rawValue)
    }
  }
}

/// The store's folder, which refuses in the store's words.
extension PrivateFolder {
  /// Opens the folder; nil when there is none.
  static func ofStore(_ path: String) throws(SessionStoreError) -> PrivateFolder? {
    do throws(PrivateFolderError) { return try existing(path) } catch { throw SessionStoreError(error) }
  }

  /// Opens the folder, and makes it and what stands above it where they are missing.
  static func madeForStore(_ path: String) throws(SessionStoreError) -> PrivateFolder {
    do throws(PrivateFolderError) { return try made(path) } catch { throw SessionStoreError(error) }
  }

  /// Waits until the names in the folder are on the disk.
  func syncStore() throws(SessionStoreError) {
    do throws(SystemError) { try sync() } catch { throw .folderRefused(error.rawValue) }
  }
}

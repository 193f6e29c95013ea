import Glibc
import SystemPackage

/// Why a folder is no place for what only its owner may see.
package enum PrivateFolderError: Error, Equatable {
  case isLink, isFile
  /// It belongs to somebody else.
  case isForeign
  /// Others than its owner may look into it.
  case isOpen
  /// Other programs have held its lock for ten seconds.
  case isBusy
  case refused(SystemError)
}

/// A folder that only its owner can look into.
///
/// It holds the folder open, and a lock on it that keeps other programs from working there at the same moment. Both end
/// with the value.
package final class PrivateFolder: Sendable {
  package let path: String
  private let folder: File

  /// How long to wait for another program's lock, and how long between two looks, in milliseconds.
  private static let longestWait = 10_000
  private static let pause = 20

  /// Opens the folder; nil when there is none.
  package static func existing(_ path: String) throws(PrivateFolderError) -> PrivateFolder? {
    do throws(PrivateFolderError) {
      return try PrivateFolder(path)
    } catch .refused(.noSuchFileOrDirectory) {
      return nil
    }
  }

  /// Opens the folder, and makes it and what stands above it where they are missing.
  package static func made(_ path: String) throws(PrivateFolderError) -> PrivateFolder {
    if let folder = try existing(path) { return folder }
    do throws(SystemError) { try Paths.makeFolders(path, syncs: true) } catch { throw .refused(error) }
    return try PrivateFolder(path)
  }

  private init(_ path: String) throws(PrivateFolderError) {
    self.path = path
    folder = try Self.opened(path)
    try Self.lock(folder)
  }

  /// Waits until the names in the folder are on the disk.
  package func sync() throws(SystemError) { try folder.sync() }

  private static func opened(_ path: String) throws(PrivateFolderError) -> File {
    let folder: File
    let status: FileStatus
    do throws(SystemError) {
      folder = try File(folder: path, followsLinks: false)
      status = try folder.status()
    } catch {
      guard let found = try? FileStatus(path, followsLinks: false), !found.isFolder else {
        throw .refused(error)
      }
      throw found.isLink ? .isLink : .isFile
    }
    guard status.isOurs else { throw .isForeign }
    guard !status.isOpenToOthers else { throw .isOpen }
    return folder
  }

  private static func lock(_ folder: File) throws(PrivateFolderError) {
    for _ in 0..<longestWait / pause {
      do throws(SystemError) {
        return try folder.lock()
      } catch .wouldBlock, .interrupted {
        usleep(UInt32(pause) * 1_000)
      } catch {
        // A file system that knows no locks leaves this to the database's own.
        return
      }
    }
    throw .isBusy
  }
}

import Glibc
import SystemPackage

/// Watches a folder with everything in it, or one file, without ever looking by itself.
///
/// The system tells of changes through one descriptor, which is readable when something may have happened.
package struct FolderWatch {
  private let notices: ChangeNotices
  /// The path of what is watched, without links.
  private let path: String
  private let isFolder: Bool
  /// Only files whose names end so matter in a folder.
  private let ending: String
  /// The watched folders' paths.
  private var folders: [Int32: String] = [:]
  /// The watch on the folder above, so that what is watched is found again when it is replaced.
  private var above: Int32?

  /// As deep and as many folders as are followed.
  private static let deepest = 16
  private static let most = 20_000
  /// A burst of changes is over when so many milliseconds are quiet, or after so many such times.
  private static let quiet: Int32 = 20
  private static let longestBurst = 10

  private static let inFolders =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  private static let aroundFolder = UInt32(IN_CREATE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
  private static let aroundFile = aroundFolder | UInt32(IN_CLOSE_WRITE) | UInt32(IN_DELETE)

  /// The descriptor to wait on.
  package var descriptor: Int32 { notices.descriptor }

  /// Watches a folder for files whose names end so, or one file whatever its name.
  ///
  /// Throws `noSpace` or `tooManyOpenFiles` where the system allows no more watches.
  package init(_ path: String, ending: String) throws(SystemError) {
    self.path = try Paths.resolved(path)
    self.ending = ending
    isFolder = try FileStatus(self.path).isFolder
    notices = try ChangeNotices()
    let parent = Paths.folder(above: self.path) ?? "/"
    if isFolder {
      above = try? notices.watch(parent, Self.aroundFolder)
      folders[try notices.watch(self.path, Self.inFolders)] = self.path
      follow(self.path, depth: 0)
    } else {
      above = try notices.watch(parent, Self.aroundFile)
    }
  }

  /// Whether something that matters has happened since this was asked last.
  ///
  /// A burst, as when an editor writes beside the file and renames, counts as one change; it is waited for to end.
  package mutating func hasChanged() -> Bool {
    var matters = false
    var rounds = 0
    repeat {
      for notice in notices.next() where follow(notice) { matters = true }
      rounds += 1
    } while matters && rounds < Self.longestBurst && notices.arrive(within: Self.quiet)
    return matters
  }

  /// Keeps up with one notice; true when it matters.
  private mutating func follow(_ notice: ChangeNotices.Notice) -> Bool {
    if notice.has(IN_Q_OVERFLOW) {
      if isFolder { follow(path, depth: 0) }
      return true
    }
    if notice.watch == above { return followAbove(notice) }
    guard let folder = folders[notice.watch] else { return false }
    if notice.has(IN_IGNORED) {
      folders[notice.watch] = nil
      return false
    }
    if notice.name.isEmpty { return true }
    guard !notice.name.hasPrefix(".") else { return false }
    guard notice.isFolder else { return notice.name.hasSuffix(ending) }
    let inner = folder + "/" + notice.name
    if notice.has(IN_MOVED_FROM) { leave(inner) }
    if notice.has(IN_CREATE) || notice.has(IN_MOVED_TO) { follow(inner, depth: depth(of: inner)) }
    return true
  }

  /// Keeps up with what happened beside what is watched, or to that itself.
  private mutating func followAbove(_ notice: ChangeNotices.Notice) -> Bool {
    guard notice.name == path.split(separator: "/").last ?? "" else { return false }
    if isFolder {
      if notice.has(IN_MOVED_FROM) { leave(path) }
      if notice.has(IN_CREATE) || notice.has(IN_MOVED_TO) { follow(path, depth: 0) }
    }
    return true
  }

  private func depth(of folder: String) -> Int {
    folder.dropFirst(path.count).utf8.count { $0 == UInt8(ascii: "/") }
  }

  /// Watches a folder and all folders in it.
  ///
  /// The folder is watched before it is looked through, so that nothing made meanwhile is missed.
  private mutating func follow(_ folder: String, depth: Int) {
    guard depth <= Self.deepest, folders.count < Self.most,
      let watch = try? notices.watch(folder, Self.inFolders), watch != above
    else { return }
    folders[watch] = folder
    for name in Self.folders(in: folder) { follow(folder + "/" + name, depth: depth + 1) }
  }

  /// The names of the visible folders in a folder, links left aside.
  private static func folders(in path: String) -> [String] {
    guard let folder = try? File(folder: path), let names = try? folder.names() else { return [] }
    return names.compactMap { $0 }.filter { name in
      !name.hasPrefix(".") && (try? FileStatus(name, in: folder, followsLinks: false).isFolder) ?? false
    }
  }

  /// Watches a folder that was moved away, and all folders in it, no more.
  private mutating func leave(_ folder: String) {
    for (watch, path) in folders where path == folder || path.hasPrefix(folder + "/") {
      notices.unwatch(watch)
      folders[watch] = nil
    }
  }
}

import Glibc

/// Watches a content folder with everything in it, or one library file, without ever looking by itself.
///
/// The system tells of changes through one descriptor, which is readable when something may have happened.
struct ContentWatch {
  private let notices: FileNotices
  /// The content's own whole path.
  private let path: String
  private let isFolder: Bool
  /// The watched folders' paths.
  private var folders: [Int32: String] = [:]
  /// The folder that holds the content, so that it is found again when it is put in its place anew.
  private let above: Int32

  /// As deep as content is read.
  private static let depth = 16
  /// As many folders as content can have.
  private static let most = 20_000

  private static let inFolders =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
    | UInt32(IN_MOVED_TO) | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

  private static let aroundFolder = UInt32(IN_CREATE) | UInt32(IN_MOVED_FROM) | UInt32(IN_MOVED_TO)
  private static let aroundFile = aroundFolder | UInt32(IN_CLOSE_WRITE) | UInt32(IN_DELETE)

  /// The descriptor to wait on.
  var descriptor: Int32 { notices.descriptor }

  init(_ path: String) throws {
    var status = stat()
    guard let whole = realpath(path, nil), stat(path, &status) == 0 else { throw Self.refused(path) }
    defer { free(whole) }
    self.path = String(cString: whole)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard let notices = FileNotices() else { throw Self.refused(path) }
    self.notices = notices
    let parent = String(self.path[..<(self.path.lastIndex(of: "/") ?? self.path.startIndex)])
    above = notices.watch(parent.isEmpty ? "/" : parent, isFolder ? Self.aroundFolder : Self.aroundFile)
    if isFolder {
      follow(self.path, depth: 0)
      if folders.isEmpty { throw Self.refused(path) }
    } else if above < 0 {
      throw Self.refused(path)
    }
  }

  /// Takes in what has happened; true when the content should be read again.
  ///
  /// A burst, as when an editor writes beside the file and renames, is taken in whole.
  mutating func take() -> Bool {
    var matters = false
    var rounds = 0
    repeat {
      for notice in notices.take() where heed(notice) { matters = true }
      rounds += 1
    } while matters && rounds < Self.patience && notices.come(within: Self.quiet)
    return matters
  }

  /// A burst is over when so many milliseconds are quiet, or after so many such times.
  private static let quiet: Int32 = 20
  private static let patience = 10

  /// Keeps up with one notice; true when it matters.
  private mutating func heed(_ notice: FileNotices.Notice) -> Bool {
    if notice.has(IN_Q_OVERFLOW) {
      if isFolder { follow(path, depth: 0) }
      return true
    }
    if notice.watch == above { return heedAbove(notice) }
    guard let folder = folders[notice.watch] else { return false }
    if notice.has(IN_IGNORED) {
      folders[notice.watch] = nil
      return false
    }
    if notice.name.isEmpty { return true }
    guard !notice.name.hasPrefix(".") else { return false }
    guard notice.isFolder else { return notice.name.hasSuffix(".md") }
    let inner = folder + "/" + notice.name
    if notice.has(IN_MOVED_FROM) { leave(inner) }
    if notice.has(IN_CREATE) || notice.has(IN_MOVED_TO) { follow(inner, depth: depth(of: inner)) }
    return true
  }

  /// Something beside the content, or the content itself, put there or taken away.
  private mutating func heedAbove(_ notice: FileNotices.Notice) -> Bool {
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
    guard depth <= Self.depth, folders.count < Self.most else { return }
    let watch = notices.watch(folder, Self.inFolders)
    guard watch >= 0, watch != above else { return }
    folders[watch] = folder
    for name in FileNotices.folders(in: folder) where !name.hasPrefix(".") {
      follow(folder + "/" + name, depth: depth + 1)
    }
  }

  /// Watches a folder that was moved away, and all folders in it, no more.
  private mutating func leave(_ folder: String) {
    for (watch, path) in folders where path == folder || path.hasPrefix(folder + "/") {
      notices.unwatch(watch)
      folders[watch] = nil
    }
  }

  private static func refused(_ path: String) -> Failure {
    let reason =
      errno == ENOSPC || errno == EMFILE
      ? "the system allows no more watches" : String(cString: strerror(errno))
    return Failure(message: "\(path) cannot be watched: \(reason)", code: 71)
  }
}

import Glibc

/// A folder that only its owner can look into.
///
/// It holds the folder open, and a lock on it that keeps other programs from opening the store at the
/// same moment. Both end with the value.
final class PrivateFolder {
  let path: String
  private let descriptor: Int32

  /// How long to wait for another program that is opening the store, and between two attempts, in milliseconds.
  private static let timeout = 10_000
  private static let step = 20

  /// Opens the folder; nil when there is none.
  static func existing(_ path: String) throws(SessionStoreError) -> PrivateFolder? {
    do throws(SessionStoreError) {
      return try PrivateFolder(path)
    } catch .folderRefused(ENOENT) {
      return nil
    }
  }

  /// Opens the folder, and makes it and what stands above it where they are missing.
  static func made(_ path: String) throws(SessionStoreError) -> PrivateFolder {
    if let folder = try existing(path) { return folder }
    try make(path)
    return try PrivateFolder(path)
  }

  private init(_ path: String) throws(SessionStoreError) {
    self.path = path
    descriptor = try Self.opened(path)
    // From here on the value is whole, so that a throw closes the folder too.
    try Self.check(descriptor)
    try Self.lock(descriptor)
  }

  deinit { close(descriptor) }

  /// Waits until the names in the folder are on the disk.
  func sync() throws(SessionStoreError) {
    guard fsync(descriptor) == 0 else { throw .folderRefused(errno) }
  }

  private static func opened(_ path: String) throws(SessionStoreError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    let reason = errno
    var status = stat()
    if reason == ENOTDIR || reason == ELOOP, lstat(path, &status) == 0 {
      throw status.st_mode & S_IFMT == S_IFLNK ? .folderIsLink : .folderIsFile
    }
    throw .folderRefused(reason)
  }

  private static func check(_ descriptor: Int32) throws(SessionStoreError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .folderRefused(errno) }
    guard status.st_uid == geteuid() else { throw .folderIsForeign }
    guard status.st_mode & 0o077 == 0 else { throw .folderIsOpen }
  }

  private static func lock(_ descriptor: Int32) throws(SessionStoreError) {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        // A file system that knows no locks leaves this to the database's own.
        return
      }
      guard waited < timeout else { throw .isBusy }
      usleep(UInt32(step) * 1_000)
      waited += step
    }
  }

  /// Makes each missing folder of the path, for its owner alone, and waits until it is on the disk.
  private static func make(_ path: String) throws(SessionStoreError) {
    guard mkdir(path, 0o700) != 0 else { return try syncParent(of: path) }
    let reason = errno
    if reason == EEXIST { return }
    guard reason == ENOENT, let parent = parent(of: path) else { throw .folderRefused(reason) }
    try make(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .folderRefused(errno) }
    try syncParent(of: path)
  }

  private static func syncParent(of path: String) throws(SessionStoreError) {
    let descriptor = open(parent(of: path) ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder above that may be passed but not read cannot be synced, and need not be ours.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .folderRefused(errno) }
  }

  /// The folder above; nil where the path names none.
  private static func parent(of path: String) -> String? {
    var names = path[...]
    while names.count > 1, names.last == "/" { names = names.dropLast() }
    guard let slash = names.lastIndex(of: "/") else { return nil }
    return slash == names.startIndex ? (names.count > 1 ? "/" : nil) : String(names[..<slash])
  }
}

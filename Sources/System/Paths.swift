import Glibc
import SystemPackage

/// What can be asked of a path, and done there, without holding a file open.
package enum Paths {
  /// Whether something stands there.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether we may write there.
  package static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  /// The path without links and dots.
  package static func resolved(_ path: String) throws(SystemError) -> String {
    guard let whole = realpath(path, nil) else { throw .latest }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// The folder above; nil where the path names none.
  package static func folder(above path: String) -> String? {
    var names = path[...]
    while names.utf8.count > 1, names.last == "/" { names = names.dropLast() }
    guard let slash = names.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return slash == names.startIndex ? (names.utf8.count > 1 ? "/" : nil) : String(names[..<slash])
  }

  /// Makes each missing folder of the path, for its owner alone; with `syncs` it waits until they are on the disk.
  package static func makeFolders(_ path: String, syncs: Bool = false) throws(SystemError) {
    if mkdir(path, 0o700) != 0 {
      switch SystemError.latest {
      case .fileExists: return
      case .noSuchFileOrDirectory:
        guard let above = folder(above: path) else { throw .noSuchFileOrDirectory }
        try makeFolders(above, syncs: syncs)
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .latest }
      case let reason: throw reason
      }
    }
    if syncs { try syncFolder(above: path) }
  }

  /// A folder above that may be passed but not read cannot be synced, and need not be ours.
  private static func syncFolder(above path: String) throws(SystemError) {
    guard let above = try? File(folder: folder(above: path) ?? ".") else { return }
    do throws(SystemError) { try above.sync() } catch .invalidArgument {}
  }

  /// Moves a file, over another one where there is one: whoever looks finds the old or the new one, never a part.
  package static func move(_ path: String, to other: String) throws(SystemError) {
    guard rename(path, other) == 0 else { throw .latest }
  }

  /// Removes what stands there: a file, a link itself, or an empty folder.
  package static func remove(_ path: String) { Glibc.remove(path) }

  /// Writes a new file for its owner alone and waits until it is on the disk; one that cannot be finished is removed.
  ///
  /// Throws `fileExists` where something stands there.
  package static func writeNew(_ text: String, to path: String) throws(SystemError) {
    try writeNew(text.utf8, to: path)
  }

  /// The same with bytes.
  package static func writeNew(_ bytes: some Sequence<UInt8>, to path: String) throws(SystemError) {
    let file = try File(creating: path)
    do throws(SystemError) {
      try file.write(bytes)
      try file.sync()
    } catch {
      remove(path)
      throw error
    }
  }

  /// The current folder; nil where it was taken away.
  package static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The folder of the running program; empty where the system does not say.
  package static var executableFolder: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { path in
      guard let start = path.baseAddress else { return "" }
      let length = readlink("/proc/self/exe", start, path.count)
      guard length > 0 else { return "" }
      return folder(above: String(decoding: UnsafeRawBufferPointer(path)[..<length], as: UTF8.self)) ?? ""
    }
  }
}

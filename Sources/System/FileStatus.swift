import Glibc
import SystemPackage

/// What the system knows of a file or folder without opening it.
package struct FileStatus: Sendable {
  private let stat: Stat

  init(_ stat: Stat) { self.stat = stat }

  /// The status of what stands at a path, or in an open folder under a name.
  package init(_ path: String, in folder: File? = nil, followsLinks: Bool = true) throws(SystemError) {
    if let folder {
      self = try folder.status(of: path, followsLinks: followsLinks)
    } else {
      stat = try Stat(path, followTargetSymlink: followsLinks)
    }
  }

  /// Whether it is an ordinary file.
  package var isFile: Bool { stat.type == .regular }
  package var isFolder: Bool { stat.type == .directory }
  package var isLink: Bool { stat.type == .symbolicLink }
  /// In bytes.
  package var size: Int { Int(stat.size) }
  /// The bits that chmod(1) sets.
  package var permissions: UInt32 { stat.permissions.rawValue }
  /// Whether it belongs to the user who runs the program.
  package var isOurs: Bool { stat.userID.rawValue == geteuid() }
  /// Whether anybody but its owner may do anything with it.
  package var isOpenToOthers: Bool { permissions & 0o077 != 0 }
  /// The number by which its file system knows it, for as long as somebody holds it open.
  package var number: UInt64 { UInt64(stat.inode.rawValue) }
  /// When the content changed, in seconds since 1970.
  package var changed: Int { stat.st_mtim.tv_sec }

  /// Numbers of which one at least is another one once the file was changed or replaced.
  package var traces: [Int] {
    let (content, itself) = (stat.st_mtim, stat.st_ctim)
    return [
      size, Int(truncatingIfNeeded: stat.inode.rawValue), content.tv_sec, content.tv_nsec, itself.tv_sec,
      itself.tv_nsec,
    ]
  }
}

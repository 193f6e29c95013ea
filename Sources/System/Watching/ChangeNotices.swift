import Glibc
import SystemPackage

/// The system's notices of changes in folders (inotify).
final class ChangeNotices {
  /// Something that happened in a watched folder.
  struct Notice {
    /// The number that `watch` gave.
    let watch: Int32
    let mask: UInt32
    /// What it happened to; empty when to the folder itself.
    let name: String

    func has(_ event: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: event) != 0 }

    var isFolder: Bool { has(ChangeNotices.folderBit) }
  }

  /// Readable while there are notices.
  let descriptor: Int32

  // Swift does not import these two of inotify(7).
  private static let folderBit: UInt32 = 0x4000_0000
  /// Only folders are watched, and none through a link.
  private static let onlyFolders: UInt32 = 0x0300_0000

  init() throws(SystemError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { throw .latest }
  }

  deinit { close(descriptor) }

  /// Watches a folder for events; gives the number that its notices bear.
  func watch(_ folder: String, _ events: UInt32) throws(SystemError) -> Int32 {
    let watch = inotify_add_watch(descriptor, folder, events | Self.onlyFolders)
    guard watch >= 0 else { throw .latest }
    return watch
  }

  func unwatch(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// Whether there is a notice, or one comes within so many milliseconds.
  func arrive(within milliseconds: Int32) -> Bool {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, milliseconds) > 0
  }

  /// All notices that are there, each given once, without waiting.
  func next() -> [Notice] {
    var notices: [Notice] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = try? buffer.withUnsafeMutableBytes {
        try FileDescriptor(rawValue: descriptor).read(into: $0)
      }
      guard let count, count > 0 else { return notices }
      buffer.withUnsafeBytes {
        notices += Self.notices(in: UnsafeRawBufferPointer(rebasing: $0.prefix(count)))
      }
    }
  }

  private static func notices(in bytes: UnsafeRawBufferPointer) -> [Notice] {
    let head = MemoryLayout<inotify_event>.size
    var notices: [Notice] = []
    var rest = bytes
    while rest.count >= head {
      let event = rest.loadUnaligned(as: inotify_event.self)
      let end = head + min(Int(event.len), rest.count - head)
      let name = String(decoding: rest[head..<end].prefix { $0 != 0 }, as: UTF8.self)
      notices.append(Notice(watch: event.wd, mask: event.mask, name: name))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(end))
    }
    return notices
  }
}

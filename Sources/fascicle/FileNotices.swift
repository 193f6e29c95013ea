import Glibc

/// The system's notices of changes in folders (inotify).
final class FileNotices {
  /// That something happened in a watched folder.
  struct Notice {
    let watch: Int32
    let mask: UInt32
    /// What it happened to; empty when to the folder itself.
    let name: String

    func has(_ event: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: event) != 0 }

    var isFolder: Bool { has(FileNotices.folderBit) }
  }

  let descriptor: Int32

  private static let folderBit: UInt32 = 0x4000_0000
  /// Only folders are watched, and none through a link.
  private static let plainFolder: UInt32 = 0x0300_0000

  /// Nil, with errno set, when the system has no notices left to give.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Watches a folder; the watch's number, or -1 with errno set.
  func watch(_ folder: String, _ events: UInt32) -> Int32 {
    inotify_add_watch(descriptor, folder, events | Self.plainFolder)
  }

  func unwatch(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

  /// Whether a notice comes within so many milliseconds.
  func come(within milliseconds: Int32) -> Bool {
    var waited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, milliseconds) > 0
  }

  /// Takes all notices that are there, without waiting.
  func take() -> [Notice] {
    var notices: [Notice] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return notices }
      buffer.withUnsafeBytes { notices += Self.notices(in: UnsafeRawBufferPointer(rebasing: $0.prefix(got))) }
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

  /// The names of the folders in a folder, links left aside.
  static func folders(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      if name != ".", name != "..", fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT == S_IFDIR
      {
        names.append(name)
      }
    }
    return names
  }
}

import Glibc
import SystemPackage

/// Why the system did not do what was asked, as errno(3) numbers it; its `description` is the system's sentence.
package typealias SystemError = Errno

/// An open file or folder, which is closed when nobody holds it any more.
package final class File: Sendable {
  private let descriptor: FileDescriptor

  /// Opens something that is there, a file or a folder; does not wait for what is no ordinary file.
  ///
  /// A name that is not a whole path is looked for in `folder`, or in the current folder.
  package init(reading path: String, in folder: File? = nil, followsLinks: Bool = true) throws(SystemError) {
    let links = followsLinks ? 0 : O_NOFOLLOW
    descriptor = try Self.opened(path, in: folder, O_RDONLY | O_NONBLOCK | O_NOCTTY | links)
  }

  /// Opens a folder; throws `notDirectory` for anything else.
  package init(folder path: String, in above: File? = nil, followsLinks: Bool = true) throws(SystemError) {
    let links = followsLinks ? 0 : O_NOFOLLOW
    descriptor = try Self.opened(path, in: above, O_RDONLY | O_DIRECTORY | O_NONBLOCK | links)
  }

  /// Makes a new file for its owner alone, whatever the mask says; throws `fileExists` where something stands there.
  package init(creating path: String) throws(SystemError) {
    descriptor = try Self.opened(path, in: nil, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    guard fchmod(descriptor.rawValue, 0o600) == 0 else { throw .latest }
  }

  /// Opens an ordinary file to change what is in it; with `atEnd` everything written goes behind what is there.
  package init(writing path: String, atEnd: Bool = false) throws(SystemError) {
    descriptor = try Self.opened(path, in: nil, O_WRONLY | O_NOFOLLOW | (atEnd ? O_APPEND : 0))
  }

  deinit { try? descriptor.close() }

  private static func opened(_ path: String, in folder: File?, _ flags: Int32) throws(SystemError)
    -> FileDescriptor
  {
    let number = openat(folder?.descriptor.rawValue ?? AT_FDCWD, path, flags | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .latest }
    return FileDescriptor(rawValue: number)
  }

  /// What the system knows of the open file, also when another one stands at its path by now.
  package func status() throws(SystemError) -> FileStatus { FileStatus(try Stat(descriptor)) }

  /// The status of what stands in an open folder under a name.
  func status(of name: String, followsLinks: Bool) throws(SystemError) -> FileStatus {
    FileStatus(try Stat(name, relativeTo: descriptor, flags: followsLinks ? [] : .symlinkNoFollow))
  }

  /// The whole content, or the first `limit` bytes of it: who asks for one more than is allowed knows a longer one.
  package func bytes(upTo limit: Int) throws(SystemError) -> [UInt8] {
    try Self.bytes(of: descriptor, upTo: limit)
  }

  /// What standard input gives until its end, but for what goes beyond `limit` bytes.
  package static func standardInput(upTo limit: Int) throws(SystemError) -> [UInt8] {
    try bytes(of: .standardInput, upTo: limit)
  }

  private static func bytes(of descriptor: FileDescriptor, upTo limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 64 << 10))
    while bytes.count < limit {
      let count = try SystemError.typed {
        try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      }
      if count == 0 { break }
      bytes += buffer[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  /// Reads on until the buffer is full or the file ends, and sets what is left of the buffer to zero.
  ///
  /// Returns how many bytes were read.
  package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = try SystemError.typed { try descriptor.read(into: rest) }
      if count == 0 {
        rest.initializeMemory(as: UInt8.self, repeating: 0)
        break
      }
      filled += count
    }
    return filled
  }

  /// Some bytes from the middle of the file; fewer where it ends before.
  package func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try SystemError.typed {
      try bytes.withUnsafeMutableBytes { try descriptor.read(fromAbsoluteOffset: Int64(offset), into: $0) }
    }
    return Array(bytes[..<got])
  }

  /// Writes all bytes.
  package func write(_ bytes: some Sequence<UInt8>) throws(SystemError) {
    _ = try SystemError.typed { try descriptor.writeAll(bytes) }
  }

  /// Writes all of a text to a descriptor of somebody else's, such as standard output or a pipe.
  package static func write(_ text: String, to descriptor: Int32) throws(SystemError) {
    _ = try SystemError.typed { try FileDescriptor(rawValue: descriptor).writeAll(text.utf8) }
  }

  /// Writes all bytes to a descriptor of somebody else's, such as standard output.
  package static func write(bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    _ = try SystemError.typed { try FileDescriptor(rawValue: descriptor).writeAll(bytes) }
  }

  /// Waits until the content, or of a folder the names in it, are on the disk.
  package func sync() throws(SystemError) {
    guard fsync(descriptor.rawValue) == 0 else { throw .latest }
  }

  /// Locks the file or folder for this value alone; throws `wouldBlock` where another program holds it.
  package func lock() throws(SystemError) {
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else { throw .latest }
  }

  /// The names in an open folder, in no order, but for `.` and `..`; nil for one that is not UTF-8.
  package func names() throws(SystemError) -> [String?] {
    // Reading the names closes the descriptor it is given.
    let copy = fcntl(descriptor.rawValue, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0, let stream = fdopendir(copy) else { throw .latest }
    defer { closedir(stream) }
    rewinddir(stream)
    var names: [String?] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .latest }
    return names
  }
}

extension Errno {
  /// What the call that failed just now said.
  static var latest: Errno { Errno(rawValue: errno) }

  /// The same work with its only error's type.
  static func typed<Value>(_ work: () throws -> Value) throws(Errno) -> Value {
    do {
      return try work()
    } catch {
      throw error as? Errno ?? .ioError
    }
  }
}

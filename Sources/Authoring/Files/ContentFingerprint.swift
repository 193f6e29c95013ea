import Glibc

/// What a content folder looks like from outside, as one number: it changes whenever a file in it does.
package enum ContentFingerprint {
  /// Sums up the names, sizes, places and times of all files; nil when the folder cannot be walked.
  package static func of(folder: String) -> UInt64? {
    var sum = Sum()
    let root = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard root >= 0 else { return nil }
    var count = 0
    return walk(root, depth: 0, &sum, &count) ? sum.value : nil
  }

  /// Takes over the descriptor and closes it.
  private static func walk(_ folder: Int32, depth: Int, _ sum: inout Sum, _ count: inout Int) -> Bool {
    guard let stream = fdopendir(folder) else {
      close(folder)
      return false
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != 0x2E { names.append(name) }
    }
    guard errno == 0 else { return false }
    names.sort { $0.lexicographicallyPrecedes($1) }
    for name in names {
      count += 1
      guard count <= Limits.files.value * 2 else { return false }
      var status = stat()
      let path = name.map { CChar(bitPattern: $0) } + [0]
      guard fstatat(dirfd(stream), path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
      sum.add(name)
      for part in [
        Int(status.st_size), Int(status.st_ino), Int(status.st_mtim.tv_sec), status.st_mtim.tv_nsec,
        Int(status.st_ctim.tv_sec), status.st_ctim.tv_nsec,
      ] { sum.add(part) }
      guard status.st_mode & S_IFMT == S_IFDIR, depth < Limits.folderDepth.value else { continue }
      let inner = openat(dirfd(stream), path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard inner >= 0, walk(inner, depth: depth + 1, &sum, &count) else { return false }
    }
    return true
  }

  /// A running 64-bit FNV-1a sum.
  private struct Sum {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
      for byte in bytes + [0] { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ number: Int) {
      value = (value ^ UInt64(bitPattern: Int64(number))) &* 0x100_0000_01B3
    }
  }
}

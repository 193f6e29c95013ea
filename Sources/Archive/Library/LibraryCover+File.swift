import Glibc

/// The cover as it lies at the end of a file: its bytes, then how many there are, their sum, and a mark.
extension LibraryCover {
  private static let mark: UInt64 = 0x7265_766F_6373_6166
  private static let endingSize = 3 * MemoryLayout<UInt64>.size
  /// Larger ones are read from the database.
  private static let limit = 4 << 20

  /// Takes up the cover of a library; nil where there is none, or not as it was written.
  init?(at path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let end = Int(status.st_size) - Self.endingSize
    guard let ending = Self.bytes(of: file, at: end, count: Self.endingSize) else { return nil }
    let numbers = ending.withUnsafeBytes { bytes in
      (0..<3).map { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    guard numbers[2] == Self.mark, let count = Int(exactly: numbers[0]),
      let bytes = Self.bytes(of: file, at: end - count, count: count),
      Checksum.of(bytes) == Int64(bitPattern: numbers[1]),
      let cover = try? bytes.withUnsafeBytes({ try PackedReader.value(of: $0, as: LibraryCover.self) })
    else { return nil }
    self = cover
  }

  /// Lays the cover behind all that is in a file.
  func append(to path: String) throws(LibraryError) {
    let value = PackedWriter.bytes(of: self)
    guard value.count <= Self.limit else { return }
    var bytes = value
    for number in [UInt64(value.count), UInt64(bitPattern: Checksum.of(value)), Self.mark] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    let file = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard file >= 0 else { throw .notWritten }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard written > 0 || (written < 0 && errno == EINTR) else { throw .notWritten }
      rest = rest.dropFirst(max(0, written))
    }
  }

  private static func bytes(of file: Int32, at place: Int, count: Int) -> [UInt8]? {
    guard place >= 0, count > 0, count <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    return pread(file, &bytes, count, off_t(place)) == count ? bytes : nil
  }
}

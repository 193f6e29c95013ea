import Glibc

/// What stands at the beginning of a library file: whose it is, and how it lies there.
///
/// SQLite keeps these numbers in the first hundred bytes of its files, so they are known before anything is opened.
struct LibraryHeader {
  let applicationID: UInt32
  let format: UInt32
  /// How long the database is; what lies behind it is the cover.
  let databaseBytes: Int

  private static let length = 100
  private static let beginning = Array("SQLite format 3\0".utf8)

  /// Reads the beginning of a file, without waiting for what is no file.
  init(of path: String) throws(LibraryError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .missing }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Self.length)
    guard read(file, &bytes, bytes.count) == bytes.count, bytes.starts(with: Self.beginning) else {
      throw .notALibrary
    }
    format = Self.number(in: bytes, at: 60)
    applicationID = Self.number(in: bytes, at: 68)
    // Pages of 64 KB, whose size would read as 1, are never written.
    databaseBytes = Int(Self.number(in: bytes, at: 28)) * (Int(bytes[16]) << 8 | Int(bytes[17]))
  }

  /// Four bytes, the highest first.
  private static func number(in bytes: [UInt8], at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

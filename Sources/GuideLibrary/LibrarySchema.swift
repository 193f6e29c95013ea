import GRDB
import System

/// The tables of a library file.
///
/// One table has what the list shows of each article, in their order, so that no page of text is read for it. One has the
/// articles themselves, one the rest of the guide in a few parts; and there are the tables of the search index. Each value
/// carries a checksum, so that a damaged one is never taken for the guide. Behind the database's last page, where SQLite
/// never looks, lies the `StartupSnapshot`.
enum LibrarySchema {
  /// Raised whenever older programs could not read what is written, as when a field is added to the guide.
  static let format: UInt32 = 11
  /// "fasc", so that other programs can tell what the file is.
  static let applicationID: UInt32 = 0x6661_7363

  /// What is kept whole beside the articles.
  enum Part: String {
    case summary, guide
  }

  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE part (name TEXT PRIMARY KEY, value BLOB NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE list (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
          topic TEXT NOT NULL);
        CREATE TABLE article (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, card BLOB NOT NULL,
          cardChecksum INTEGER NOT NULL, body BLOB NOT NULL, bodyChecksum INTEGER NOT NULL);
        """)
    try SearchIndex.create(in: database)
  }

  /// Throws where a file is no library of this format, without waiting for what is no file.
  ///
  /// SQLite keeps both numbers in the first hundred bytes of its files, so they are known before anything is opened.
  static func checkHeader(of path: String) throws(LibraryError) {
    guard let file = try? File(reading: path) else { throw .missing }
    guard let bytes = try? file.bytes(upTo: 100), bytes.count == 100,
      bytes.starts(with: Array("SQLite format 3\0".utf8)), number(in: bytes, at: 68) == applicationID
    else { throw .notALibrary }
    let format = number(in: bytes, at: 60)
    guard format == Self.format else { throw .otherFormat(Int(format)) }
  }

  /// Four bytes, the highest first.
  private static func number(in bytes: [UInt8], at place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

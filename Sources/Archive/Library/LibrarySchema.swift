import GRDB

/// How a library lies in its file.
///
/// One table has what the list shows of each article, in their order, so that no page of text is read for it. One has
/// the articles themselves, each with the first of its rows in the full-text index. One has the rest of the guide in a
/// few parts; and one is the full-text index. What is packed carries a checksum, so that a damaged value is never taken
/// for the guide. Behind the database's last page, where SQLite never looks, lies the cover.
enum LibrarySchema {
  /// Raised whenever older programs could not read what is written.
  static let format: UInt32 = 7
  /// "fasc", so that other programs can tell what the file is.
  static let applicationID: UInt32 = 0x6661_7363

  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE part (name TEXT PRIMARY KEY, value BLOB NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE list (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
          topic TEXT NOT NULL);
        CREATE TABLE article (
          position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, card BLOB NOT NULL,
          cardChecksum INTEGER NOT NULL, body BLOB NOT NULL, bodyChecksum INTEGER NOT NULL,
          firstFound INTEGER NOT NULL);
        """)
    try SearchIndex.create(in: database)
  }
}

/// A 64-bit FNV-1a sum: enough to notice damage, not to keep out a forger.
enum Checksum {
  static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: sum)
  }
}

import GRDB
import Knowledge

/// Looks whether every session is as it was written, without making sessions of them.
///
/// SQLite itself puts the answers of a session into one text, so that ten thousand take a second rather than many.
enum SessionCheck {
  /// Stands between two answers, where the checksum has a NUL, which would end a text.
  private static let separator: UInt8 = 1

  private static let answers = """
    SELECT group_concat(line, char(1)) FROM (
      SELECT finding || '=' || answer || COALESCE('+' || change, '') AS line FROM answer
      WHERE session = ? ORDER BY line)
    """

  static func areWhole(_ database: Database) throws -> Bool {
    let answers = try database.cachedStatement(sql: answers)
    let rows = try Row.fetchCursor(database, sql: "SELECT * FROM session ORDER BY number")
    while let row = try rows.next() {
      let number = try row.decode(Int64.self, forColumn: "number")
      let text = try String.fetchOne(answers, arguments: [number])
      let lines =
        text.map { [String(decoding: $0.utf8.map { $0 == separator ? 0 : $0 }, as: UTF8.self)] } ?? []
      let sum = SessionRecord.checksum(of: try SessionRecord.head(row), with: lines)
      guard try row.decode(Int64.self, forColumn: "checksum") == sum else {
        // Texts of other alphabets may stand in another order here than there.
        return try SessionRecord.readAll(database).damaged.isEmpty
      }
    }
    return true
  }
}

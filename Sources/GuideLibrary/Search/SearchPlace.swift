import GRDB
import Knowledge

/// What a row of the index belongs to.
struct SearchPlace {
  /// Something that is found once, however many rows it has.
  struct Thing: Hashable {
    let kind: SearchHit.Kind
    let id: String
  }

  let thing: Thing
  /// The conditions that its title names and that do not calm.
  let frightening: [Substring]

  /// Those of some rows, all read at once.
  static func all(of rows: some Sequence<Int64>, _ database: Database) throws -> [Int64: SearchPlace] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT row, kind, id, (SELECT group_concat(condition, ' ') FROM frightening WHERE row = place.row)
        FROM place WHERE row IN (SELECT value FROM json_each(?))
        """)
    let cursor = try Row.fetchCursor(statement, arguments: [list(rows)])
    var places: [Int64: SearchPlace] = [:]
    while let row = try cursor.next() {
      guard let kind = SearchHit.Kind(rawValue: try row.decode(String.self, atIndex: 1)) else { continue }
      let thing = Thing(kind: kind, id: try row.decode(String.self, atIndex: 2))
      let frightening = (row[3] as String? ?? "").split(separator: " ")
      places[try row.decode(Int64.self, atIndex: 0)] = SearchPlace(thing: thing, frightening: frightening)
    }
    return places
  }

  /// Rows as SQLite takes them in as one value.
  static func list(_ rows: some Sequence<Int64>) -> String {
    "[" + rows.map(String.init).joined(separator: ",") + "]"
  }
}

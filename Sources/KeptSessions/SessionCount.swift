import GRDB
import Knowledge
import System

/// How many sessions were begun on each day, by how soon to be seen.
package struct SessionCount: Sendable {
  /// Some sessions of one day with one level.
  package struct Group: Sendable, Equatable {
    package let day: CalendarDay
    /// By the rules of their day.
    package let level: Urgency
    package let count: Int
  }

  /// By day, then by level.
  package let groups: [Group]
  /// Those that nobody judged on their day.
  package let unjudged: [Session]
  /// Damaged ones among them.
  package let damaged: [Session.ID]
}

extension SessionStore {
  /// Counts the sessions of a folder; nil when nothing was ever kept there.
  ///
  /// Their answers are not read, so that a million take a second or two. So damage is noticed only where it touches
  /// what is counted; then the store is put back as for any other reading.
  package static func counts(_ folder: String) throws(SessionStoreError) -> SessionCount? {
    do throws(SessionStoreError) {
      guard let place = try PrivateFolder.ofStore(folder) else { return nil }
      guard try SessionFile.exists(in: place) else { return try existing(folder)?.counts() }
      return try SessionStore(place).counts()
    } catch .isDamaged {
      return try existing(folder)?.counts()
    }
  }

  private func counts() throws(SessionStoreError) -> SessionCount {
    try work { try $0.read(Self.counts) }
  }

  private static func counts(_ database: Database) throws -> SessionCount {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT substr(started, 1, 10), level, COUNT(*) FROM session WHERE level IS NOT NULL
        GROUP BY 1, 2 ORDER BY 1, 2
        """)
    var groups: [SessionCount.Group] = []
    while let row = try rows.next() {
      guard let day = CalendarDay(try row.decode(String.self, atIndex: 0)),
        let level = Urgency(rawValue: try row.decode(String.self, atIndex: 1))
      else { throw SessionStoreError.isDamaged }
      groups.append(SessionCount.Group(day: day, level: level, count: try row.decode(Int.self, atIndex: 2)))
    }
    let (unjudged, damaged) = try SessionRecord.readAll(database, where: "level IS NULL")
    return SessionCount(groups: groups, unjudged: unjudged, damaged: damaged)
  }
}

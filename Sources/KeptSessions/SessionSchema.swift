import GRDB

/// The tables of the sessions file, and how the file is kept.
///
/// `synchronous = EXTRA` with the rollback journal makes every commit wait until the disk has the
/// answer, the database and the folder from which the journal was removed: an answer that was confirmed
/// survives a power cut. With less than that, the journal may come back after the cut and take the last
/// answer away again. A write-ahead log would be as safe and a little faster, but it leaves two more files
/// with answers beside the store; this journal is gone after every answer.
///
/// `secure_delete` overwrites what is deleted with zeros, and `temp_store = MEMORY` keeps answers out of
/// shared folders for temporary files.
enum SessionSchema {
  /// "fass", so that other programs can tell what the file is.
  static let applicationID = 0x6661_7373

  /// How long to wait while other programs save, in seconds.
  static let timeout = 10.0

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "sessions"
    configuration.busyMode = .timeout(timeout)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// Every change of the tables since the first, in order; one that has been released is never altered.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("sessions and answers") { database in
      try database.execute(
        sql: """
          CREATE TABLE session (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, edition TEXT NOT NULL,
            started TEXT NOT NULL, changed TEXT NOT NULL, isFinished INTEGER NOT NULL,
            ageLeast INTEGER, ageMost INTEGER, checksum INTEGER NOT NULL);
          CREATE TABLE answer (
            session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
            finding TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (session, finding)) WITHOUT ROWID;
          """)
    }
    // A session that was kept before guides had ids belongs to the guide that there was.
    migrator.registerMigration("the guide that asked") { database in
      try database.execute(sql: "ALTER TABLE session ADD COLUMN guide TEXT NOT NULL DEFAULT 'fascicle'")
    }
    migrator.registerMigration("what has changed since the time before") { database in
      try database.execute(sql: "ALTER TABLE answer ADD COLUMN change TEXT")
    }
    // Sessions from before have no level: nobody can say by which rules they would have been judged then.
    migrator.registerMigration("how soon to be seen by the rules of the day") { database in
      try database.execute(sql: "ALTER TABLE session ADD COLUMN level TEXT")
    }
    return migrator
  }

  /// Brings an earlier program's store up to date; refuses what is no store of ours, or one of a newer program.
  static func migrate(_ queue: DatabaseQueue) throws {
    try queue.read(check)
    if try !queue.read(migrator.hasCompletedMigrations) { try migrator.migrate(queue) }
  }

  /// Refuses what is no store of ours, or one of a newer program; it changes nothing.
  static func check(_ database: Database) throws {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
      throw SessionStoreError.isDamaged
    }
    guard try !migrator.hasBeenSuperseded(database) else { throw SessionStoreError.isNewer }
  }

  /// Goes through every page and index; it changes nothing.
  static func checkThoroughly(_ database: Database) throws {
    guard try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") == "ok" else {
      throw SessionStoreError.isDamaged
    }
  }

  /// Each session's id and checksum, in their order.
  static func sums(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT id || ' ' || CAST(checksum AS TEXT) FROM session ORDER BY number")
  }

  /// Whether every page and every session is as it was written.
  static func isWhole(_ queue: DatabaseQueue) -> Bool {
    let isWhole = try? queue.read { database in
      try check(database)
      try checkThoroughly(database)
      return try SessionCheck.areWhole(database)
    }
    return isWhole ?? false
  }
}

/// Stores as released programs wrote them; none is ever altered.
enum EarlierStore {
  /// The first: "sessions and answers".
  static let first = """
    PRAGMA application_id = 1717662579;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('sessions and answers');
    CREATE TABLE session (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, edition TEXT NOT NULL,
      started TEXT NOT NULL, changed TEXT NOT NULL, isFinished INTEGER NOT NULL,
      ageLeast INTEGER, ageMost INTEGER, checksum INTEGER NOT NULL);
    CREATE TABLE answer (
      session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
      finding TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (session, finding)) WITHOUT ROWID;
    INSERT INTO session VALUES (
      1, 'd71c2f2c36a85294', 'the first ever', '2026.11', '2026-11-21T09:06:35+00:00', '2026-11-21T09:06:35+00:00',
      0, NULL, NULL, -8513069173980215115);
    INSERT INTO answer VALUES (1, 'alpha', 'yes'), (1, 'beta', 'unsure');
    INSERT INTO answer VALUES (1, 'gamma', 'chose' || char(10) || 'one' || char(10) || 'two');
    """

  /// The last before a session kept how soon to be seen.
  static let withoutLevels = """
    PRAGMA application_id = 1717662579;
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES
      ('sessions and answers'), ('the guide that asked'), ('what has changed since the time before');
    CREATE TABLE session (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, label TEXT NOT NULL, edition TEXT NOT NULL,
      started TEXT NOT NULL, changed TEXT NOT NULL, isFinished INTEGER NOT NULL,
      ageLeast INTEGER, ageMost INTEGER, checksum INTEGER NOT NULL, guide TEXT NOT NULL DEFAULT 'fascicle');
    CREATE TABLE answer (
      session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
      finding TEXT NOT NULL, answer TEXT NOT NULL, change TEXT, PRIMARY KEY (session, finding)) WITHOUT ROWID;
    INSERT INTO session VALUES (
      1, '516dec84c6794cb1', 'before levels', '2026.11', '2026-11-28T11:28:06+00:00', '2026-11-28T11:28:06+00:00',
      0, NULL, NULL, -7550726745528985008, 'fascicle');
    INSERT INTO answer VALUES
      (1, 'sudden-face', 'unsure', NULL), (1, 'sudden-numb-side', 'no', NULL), (1, 'sudden-weak-side', 'yes', NULL);
    """
}

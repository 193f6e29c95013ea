import GRDB
import Knowledge
import SQLiteFile
import System

/// The sessions that somebody chose to keep, in one SQLite file in a folder of their owner's alone.
///
/// Every call is one transaction: when it returns, what it did is on the disk; when it throws, nothing
/// was done. Several programs may use the same store at once. How the file is kept, and why so, is told
/// at `SessionSchema`.
///
/// Whoever changes answers judges them too: `judging` says how soon to be seen by the rules of the day, which is kept with
/// them; without it nothing is kept of that.
package struct SessionStore: Sendable {
  private let connection: Connection
  var queue: DatabaseQueue { connection.queue }
  /// Whether the sessions were damaged or lost, and were put back from their copy.
  package let wasRestored: Bool
  /// The file's number in its file system; nil where it has none.
  private let number: UInt64?

  /// Says how soon to be seen; nil where that cannot be said.
  package typealias Judge = (AnswerSheet) -> Urgency?

  /// Opens the store of a folder for saving, and makes both where they are missing.
  ///
  /// A folder that is a link, belongs to somebody else or is open to others is refused, and so are a
  /// store of a newer program and a damaged one: all of them are left as they are.
  package static func open(_ folder: String) throws(SessionStoreError) -> SessionStore {
    let folder = try PrivateFolder.madeForStore(folder)
    if let (store, isWhole) = try whole(folder) {
      // One damaged session of many keeps no other from being saved; a damaged page may.
      if !isWhole { try store.work { try $0.read(SessionSchema.checkThoroughly) } }
      try SessionCopy.renewIfBehind(store.queue)
      return store
    }
    try SessionFile.make(in: folder)
    return try SessionStore(folder)
  }

  /// Opens the store of a folder for reading and deleting; nil when nothing was ever kept there.
  package static func existing(_ folder: String) throws(SessionStoreError) -> SessionStore? {
    guard let folder = try PrivateFolder.ofStore(folder) else { return nil }
    return try whole(folder)?.store
  }

  /// Opens the store of a folder, put back from its copy where it is not whole; nil where there is neither.
  ///
  /// Without a copy a store opens all the same as far as it can be read.
  private static func whole(
    _ folder: PrivateFolder
  ) throws(SessionStoreError) -> (store: SessionStore, isWhole: Bool)? {
    var opened: SessionStore?
    var fault: SessionStoreError?
    do throws(SessionStoreError) {
      if try SessionFile.exists(in: folder) { opened = try SessionStore(folder) }
    } catch .isDamaged {
      fault = .isDamaged
    }
    if let opened, SessionSchema.isWhole(opened.queue) {
      SessionFile.settle(opened.queue)
      SessionCopy.settle(beside: opened.queue)
      return (opened, true)
    }
    if try SessionCopy.restore(in: folder) { return (try SessionStore(folder, wasRestored: true), true) }
    if let fault { throw fault }
    return opened.map { ($0, false) }
  }

  /// Whether the file still stands where it was opened: it may have been taken away, or put back from its copy.
  package var isInPlace: Bool { number != nil && Self.number(queue.path) == number }

  private static func number(_ path: String) -> UInt64? {
    (try? FileStatus(path, followsLinks: false))?.number
  }

  init(_ folder: PrivateFolder, wasRestored: Bool = false) throws(SessionStoreError) {
    self.wasRestored = wasRestored
    // The folder's lock must outlast the migrations: two programs must not both make the same change.
    defer { withExtendedLifetime(folder) {} }
    do {
      connection = Connection(
        try DatabaseQueue(path: SessionFile.path(in: folder), configuration: SessionSchema.configuration))
      number = Self.number(connection.queue.path)
      try SessionSchema.migrate(queue)
    } catch {
      throw SessionStoreError(error)
    }
  }

  /// Begins a session with what was answered so far, and answers its id, a random one.
  ///
  /// The label is the user's own words; the edition is that of the guide that asks.
  package func begin(
    label: String, guide: Guide.ID, edition: String, sheet: AnswerSheet = AnswerSheet(), at now: Moment,
    judging: Judge? = nil
  ) throws(SessionStoreError) -> Session.ID {
    let id = Self.randomID()
    let session = Session(
      id: id, label: label, guide: guide, edition: edition, started: now,
      changed: now, isFinished: false, sheet: sheet, level: judging?(sheet))
    try write { try SessionRecord.insert(session, $0) }
    return id
  }

  /// Saves one answer, in place of one that was there.
  package func save(
    _ answer: Answer, _ change: Change? = nil, to finding: Finding.ID, in id: Session.ID, at now: Moment,
    judging: Judge? = nil
  ) throws(SessionStoreError) {
    try self.change(id, at: now, judging) { session, number, database in
      session.sheet.answers[finding] = answer
      session.sheet.changes[finding] = change
      try SessionRecord.write(answer, change, to: finding, session: number, database)
    }
  }

  /// Takes an answer back, as if it had not been given.
  package func remove(
    _ finding: Finding.ID, from id: Session.ID, at now: Moment, judging: Judge? = nil
  ) throws(SessionStoreError) {
    try change(id, at: now, judging) { session, number, database in
      session.sheet.answers[finding] = nil
      session.sheet.changes[finding] = nil
      try SessionRecord.removeAnswer(to: finding, session: number, database)
    }
  }

  /// Notes that the questions were gone through to their end.
  package func finish(_ id: Session.ID, at now: Moment) throws(SessionStoreError) {
    try change(id, at: now, isJudged: false) { session, _, _ in session.isFinished = true }
  }

  /// One session.
  package func session(_ id: Session.ID) throws(SessionStoreError) -> Session {
    try work { try $0.read { try SessionRecord.read(id, $0).session } }
  }

  /// Every session in the order in which they were begun, whatever the clock said; and the damaged ones.
  package func sessions() throws(SessionStoreError) -> (whole: [Session], damaged: [Session.ID]) {
    try work { try $0.read { try SessionRecord.readAll($0) } }
  }

  /// Deletes one session; its bytes in the files become zeros.
  ///
  /// A damaged file that was set aside holds it as well, and is overwritten and removed: what could be put back of the
  /// other sessions stands in the store.
  package func delete(_ id: Session.ID) throws(SessionStoreError) {
    try work { queue in
      try queue.write { database in
        try database.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id.name])
        guard database.changesCount > 0 else { throw SessionStoreError.noSession(id) }
      }
    }
    try SessionCopy.renew(of: queue)
    try SessionCopy.wipeDamaged(beside: queue)
  }

  /// Deletes every session of a folder, and leaves nothing of them in the store's file or beside it.
  ///
  /// A damaged store is overwritten and removed. What the disk itself may still keep of removed files is
  /// out of any program's reach.
  package static func purge(_ folder: String) throws(SessionStoreError) {
    do throws(SessionStoreError) {
      guard let store = try existing(folder) else { return }
      try store.work { queue in
        try queue.write { try $0.execute(sql: "DELETE FROM answer; DELETE FROM session") }
        try queue.vacuum()
      }
      guard let folder = try PrivateFolder.ofStore(folder) else { return }
      try SessionCopy.wipe(in: folder)
      try folder.syncStore()
    } catch .isDamaged {
      guard let folder = try PrivateFolder.ofStore(folder) else { return }
      try SessionFile.wipe(in: folder)
    }
  }

  private func change(
    _ id: Session.ID, at now: Moment, _ judging: Judge? = nil, isJudged: Bool = true,
    _ change: (inout Session, Int64, Database) throws -> Void
  ) throws(SessionStoreError) {
    try write { database in
      var record = try SessionRecord.read(id, database)
      try change(&record.session, record.number, database)
      record.session.changed = now
      if isJudged { record.session.level = judging?(record.session.sheet) }
      try record.update(database)
    }
  }

  /// Changes one session in the store, and then in its copy.
  private func write(_ change: (Database) throws -> Void) throws(SessionStoreError) {
    try work { try $0.write(change) }
    try SessionCopy.follow(change, of: queue)
  }

  func work<Value>(_ work: (DatabaseQueue) throws -> Value) throws(SessionStoreError) -> Value {
    do {
      return try work(queue)
    } catch {
      throw SessionStoreError(error)
    }
  }

  private static func randomID() -> Session.ID {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return Session.ID(String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

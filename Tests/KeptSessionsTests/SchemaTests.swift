import Foundation
import KeptSessions
import GRDB
import Knowledge
import TestSupport
import Testing

/// Stores of other programs, older and newer.
@Suite struct SchemaTests {
  private let shelter: Shelter

  init() throws { shelter = try Shelter() }

  @Test func aStoreOpensAgainWithWhatWasInIt() throws {
    let ids = try shelter.fill()
    for _ in 0..<3 {
      #expect(try shelter.open().sessions().whole.map(\.id) == ids)
    }
  }

  @Test func aNewerStoreIsRefusedUnharmed() throws {
    try shelter.fill()
    try shelter.tamper(
      """
      INSERT INTO grdb_migrations VALUES ('something of tomorrow');
      ALTER TABLE session ADD COLUMN mood TEXT;
      """)
    let before = try shelter.bytes()
    #expect(try shelter.refusal { _ = try shelter.open() } == .isNewer)
    #expect(try shelter.refusal { _ = try SessionStore.existing(shelter.folder) } == .isNewer)
    #expect(try shelter.refusal { try SessionStore.purge(shelter.folder) } == .isNewer)
    #expect(try shelter.bytes() == before)
  }

  /// A store of each version that was ever released, as text, opens with what was kept in it.
  @Test func everyEarlierStoreOpens() throws {
    try FileManager.default.createDirectory(
      atPath: shelter.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try shelter.tamper(EarlierStore.first)
    let session = try #require(try SessionStore.existing(shelter.folder)?.sessions().whole.first)
    #expect(session.id == "d71c2f2c36a85294")
    #expect(session.label == "the first ever" && session.guide == .firstEdition)
    #expect(session.sheet.answers == ["alpha": .yes, "beta": .unsure, "gamma": .chose(["one", "two"])])
    let store = try shelter.open()
    try store.save(.no, to: "beta", in: session.id, at: Made.moment())
    #expect(try store.session(session.id).sheet.answers["beta"] == .no)
  }

  /// Before levels were kept, nobody judged a session for good; one that is answered further gets its level.
  @Test func aStoreWithoutLevelsOpens() throws {
    try FileManager.default.createDirectory(
      atPath: shelter.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try shelter.tamper(EarlierStore.withoutLevels)
    let count = try #require(try SessionStore.counts(shelter.folder))
    #expect(count.groups == [] && count.unjudged.map(\.id) == ["516dec84c6794cb1"] && count.damaged == [])
    let store = try shelter.open()
    #expect(try store.sessions().whole.map(\.level) == [nil])
    try store.save(.no, to: "alpha", in: "516dec84c6794cb1", at: Made.moment(), judging: { _ in .today })
    #expect(try store.sessions().whole.map(\.level) == [.today])
    #expect(try #require(try SessionStore.counts(shelter.folder)).groups.map(\.count) == [1])
  }

  /// A newer program may keep its file in another way: that is not changed either.
  @Test func aNewerStoreKeepsItsJournal() throws {
    try shelter.fill()
    try shelter.tamper("PRAGMA journal_mode = WAL")
    try shelter.tamper("INSERT INTO grdb_migrations VALUES ('something of tomorrow')")
    #expect(try shelter.refusal { _ = try shelter.open() } == .isNewer)
    let mode = try DatabaseQueue(path: shelter.file).read {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
    #expect(mode == "wal")
  }

  @Test func anotherDatabaseIsNoStore() throws {
    try shelter.fill()
    try shelter.forgetCopy()
    try shelter.tamper("PRAGMA application_id = 1")
    #expect(try shelter.refusal { _ = try shelter.open() } == .isDamaged)
  }

  /// The names of released changes are for ever: a store in the world carries them.
  @Test func theChangesKeepTheirNames() throws {
    try shelter.fill()
    let names = try DatabaseQueue(path: shelter.file).read {
      try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations")
    }
    #expect(
      names == [
        "sessions and answers", "the guide that asked", "what has changed since the time before",
        "how soon to be seen by the rules of the day",
      ])
  }

  @Test func thereIsNoFieldForWhoItWas() throws {
    try shelter.fill()
    let columns = try DatabaseQueue(path: shelter.file).read { database in
      try ["session", "answer"].flatMap { try database.columns(in: $0).map(\.name) }
    }
    #expect(
      Set(columns) == [
        "number", "id", "label", "guide", "edition", "started", "changed", "isFinished", "ageLeast",
        "ageMost",
        "checksum", "session", "finding", "answer", "change", "level",
      ])
  }
}

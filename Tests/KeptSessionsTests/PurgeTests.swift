import Foundation
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// What was deleted has left no trace in the store's file or beside it.
@Suite struct PurgeTests {
  private let shelter: Shelter

  init() throws { shelter = try Shelter() }

  private func isAnywhere(_ text: String) throws -> Bool {
    try shelter.bytes().contains { $0.value.range(of: Data(text.utf8)) != nil }
  }

  @Test func purgingLeavesNoByteOfAnySession() throws {
    let ids = try shelter.fill((0..<40).map { "mark-\($0)-" + String(repeating: "m", count: 150) })
    let size = try shelter.bytes()["sessions.db"]?.count ?? 0
    #expect(try isAnywhere("mark-7-"))
    #expect(try isAnywhere(ids[7].name))
    try SessionStore.purge(shelter.folder)
    for trace in ["mark-", "mmmm", "-finding-"] + ids.map(\.name) { #expect(try !isAnywhere(trace)) }
    #expect(try shelter.bytes().keys.sorted() == ["sessions.db"])
    #expect(try (shelter.bytes()["sessions.db"]?.count ?? 0) < size)
    #expect(try shelter.open().sessions().whole == [])
  }

  @Test func deletingZeroesTheSessionsBytes() throws {
    let ids = try shelter.fill(["gone-for-good", "stays"])
    try shelter.open().delete(ids[0])
    #expect(try !isAnywhere("gone-for-good"))
    #expect(try !isAnywhere(ids[0].name))
    #expect(try isAnywhere("stays-finding-1"))
  }

  @Test func takingAnAnswerBackZeroesItsBytes() throws {
    let store = try shelter.open()
    let id = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try store.save(.chose(["a-choice-to-forget"]), to: "where", in: id, at: Made.moment())
    try store.save(.chose(["another"]), to: "where", in: id, at: Made.moment())
    #expect(try !isAnywhere("a-choice-to-forget"))
    try store.remove("where", from: id, at: Made.moment())
    #expect(try !isAnywhere("another"))
  }

  @Test func aStoreThatWasPurgedCanBeUsedOn() throws {
    try shelter.fill()
    let open = try shelter.open()
    try SessionStore.purge(shelter.folder)
    let id = try open.begin(label: "anew", guide: .firstEdition, edition: "7", at: Made.moment())
    #expect(try open.sessions().whole.map(\.id) == [id])
  }

  @Test func aSessionPurgedByAnotherProgramIsNotSavedTo() throws {
    let ids = try shelter.fill()
    let open = try shelter.open()
    try SessionStore.purge(shelter.folder)
    #expect(
      try shelter.refusal { try open.save(.yes, to: "alpha", in: ids[0], at: Made.moment()) }
        == .noSession(ids[0]))
  }

  @Test func aDamagedStoreIsOverwrittenAndRemoved() throws {
    try shelter.fill()
    try shelter.forgetCopy()
    var data = try #require(try shelter.bytes()["sessions.db"])
    data.replaceSubrange(0..<100, with: Data(repeating: 0x41, count: 100))
    try data.write(to: URL(fileURLWithPath: shelter.file))
    try Data("left first-finding-1".utf8).write(to: URL(fileURLWithPath: shelter.file + "-journal"))
    try SessionStore.purge(shelter.folder)
    #expect(try shelter.bytes().isEmpty)
    #expect(try shelter.open().sessions().whole == [])
  }
}

import Foundation
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// A damaged store without its copy says so; it is never taken for another.
@Suite struct DamageTests {
  private let shelter: Shelter
  private let ids: [Session.ID]
  private let whole: [Session]

  init() throws {
    shelter = try Shelter()
    ids = try shelter.fill()
    whole = try shelter.open().sessions().whole
    try shelter.forgetCopy()
  }

  private func overwrite(_ data: Data) throws {
    try data.write(to: URL(fileURLWithPath: shelter.file))
  }

  @Test(arguments: ["", "x", "SQLite format 3\0", String(repeating: "no store ", count: 4_000)])
  func somethingElseIsNoStore(_ text: String) throws {
    try overwrite(Data(text.utf8))
    #expect(try shelter.refusal { _ = try shelter.open() } == .isDamaged)
    #expect(try shelter.refusal { _ = try SessionStore.existing(shelter.folder)?.sessions() } == .isDamaged)
    #expect(try shelter.bytes()["sessions.db"] == Data(text.utf8))
  }

  @Test(arguments: [
    "UPDATE answer SET answer = 'no' WHERE finding = 'first-finding-2'",
    "UPDATE answer SET answer = 'maybe' WHERE finding = 'first-finding-2'",
    "UPDATE answer SET answer = 7 WHERE finding = 'first-finding-2'",
    "UPDATE answer SET answer = x'ff00' WHERE finding = 'first-finding-2'",
    "UPDATE answer SET finding = 'first-finding-9' WHERE finding = 'first-finding-2'",
    "DELETE FROM answer WHERE finding = 'first-finding-2'",
    "UPDATE session SET label = 'other' WHERE label = 'first'",
    "UPDATE session SET guide = 'another' WHERE label = 'first'",
    "UPDATE session SET guide = x'ff00' WHERE label = 'first'",
    "UPDATE session SET started = 'yesterday' WHERE label = 'first'",
    "UPDATE session SET checksum = 'x' WHERE label = 'first'",
    "UPDATE session SET ageLeast = 'x', ageMost = 9 WHERE label = 'first'",
  ])
  func oneDamagedSessionIsNamedAndTheOthersOpen(_ sql: String) throws {
    try shelter.tamper(sql)
    let store = try shelter.open()
    let found = try store.sessions()
    #expect(found.whole == [whole[1]])
    #expect(found.damaged == [ids[0]])
    #expect(try shelter.refusal { _ = try store.session(ids[0]) } == .sessionIsDamaged(ids[0]))
    let saving = try shelter.refusal { try store.save(.yes, to: "alpha", in: ids[0], at: Made.moment()) }
    #expect(saving == .sessionIsDamaged(ids[0]))
    try store.delete(ids[0])
    #expect(try store.sessions().damaged == [])
  }

  /// Bits flipped anywhere: what is still read is what was written.
  @Test(arguments: 0..<120)
  func noFlippedBitIsBelieved(_ round: Int) throws {
    var data = try #require(try shelter.bytes()["sessions.db"])
    let place = (round &* 7_919) % (data.count * 8)
    data[place / 8] ^= 1 << (place % 8)
    try overwrite(data)
    expectNothingWrong()
  }

  /// Cut short anywhere.
  @Test(arguments: 0..<24)
  func noPartIsTakenForTheWhole(_ part: Int) throws {
    let data = try #require(try shelter.bytes()["sessions.db"])
    try overwrite(data.prefix(data.count * part / 24))
    expectNothingWrong()
  }

  private func expectNothingWrong() {
    guard let store = try? SessionStore.existing(shelter.folder), let found = try? store.sessions() else {
      return
    }
    #expect(found.whole.allSatisfy(whole.contains))
    #expect(found.whole.count + found.damaged.count == whole.count)
  }
}

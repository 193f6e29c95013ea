import Foundation
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// Whatever happens to one file of the store, the other one has the sessions.
@Suite struct CopyTests {
  private let shelter: Shelter
  private let whole: [Session]

  init() throws {
    shelter = try Shelter()
    try shelter.fill()
    whole = try shelter.open().sessions().whole
  }

  private func damage(_ name: String, _ change: (inout Data) -> Void) throws {
    var data = try #require(try shelter.bytes()[name])
    change(&data)
    try data.write(to: URL(fileURLWithPath: shelter.folder + "/" + name))
  }

  /// The store opens for reading and for saving with all that was kept.
  private func expectAllThere(_ wasRestored: Bool? = nil) throws {
    let found = try #require(try SessionStore.existing(shelter.folder))
    #expect(try found.sessions().whole == whole)
    #expect(try found.sessions().damaged == [])
    if let wasRestored { #expect(found.wasRestored == wasRestored) }
    #expect(try shelter.open().sessions().whole == whole)
  }

  @Test(arguments: ["sessions.db", "sessions.copy"])
  func oneOfThemMayBeLost(_ name: String) throws {
    try FileManager.default.removeItem(atPath: shelter.folder + "/" + name)
    try expectAllThere(name == "sessions.db")
  }

  @Test(
    arguments: ["sessions.db", "sessions.copy"], ["", "x", String(repeating: "no store ", count: 4_000)])
  func oneOfThemMayBeSomethingElse(_ name: String, _ text: String) throws {
    try damage(name) { $0 = Data(text.utf8) }
    try expectAllThere(name == "sessions.db")
  }

  @Test(arguments: ["sessions.db", "sessions.copy"])
  func aFolderMayStandInItsPlace(_ name: String) throws {
    try FileManager.default.removeItem(atPath: shelter.folder + "/" + name)
    try FileManager.default.createDirectory(
      atPath: shelter.folder + "/" + name, withIntermediateDirectories: false)
    try expectAllThere(name == "sessions.db")
  }

  @Test(arguments: 0..<60)
  func anyBitOfOneOfThemMayFlip(_ round: Int) throws {
    try damage(round % 2 == 0 ? "sessions.db" : "sessions.copy") { data in
      let place = (round &* 7_919) % (data.count * 8)
      data[place / 8] ^= 1 << (place % 8)
    }
    try expectAllThere()
  }

  /// A copy that was damaged is made anew before anything is kept, so that it is whole when it is needed.
  @Test(arguments: 0..<30)
  func aDamagedCopyIsMadeAnew(_ round: Int) throws {
    try damage("sessions.copy") { data in
      let place = (round &* 104_729) % (data.count * 8)
      data[place / 8] ^= 1 << (place % 8)
    }
    _ = try shelter.open()
    try FileManager.default.removeItem(atPath: shelter.file)
    try expectAllThere()
  }

  @Test func oneAnswerChangedByAccidentIsPutBack() throws {
    try shelter.tamper("UPDATE answer SET answer = 'no' WHERE finding = 'first-finding-2'")
    try expectAllThere(true)
    #expect(try shelter.bytes()["sessions.damaged"] != nil)
  }

  /// A crash between the two files leaves the copy one answer behind: the next one to save brings it up to date.
  @Test func aCopyLeftBehindIsRenewed() throws {
    let before = try #require(try shelter.bytes()["sessions.copy"])
    let id = try shelter.open().begin(label: "third", guide: .firstEdition, edition: "7", at: Made.moment())
    try damage("sessions.copy") { $0 = before }
    _ = try shelter.open()
    try FileManager.default.removeItem(atPath: shelter.file)
    #expect(try shelter.open().sessions().whole.map(\.id) == whole.map(\.id) + [id])
  }

  /// While a store is open its copy may be lost, become something else, or fall behind: the next answer is in it.
  @Test(arguments: [nil, "", "x", String(repeating: "no store ", count: 4_000), "behind"])
  func theNextAnswerIsInTheCopyWhateverBecameOfIt(_ text: String?) throws {
    let before = try #require(try shelter.bytes()["sessions.copy"])
    let store = try shelter.open()
    let id = try store.begin(label: "third", guide: .firstEdition, edition: "7", at: Made.moment())
    let copy = shelter.folder + "/sessions.copy"
    try FileManager.default.removeItem(atPath: copy)
    if let text { try (text == "behind" ? before : Data(text.utf8)).write(to: URL(fileURLWithPath: copy)) }
    try store.save(.yes, to: "speech", in: id, at: Made.moment())
    let all = try store.sessions().whole
    try FileManager.default.removeItem(atPath: shelter.file)
    #expect(try shelter.open().sessions().whole == all)
    #expect(all.last?.sheet.answers["speech"] == .yes)
  }

  /// A program that was stopped before it changed anything leaves a journal with answers in it.
  @Test func journalsLeftBehindAreRemoved() throws {
    for name in ["sessions.db-journal", "sessions.copy-journal"] {
      try Data(repeating: 0, count: 8_192).write(to: URL(fileURLWithPath: shelter.folder + "/" + name))
    }
    try expectAllThere(false)
    #expect(try shelter.bytes().keys.sorted() == ["sessions.copy", "sessions.db"])
  }

  @Test func whatWasDeletedIsNotPutBack() throws {
    try shelter.open().delete(whole[0].id)
    try FileManager.default.removeItem(atPath: shelter.file)
    #expect(try SessionStore.existing(shelter.folder)?.sessions().whole == [whole[1]])
    try SessionStore.purge(shelter.folder)
    try FileManager.default.removeItem(atPath: shelter.file)
    #expect(try SessionStore.existing(shelter.folder) == nil)
  }

  @Test func whatWasSetAsideGoesWithTheFirstThatIsDeleted() throws {
    try shelter.tamper("UPDATE answer SET answer = 'no' WHERE finding = 'first-finding-2'")
    try expectAllThere(true)
    try shelter.open().delete(whole[0].id)
    for (name, data) in try shelter.bytes() {
      #expect(data.range(of: Data("first-finding-".utf8)) == nil, "\(name)")
    }
    #expect(try shelter.bytes().keys.sorted() == ["sessions.copy", "sessions.db"])
    #expect(try shelter.open().sessions().whole == [whole[1]])
  }

  @Test func purgingLeavesNoByteInAnyOfTheFiles() throws {
    try damage("sessions.db") { $0.replaceSubrange(0..<100, with: Data(repeating: 0x41, count: 100)) }
    try SessionStore.purge(shelter.folder)
    for (name, data) in try shelter.bytes() {
      #expect(data.range(of: Data("-finding-".utf8)) == nil, "\(name)")
    }
    #expect(try shelter.bytes().keys.sorted() == ["sessions.db"])
  }

  @Test func theCopyIsItsOwnersAlone() throws {
    #expect(try shelter.mode(shelter.folder + "/sessions.copy") == "600")
  }

  /// A copy that is a link is not written through.
  @Test func aLinkIsNoCopy() throws {
    try shelter.forgetCopy()
    let outside = shelter.root + "/outside"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: outside))
    try FileManager.default.createSymbolicLink(
      atPath: shelter.folder + "/sessions.copy", withDestinationPath: outside)
    _ = try? shelter.open().begin(label: "third", guide: .firstEdition, edition: "7", at: Made.moment())
    #expect(FileManager.default.contents(atPath: outside) == Data("mine".utf8))
  }
}

import Foundation
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// The folder is its owner's alone, or nothing is kept in it.
@Suite struct StoreFolderTests {
  private let shelter: Shelter
  private let files = FileManager.default

  init() throws { shelter = try Shelter() }

  @Test func whatIsMadeIsForTheOwnerAlone() throws {
    let store = try shelter.open()
    let id = try store.begin(label: "x", guide: .firstEdition, edition: "7", at: Made.moment())
    try store.save(.yes, to: "alpha", in: id, at: Made.moment())
    #expect(try shelter.mode(shelter.root + "/a") == "700")
    #expect(try shelter.mode(shelter.folder) == "700")
    #expect(try shelter.bytes().keys.sorted() == ["sessions.copy", "sessions.db"])
    #expect(try shelter.mode(shelter.file) == "600")
  }

  @Test func aFileOpenToOthersIsClosed() throws {
    try shelter.fill()
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: shelter.file)
    _ = try SessionStore.existing(shelter.folder)
    #expect(try shelter.mode(shelter.file) == "600")
  }

  @Test(arguments: [0o755, 0o750, 0o710, 0o701, 0o777])
  func aFolderOpenToOthersIsRefused(_ mode: Int) throws {
    try shelter.fill()
    let before = try shelter.bytes()
    try files.setAttributes([.posixPermissions: mode], ofItemAtPath: shelter.folder)
    try expectRefused(.folderIsOpen)
    #expect(try shelter.bytes() == before)
  }

  @Test func aLinkIsRefused() throws {
    try files.createDirectory(
      atPath: shelter.root + "/elsewhere", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try files.createDirectory(atPath: shelter.root + "/a", withIntermediateDirectories: true)
    try files.createSymbolicLink(
      atPath: shelter.folder, withDestinationPath: shelter.root + "/elsewhere")
    try expectRefused(.folderIsLink)
    #expect(try files.contentsOfDirectory(atPath: shelter.root + "/elsewhere") == [])
  }

  @Test func aFileInTheFoldersPlaceIsRefused() throws {
    try files.createDirectory(atPath: shelter.root + "/a", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: shelter.folder))
    try expectRefused(.folderIsFile)
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func aFolderOfSomebodyElseIsRefused() throws {
    try shelter.fill()
    #expect(chown(shelter.folder, 65_534, 65_534) == 0)
    try expectRefused(.folderIsForeign)
  }

  @Test func aLinkInTheFilesPlaceIsRefused() throws {
    try shelter.fill()
    try files.moveItem(atPath: shelter.file, toPath: shelter.root + "/taken")
    try files.createSymbolicLink(atPath: shelter.file, withDestinationPath: shelter.root + "/taken")
    try expectRefused(.fileIsForeign)
  }

  @Test func aFolderThatCannotBeMadeIsRefused() throws {
    let places = [
      "/dev/null/state", "/proc/nowhere/state", shelter.root + String(repeating: "/x", count: 2_500),
    ]
    for place in places {
      let error = try shelter.refusal { _ = try SessionStore.open(place) }
      guard case .folderRefused = error else {
        Issue.record("\(place.prefix(40)): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func whatAStoppedProgramLeftIsRemoved() throws {
    try shelter.fill()
    for name in ["sessions.new", "sessions.new-journal"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: shelter.folder + "/" + name))
    }
    _ = try SessionStore.existing(shelter.folder)
    #expect(try shelter.bytes().keys.sorted() == ["sessions.copy", "sessions.db"])
  }

  /// The journal of a file that is gone must not be played back into the next one.
  @Test func aJournalWithoutItsFileIsNotUsed() throws {
    try shelter.fill()
    try files.removeItem(atPath: shelter.file)
    try shelter.forgetCopy()
    try Data(repeating: 0x55, count: 8_192).write(to: URL(fileURLWithPath: shelter.file + "-journal"))
    let store = try shelter.open()
    #expect(try store.sessions().whole == [])
    #expect(try shelter.bytes().keys.sorted() == ["sessions.db"])
  }

  private func expectRefused(_ expected: SessionStoreError) throws {
    #expect(try shelter.refusal { _ = try SessionStore.open(shelter.folder) } == expected)
    #expect(try shelter.refusal { _ = try SessionStore.existing(shelter.folder) } == expected)
    #expect(try shelter.refusal { try SessionStore.purge(shelter.folder) } == expected)
  }
}

import Foundation
import Glibc
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// A store that the first edition's program wrote, which knew of one guide only, opens without loss.
@Suite struct FirstEditionTests {
  private let shelter: Shelter
  private let ids: [Session.ID] = ["8357a8398bd2882f", "1700bff9a852d1a7"]

  init() throws {
    shelter = try Shelter()
    try FileManager.default.createDirectory(
      atPath: shelter.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = Project.root + "/Tests/KeptSessionsTests/FirstEdition/sessions.db"
    for name in ["sessions.db", "sessions.copy"] {
      let path = shelter.folder + "/" + name
      try FileManager.default.copyItem(atPath: file, toPath: path)
      #expect(chmod(path, 0o600) == 0)
    }
  }

  private func expectSessions(_ store: SessionStore?) throws {
    let found = try #require(store).sessions()
    #expect(found.whole.map(\.id) == ids && found.damaged == [])
    #expect(found.whole.map(\.label) == ["before the visit", ""])
    #expect(found.whole.map(\.sheet.answers.count) == [4, 3])
    #expect(found.whole.allSatisfy { $0.guide == .firstEdition && $0.edition == "2026.11" })
  }

  @Test func itsSessionsAreThoseOfTheFirstGuide() throws {
    try expectSessions(SessionStore.existing(shelter.folder))
    try expectSessions(shelter.open())
  }

  @Test func theyTakeFurtherAnswers() throws {
    let store = try shelter.open()
    try store.save(.yes, to: "another", in: ids[0], at: Made.moment())
    let sheet = try store.session(ids[0]).sheet
    #expect(sheet.answers.count == 5 && sheet.answers["another"] == .yes)
    try store.delete(ids[1])
    #expect(try shelter.open().sessions().whole.map(\.id) == [ids[0]])
  }

  @Test(arguments: ["sessions.db", "sessions.copy"])
  func oneOfItsFilesMayBeLost(_ name: String) throws {
    try FileManager.default.removeItem(atPath: shelter.folder + "/" + name)
    try expectSessions(SessionStore.existing(shelter.folder))
    try expectSessions(shelter.open())
    try FileManager.default.removeItem(atPath: shelter.file)
    try expectSessions(shelter.open())
  }

  @Test func aDamagedSessionIsPutBackFromItsCopy() throws {
    try shelter.tamper("UPDATE answer SET answer = 'maybe'")
    let store = try #require(try SessionStore.existing(shelter.folder))
    #expect(store.wasRestored)
    try expectSessions(store)
  }

  @Test func aDamagedSessionWithoutACopyIsNamed() throws {
    try shelter.forgetCopy()
    try shelter.tamper("UPDATE session SET label = 'other' WHERE label = ''")
    let found = try shelter.open().sessions()
    #expect(found.whole.map(\.id) == [ids[0]] && found.damaged == [ids[1]])
  }

  @Test func aSessionOfAnotherGuideStandsBesideThem() throws {
    let store = try shelter.open()
    let id = try store.begin(label: "", guide: "org.example.guide", edition: "1", at: Made.moment())
    #expect(try store.session(id).guide == "org.example.guide")
    #expect(
      try shelter.open().sessions().whole.map(\.guide.name) == ["fascicle", "fascicle", "org.example.guide"])
    try FileManager.default.removeItem(atPath: shelter.file)
    #expect(try shelter.open().session(id).guide == "org.example.guide")
  }
}

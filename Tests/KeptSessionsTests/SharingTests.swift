import Foundation
import KeptSessions
import Knowledge
import TestSupport
import Testing

/// Several at once, and a store that changes under one's hands.
@Suite struct SharingTests {
  private let shelter: Shelter

  init() throws { shelter = try Shelter() }

  @Test func manyAtOnceLoseNothing() async throws {
    let folder = shelter.folder
    let ids = try await withThrowingTaskGroup(of: Session.ID.self) { group in
      for number in 0..<8 {
        group.addTask {
          let store = try SessionStore.open(folder)
          let id = try store.begin(label: "p\(number)", guide: .firstEdition, edition: "7", at: Made.moment())
          for answer in 0..<10 {
            try store.save(.no, to: Finding.ID("finding-\(answer)"), in: id, at: Made.moment(answer))
          }
          return id
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    let found = try shelter.open().sessions()
    #expect(Set(found.whole.map(\.id)) == ids)
    #expect(found.whole.allSatisfy { $0.sheet.answers.count == 10 })
    #expect(found.damaged == [])
  }

  @Test func twoAtTheSameSessionKeepBothAnswers() throws {
    let (one, other) = (try shelter.open(), try shelter.open())
    let id = try one.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try one.save(.yes, to: "alpha", in: id, at: Made.moment(1))
    try other.save(.no, to: "beta", in: id, at: Made.moment(2))
    try one.save(.unsure, to: "gamma", in: id, at: Made.moment(3))
    #expect(
      try other.session(id).sheet == Made.sheet(yes: ["alpha"], no: ["beta"], unsure: ["gamma"]))
  }

  @Test(arguments: [false, true])
  func aFileTakenAwayWhileInUseIsNoticed(_ isReplaced: Bool) throws {
    let store = try shelter.open()
    let id = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try FileManager.default.removeItem(atPath: shelter.file)
    if isReplaced { _ = try shelter.open() }
    #expect(
      try shelter.refusal { try store.save(.yes, to: "alpha", in: id, at: Made.moment()) } == .isGone)
  }

  @Test func aStoreKnowsWhetherItIsStillInItsPlace() throws {
    let store = try shelter.open()
    try shelter.fill()
    #expect(store.isInPlace)
    try shelter.tamper("UPDATE session SET label = 'other' WHERE label = 'first'")
    #expect(try shelter.open().wasRestored)
    #expect(!store.isInPlace)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everything"))
  func aReadOnlyStoreIsReadButNotChanged() throws {
    let ids = try shelter.fill()
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: shelter.file)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: shelter.folder)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: shelter.folder)
    }
    let store = try #require(try SessionStore.existing(shelter.folder))
    #expect(try store.sessions().whole.map(\.id) == ids)
    for work in [
      { try store.save(.yes, to: "alpha", in: ids[0], at: Made.moment()) }, { try store.delete(ids[0]) },
      { _ = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment()) },
      { try SessionStore.purge(shelter.folder) },
    ] as [() throws -> Void] {
      #expect(try shelter.refusal(work) == .isReadOnly)
    }
  }
}

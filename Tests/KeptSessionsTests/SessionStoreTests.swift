import KeptSessions
import Knowledge
import TestSupport
import Testing

/// What goes into the store comes out of it.
@Suite struct SessionStoreTests {
  private let shelter: Shelter
  private let store: SessionStore

  init() throws {
    shelter = try Shelter()
    store = try shelter.open()
  }

  @Test(
    arguments: [.yes, .no, .unsure, .chose(["left"]), .chose(["right", "left"]), .chose([])] as [Answer])
  func anAnswerComesBack(_ answer: Answer) throws {
    let id = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try store.save(answer, to: "alpha", in: id, at: Made.moment(1))
    #expect(try store.session(id).sheet == AnswerSheet(answers: ["alpha": answer]))
    let again = try #require(try SessionStore.existing(shelter.folder))
    #expect(try again.session(id).sheet.answers == ["alpha": answer])
  }

  @Test func aSessionKeepsWhatItWasBegunWith() throws {
    let sheet = Made.sheet(yes: ["alpha"], no: ["beta"], unsure: ["gamma"], age: Made.ages(40, 44))
    let label = "left arm é\u{1F98A} <1> 'x'; \"y\"\nz"
    let id = try store.begin(
      label: label, guide: .firstEdition, edition: "2026.11", sheet: sheet, at: Made.moment(3))
    let session = try store.session(id)
    #expect(session.label == label)
    #expect(session.edition == "2026.11")
    #expect(session.started == Made.moment(3))
    #expect(session.changed == Made.moment(3))
    #expect(session.sheet == sheet)
    #expect(!session.isFinished)
  }

  @Test func anAnswerReplacesTheOneBefore() throws {
    let id = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try store.save(.no, to: "alpha", in: id, at: Made.moment(1))
    try store.save(.yes, to: "alpha", in: id, at: Made.moment(2))
    let session = try store.session(id)
    #expect(session.sheet.answers == ["alpha": .yes])
    #expect(session.changed == Made.moment(2))
  }

  @Test func anAnswerCanBeTakenBack() throws {
    let id = try store.begin(
      label: "", guide: .firstEdition, edition: "7", sheet: Made.sheet(yes: ["alpha"], no: ["beta"]),
      at: Made.moment())
    try store.remove("alpha", from: id, at: Made.moment(1))
    try store.remove("never-given", from: id, at: Made.moment(1))
    #expect(try store.session(id).sheet == Made.sheet(no: ["beta"]))
  }

  @Test func finishingIsNoted() throws {
    let id = try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    try store.finish(id, at: Made.moment(5))
    #expect(try store.session(id).isFinished)
    #expect(try store.session(id).changed == Made.moment(5))
  }

  /// A clock that was set back does not change the order.
  @Test func sessionsStandInTheOrderBegun() throws {
    for minute in [9, 3, 6] {
      _ = try store.begin(label: "\(minute)", guide: .firstEdition, edition: "7", at: Made.moment(minute))
    }
    #expect(try store.sessions().whole.map(\.label) == ["9", "3", "6"])
    #expect(try store.sessions().damaged == [])
  }

  @Test func deletingForgetsOneSessionAndItsAnswers() throws {
    let ids = try shelter.fill()
    try store.delete(ids[0])
    #expect(try store.sessions().whole.map(\.id) == [ids[1]])
    #expect(try store.session(ids[1]).sheet.answers.count == 5)
    #expect(try shelter.refusal { _ = try store.session(ids[0]) } == .noSession(ids[0]))
  }

  @Test func anUnknownSessionIsRefusedByEverything() throws {
    let id: Session.ID = "no-such"
    for work in [
      { _ = try store.session(id) }, { try store.delete(id) }, { try store.finish(id, at: Made.moment()) },
      { try store.save(.yes, to: "alpha", in: id, at: Made.moment()) },
      { try store.remove("alpha", from: id, at: Made.moment()) },
    ] as [() throws -> Void] {
      #expect(try shelter.refusal(work) == .noSession(id))
    }
    #expect(try store.sessions().whole == [])
  }

  @Test func idsAreRandomAndAlike() throws {
    let ids = try (0..<200).map { _ in
      try store.begin(label: "", guide: .firstEdition, edition: "7", at: Made.moment())
    }
    #expect(Set(ids).count == 200)
    #expect(ids.allSatisfy { $0.name.count == 16 && $0.name.allSatisfy(\.isHexDigit) })
    #expect(ids != ids.sorted())
  }

  @Test func whereNothingWasKeptThereIsNothingAndNothingIsMade() throws {
    let other = try Shelter()
    let store = try SessionStore.existing(other.folder)
    #expect(store == nil)
    try SessionStore.purge(other.folder)
    #expect(throws: (any Error).self) { try other.bytes() }
  }
}

import KeptSessions
import Knowledge
import TestSupport
import Testing

/// Sessions that come from another store: nothing is lost, and nothing is there twice.
@Suite struct MergeTests {
  private let shelter: Shelter

  init() throws { shelter = try Shelter() }

  private func session(
    _ id: Session.ID, _ sheet: AnswerSheet, at minute: Int = 0, level: Urgency? = .soon
  ) -> Session {
    var session = Made.session(id, sheet)
    session.changed = Made.moment(minute)
    session.level = level
    return session
  }

  @discardableResult
  private func merge(_ sessions: [Session], _ store: SessionStore) throws -> MergeOutcome {
    var outcome = MergeOutcome()
    try store.merge(sessions, into: &outcome, judging: { $0.answers.count > 2 ? .emergency : .today })
    try store.finishMerging()
    return outcome
  }

  @Test func whatIsNewIsAddedOnce() throws {
    let store = try shelter.open()
    let all = [session("aa", Made.sheet(yes: ["alpha"])), session("bb", AnswerSheet(age: AgeRange(52)))]
    #expect(try merge(all, store).added == 2)
    let again = try merge(all, store)
    #expect(again.added == 0 && again.known == 2 && again.completed == 0)
    #expect(try shelter.open().sessions().whole == all)
  }

  /// Two copies of a session went on apart from each other.
  @Test(arguments: [false, true])
  func twoCopiesThatDivergedHaveTheAnswersOfBoth(_ isTurned: Bool) throws {
    let one = session("aa", Made.sheet(yes: ["alpha"], no: ["beta"]), at: 5)
    let other = session("aa", Made.sheet(yes: ["alpha", "delta"], unsure: ["gamma"]), at: 9)
    let store = try shelter.open()
    try merge([isTurned ? other : one], store)
    #expect(try merge([isTurned ? one : other], store).completed == 1)
    let merged = try store.session("aa")
    #expect(merged.sheet == Made.sheet(yes: ["alpha", "delta"], no: ["beta"], unsure: ["gamma"]))
    #expect(merged.changed == Made.moment(9))
    // Neither copy was judged with all of these answers.
    #expect(merged.level == .emergency)
    #expect(try merge([one, other], store).known == 2)
  }

  @Test(arguments: [false, true])
  func whereTheyDifferTheLaterAnswerCounts(_ isTurned: Bool) throws {
    let one = session("aa", Made.sheet(no: ["alpha"]), at: 5)
    let other = session("aa", Made.sheet(yes: ["alpha"]), at: 9, level: .today)
    let store = try shelter.open()
    try merge([isTurned ? other : one], store)
    #expect(try merge([isTurned ? one : other], store).differing == ["aa"])
    #expect(try store.session("aa").sheet == Made.sheet(yes: ["alpha"]))
    #expect(try store.session("aa").level == .today)
  }

  /// SQLite ends a text at its first NUL: what is read back must be what was written.
  @Test func aLabelWithNULIsKeptWithoutIt() throws {
    var odd = session("aa", Made.sheet(yes: ["alpha"]))
    odd.label = "left\0arm\0"
    let store = try shelter.open()
    #expect(try merge([odd, session("bb", AnswerSheet())], store).added == 2)
    #expect(try merge([odd], store).known == 1)
    let found = try shelter.open()
    #expect(!found.wasRestored)
    #expect(try found.sessions().whole.map(\.label) == ["leftarm", ""])
    #expect(try found.sessions().damaged == [])
  }

  /// What was sent without labels first may come with them later.
  @Test(arguments: [("", "arm", "arm"), ("arm", "", "arm"), ("arm", "leg", "leg"), ("leg", "arm", "leg")])
  func aLabelThatComesLaterIsTaken(_ first: String, _ second: String, _ kept: String) throws {
    let store = try shelter.open()
    for label in [first, second] {
      var session = session("aa", Made.sheet(yes: ["alpha"]))
      session.label = label
      try merge([session], store)
    }
    #expect(try store.session("aa").label == kept)
    #expect(try shelter.open().sessions().damaged == [])
  }

  @Test func aDamagedOneStaysAsItIs() throws {
    let store = try shelter.open()
    try merge([session("aa", Made.sheet(yes: ["alpha"]))], store)
    try shelter.tamper("UPDATE answer SET answer = 'no'")
    #expect(try merge([session("aa", Made.sheet(yes: ["alpha", "beta"]))], store).damaged == ["aa"])
  }

  @Test func twelveAtOnceLoseNothing() async throws {
    let folder = shelter.folder
    let all = (0..<40).map { session(Session.ID("s\($0)"), Made.sheet(yes: ["alpha"])) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<12 {
        group.addTask {
          var outcome = MergeOutcome()
          let store = try SessionStore.open(folder)
          let mine = (0..<20).map { all[(number * 7 + $0) % 40] }
          try store.merge(mine, into: &outcome, judging: { _ in nil })
          try store.finishMerging()
        }
      }
      try await group.waitForAll()
    }
    let found = try shelter.open().sessions()
    #expect(Set(found.whole.map(\.id)) == Set(all.map(\.id)) && found.whole.count == 40)
    #expect(found.damaged == [])
  }

  @Test func eachDayIsCountedByItsLevels() throws {
    let store = try shelter.open()
    try merge(
      [
        session("aa", Made.sheet(yes: ["alpha"]), level: .soon), session("bb", AnswerSheet(), level: .soon),
        session("cc", AnswerSheet(), level: .emergency), session("dd", AnswerSheet(), level: nil),
      ], store)
    let count = try #require(try SessionStore.counts(shelter.folder))
    #expect(count.groups.map(\.level) == [.emergency, .soon] && count.groups.map(\.count) == [1, 2])
    #expect(count.groups.allSatisfy { $0.day == Made.moment().day })
    #expect(count.unjudged.map(\.id) == ["dd"])
    #expect(try SessionStore.counts(shelter.root + "/nothing") == nil)
  }
}

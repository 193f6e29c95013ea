import KeptSessions
import Knowledge
import System

/// Keeps each answer of a checklist as soon as it is given, where that was asked for.
///
/// When the store refuses, it says so at once and keeps no more: the questions go on in memory.
struct AnswerKeeper {
  private let store: SessionStore
  private let folder: String
  private let label: String
  private let guide: Guide.ID
  private let edition: String
  private(set) var session: Session.ID?
  private(set) var hasFailed = false

  /// Opens the store before the first question, so that a refusal costs nobody an answer.
  init(label: String, guide: Guide) throws {
    folder = try StateFolder.path()
    self.label = label
    (self.guide, edition) = (guide.id, guide.edition)
    do throws(SessionStoreError) {
      store = try SessionStore.open(folder)
      if store.wasRestored { Failure.restored(in: folder).report() }
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  mutating func keep(_ answer: Answer, to finding: Finding.ID) {
    keep { [store, label, guide, edition] (session, now) throws(SessionStoreError) in
      if let session {
        try store.save(answer, to: finding, in: session, at: now)
        return session
      }
      return try store.begin(
        label: label, guide: guide, edition: edition, sheet: AnswerSheet(answers: [finding: answer]), at: now)
    }
  }

  mutating func takeBack(_ finding: Finding.ID) {
    keep { [store] (session, now) throws(SessionStoreError) in
      if let session { try store.remove(finding, from: session, at: now) }
      return session
    }
  }

  mutating func finish() {
    keep { [store] (session, now) throws(SessionStoreError) in
      if let session { try store.finish(session, at: now) }
      return session
    }
  }

  /// Does a piece of work with the session so far and the time, and takes the session that it answers.
  private mutating func keep(_ work: (Session.ID?, Moment) throws(SessionStoreError) -> Session.ID?) {
    guard !hasFailed else { return }
    guard let now = SystemClock.now else { return fail(Failure(message: AskWords.noClock, code: 71)) }
    do throws(SessionStoreError) {
      session = try work(session, now)
    } catch {
      fail(Failure(error, folder: folder))
    }
  }

  private mutating func fail(_ failure: Failure) {
    hasFailed = true
    Failure(message: AskWords.notKept(failure.message), code: failure.code).report()
  }
}

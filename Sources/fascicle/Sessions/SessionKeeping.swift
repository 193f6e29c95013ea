import Interface
import KeptSessions
import Knowledge
import System

/// Does the full screen's work with saved sessions.
///
/// The store is opened when it is first needed.
struct SessionKeeping {
  private var opened: SessionStore?
  /// What is to be said of the store, beside what was asked of it; taken once.
  private var remark: String?
  /// Why something could not be kept; the latest reason.
  private(set) var refusal: Failure?

  /// Opens the store before it is needed, so that a refusal costs nobody an answer.
  mutating func open() throws {
    let folder = try StateFolder.path()
    do throws(SessionStoreError) {
      let store = try SessionStore.open(folder)
      if store.wasRestored { Failure.restored(in: folder).report() }
      opened = store
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  /// Lists what was kept; nothing is made where nothing was.
  mutating func list() -> Action {
    var remark: String?
    let action = attempt { (folder) throws(SessionStoreError) in
      .sessionsListed(try Self.listed(try SessionStore.existing(folder), folder, &remark))
    }
    self.remark = remark ?? self.remark
    return action
  }

  /// What is to be said of the store, once.
  mutating func takeRemark() -> String? {
    defer { remark = nil }
    return remark
  }

  /// The sessions that are whole; the remark tells of those that are not.
  private static func listed(
    _ store: SessionStore?, _ folder: String, _ remark: inout String?
  ) throws(SessionStoreError) -> [Session] {
    guard let store else { return [] }
    let found = try store.sessions()
    if let first = found.damaged.first {
      remark = sentence(Failure(.sessionIsDamaged(first), folder: folder))
    } else if store.wasRestored {
      remark = sentence(.restored(in: folder))
    }
    return found.whole
  }

  private static func sentence(_ failure: Failure) -> String {
    failure.message.prefix(1).uppercased() + failure.message.dropFirst() + "."
  }

  /// Keeps a checklist from now on.
  mutating func keep(_ sheet: AnswerSheet, label: String, for book: Rulebook) -> Action {
    guard let now = SystemClock.now else { return refused(Failure(message: Self.noClock, code: 71)) }
    return attempt { (folder) throws(SessionStoreError) in
      let store = try SessionStore.open(folder)
      return .kept(
        try store.begin(
          label: label, guide: book.guide, edition: book.edition, sheet: sheet, at: now,
          judging: book.urgency))
    }
  }

  /// Saves one answer, or takes it back; nil when all went well.
  mutating func save(
    _ answer: Answer?, _ change: Change?, to finding: Finding.ID, in session: Session.ID, by book: Rulebook
  ) -> Action? {
    guard let now = SystemClock.now else {
      refusal = Failure(message: Self.noClock, code: 71)
      return .notSaved(finding, Self.noClock)
    }
    do {
      let folder = try StateFolder.path()
      do throws(SessionStoreError) {
        let store: SessionStore
        if let opened { store = opened } else { store = try SessionStore.open(folder) }
        opened = store
        if let answer {
          try store.save(answer, change, to: finding, in: session, at: now, judging: book.urgency)
        } else {
          try store.remove(finding, from: session, at: now, judging: book.urgency)
        }
        return nil
      } catch {
        refusal = Failure(error, folder: folder)
        return .notSaved(finding, Self.notKept(Failure(error, folder: folder)))
      }
    } catch {
      refusal = error as? Failure
      return .notSaved(finding, Self.notKept(error))
    }
  }

  /// Notes that everything was asked; nil when all went well.
  mutating func finish(_ session: Session.ID) -> Action? {
    guard let now = SystemClock.now, let folder = try? StateFolder.path() else { return nil }
    do throws(SessionStoreError) {
      let store: SessionStore
      if let opened { store = opened } else { store = try SessionStore.open(folder) }
      try store.finish(session, at: now)
      return nil
    } catch {
      return refused(Failure(error, folder: folder))
    }
  }

  mutating func delete(_ session: Session.ID) -> Action {
    var remark: String?
    let action = attempt { (folder) throws(SessionStoreError) in
      let store = try SessionStore.existing(folder)
      try store?.delete(session)
      return .sessionsListed(try Self.listed(store, folder, &remark))
    }
    self.remark = remark ?? self.remark
    return action
  }

  /// Keeps bookmarks and the last place, or forgets them; nil when all went well.
  func keep(_ places: ReadingPlaces?) -> Action? {
    do {
      let folder = try StateFolder.path()
      guard let places else {
        ReadingPlacesStore.forget(in: folder)
        return nil
      }
      do throws(SessionStoreError) {
        try ReadingPlacesStore.keep(places, in: folder)
        return nil
      } catch {
        return .told("Bookmarks are not kept: " + Failure(error, folder: folder).message)
      }
    } catch {
      return .told(
        "Bookmarks are not kept: " + ((error as? Failure)?.message ?? "there is no folder for them"))
    }
  }

  /// The bookmarks and the last place that somebody asked to keep.
  static func places() -> ReadingPlaces? {
    (try? StateFolder.path()).flatMap { ReadingPlacesStore.kept(in: $0) }
  }

  private static let noClock = "The clock cannot be read, so nothing is kept: set it first."

  /// What is said when an answer could not be saved: the checklist itself goes on.
  private static func notKept(_ error: any Error) -> String {
    "Not saved, your answers go on in memory: " + ((error as? Failure)?.message ?? "the store cannot be used")
  }

  private mutating func refused(_ failure: Failure) -> Action {
    refusal = failure
    return .told(failure.message)
  }

  private mutating func attempt(_ work: (String) throws(SessionStoreError) -> Action) -> Action {
    do {
      let folder = try StateFolder.path()
      do throws(SessionStoreError) {
        return try work(folder)
      } catch {
        return refused(Failure(error, folder: folder))
      }
    } catch {
      return refused(error as? Failure ?? Failure(message: "sessions cannot be kept here", code: 73))
    }
  }
}

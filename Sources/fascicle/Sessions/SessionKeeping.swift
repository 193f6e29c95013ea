import Interface
import KeptSessions
import Knowledge
import System

/// Does the full screen's work with saved sessions.
///
/// The store is opened when it is first needed, and then stays open: opening it goes through all that is kept.
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
      if try made(in: folder).wasRestored { Failure.restored(in: folder).report() }
      remark = nil
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  /// The store, which is made where it is missing.
  private mutating func made(in folder: String) throws(SessionStoreError) -> SessionStore {
    if let opened, opened.isInPlace { return opened }
    let store = try SessionStore.open(folder)
    take(store, in: folder)
    return store
  }

  /// The store; nil where nothing was kept.
  private mutating func existing(in folder: String) throws(SessionStoreError) -> SessionStore? {
    if let opened, opened.isInPlace { return opened }
    take(try SessionStore.existing(folder), in: folder)
    return opened
  }

  private mutating func take(_ store: SessionStore?, in folder: String) {
    opened = store
    if store?.wasRestored == true { remark = Self.sentence(.restored(in: folder)) }
  }

  /// Lists what was kept; nothing is made where nothing was.
  mutating func list() -> Action {
    attempt { (keeping, folder) throws(SessionStoreError) in
      .sessionsListed(try keeping.listed(in: folder))
    }
  }

  /// What is to be said of the store, once.
  mutating func takeRemark() -> String? {
    defer { remark = nil }
    return remark
  }

  /// The sessions that are whole; the remark tells of those that are not.
  ///
  /// A store that is open already is believed while all of it is whole; else it is opened anew, and so put back.
  private mutating func listed(in folder: String) throws(SessionStoreError) -> [Session] {
    if let opened, opened.isInPlace, let found = try? opened.sessions(), found.damaged.isEmpty {
      return found.whole
    }
    opened = nil
    guard let store = try existing(in: folder) else { return [] }
    let found = try store.sessions()
    if let first = found.damaged.first {
      remark = Self.sentence(Failure(.sessionIsDamaged(first), folder: folder))
    }
    return found.whole
  }

  private static func sentence(_ failure: Failure) -> String {
    failure.message.prefix(1).uppercased() + failure.message.dropFirst() + "."
  }

  /// Keeps a checklist from now on.
  mutating func keep(_ sheet: AnswerSheet, label: String, for book: Rulebook) -> Action {
    guard let now = SystemClock.now else { return refused(Failure(message: Self.noClock, code: 71)) }
    return attempt { (keeping, folder) throws(SessionStoreError) in
      .kept(
        try keeping.made(in: folder).begin(
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
    attempt { (keeping, folder) throws(SessionStoreError) in
      try keeping.existing(in: folder)?.delete(session)
      return .sessionsListed(try keeping.listed(in: folder))
    }
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

  private mutating func attempt(
    _ work: (inout SessionKeeping, String) throws(SessionStoreError) -> Action
  ) -> Action {
    do {
      let folder = try StateFolder.path()
      do throws(SessionStoreError) {
        return try work(&self, folder)
      } catch {
        return refused(Failure(error, folder: folder))
      }
    } catch {
      return refused(error as? Failure ?? Failure(message: "sessions cannot be kept here", code: 73))
    }
  }
}

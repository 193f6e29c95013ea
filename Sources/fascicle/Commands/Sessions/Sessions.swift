import ArgumentParser
import KeptSessions
import Knowledge
import Screen

/// `fascicle sessions`: the checklists that were kept.
struct Sessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List, show, export, import, count, set side by side or delete the sessions that were kept.",
    subcommands: [
      ListSessions.self, ShowSession.self, ExportSessions.self, ImportSessions.self, CountSessions.self,
      SessionTimeline.self, DeleteSession.self, PurgeSessions.self,
    ],
    defaultSubcommand: ListSessions.self)
}

/// What is kept, with the refusals of the store in words.
enum SessionAccess {
  /// Every session that is whole, in the order begun.
  ///
  /// The damaged ones are named on standard error by `reportDamage`.
  static func all() throws -> (whole: [Session], damaged: [Session.ID]) {
    try reading { (store) throws(SessionStoreError) in try store.sessions() } ?? ([], [])
  }

  static func one(_ id: String) throws -> Session {
    let id = Session.ID(id)
    let session = try reading { (store) throws(SessionStoreError) in try store.session(id) }
    guard let session else { throw Failure(.noSession(id), folder: try StateFolder.path()) }
    return session
  }

  static func delete(_ id: String) throws {
    let id = Session.ID(id)
    let deleted: Void? = try reading { (store) throws(SessionStoreError) in try store.delete(id) }
    if deleted == nil { throw Failure(.noSession(id), folder: try StateFolder.path()) }
  }

  static func purge() throws {
    let folder = try StateFolder.path()
    do throws(SessionStoreError) {
      try SessionStore.purge(folder)
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  static func counts() throws -> SessionCount? {
    let folder = try StateFolder.path()
    do throws(SessionStoreError) {
      return try SessionStore.counts(folder)
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  /// Takes sessions of another store in; ours is opened once, and made where there is none.
  struct Merging {
    private let folder: String
    private let store: SessionStore

    init() throws {
      folder = try StateFolder.path()
      do throws(SessionStoreError) {
        store = try SessionStore.open(folder)
      } catch {
        throw Failure(error, folder: folder)
      }
      if store.wasRestored { Failure.restored(in: folder).report() }
    }

    /// Takes some in, as one transaction.
    func merge(
      _ sessions: [Session], into outcome: inout MergeOutcome, judging: SessionStore.Judge
    ) throws {
      do throws(SessionStoreError) {
        try store.merge(sessions, into: &outcome, judging: judging)
      } catch {
        throw Failure(error, folder: folder)
      }
    }

    /// Brings the second file up to date, once for all.
    func finish() throws {
      do throws(SessionStoreError) { try store.finishMerging() } catch {
        throw Failure(error, folder: folder)
      }
    }
  }

  /// Names each damaged session, and ends with the code for bad input when there is one.
  static func reportDamage(_ damaged: [Session.ID]) throws {
    guard !damaged.isEmpty else { return }
    let folder = try StateFolder.path()
    for id in damaged { Failure(.sessionIsDamaged(id), folder: folder).report() }
    throw ExitCode(65)
  }

  /// Works in the store; nil when nothing was ever kept.
  private static func reading<Value>(
    _ work: (SessionStore) throws(SessionStoreError) -> Value
  ) throws -> Value? {
    let folder = try StateFolder.path()
    do throws(SessionStoreError) {
      guard let store = try SessionStore.existing(folder) else { return nil }
      if store.wasRestored { Failure.restored(in: folder).report() }
      return try work(store)
    } catch {
      throw Failure(error, folder: folder)
    }
  }
}

extension Session {
  /// The label on one line, whatever was typed into it.
  var shownLabel: String { VisibleText.of(label) }
}

import KeptSessions
import System

/// What can be said of the folders that the program writes to; looking makes none of them.
enum DoctorFolders {
  static var cache: String {
    guard let path = ProgramFolder.cache.path else {
      return "cache: there is no place for it, so a content folder is compiled at each start"
    }
    guard let rights = rights(path) else { return "cache: \(path), not there yet" }
    let writes = Paths.isWritable(path) ? "can be written" : "CANNOT be written"
    return "cache: \(path), \(rights), \(writes)"
  }

  static var state: String {
    do {
      let path = try StateFolder.path()
      guard let rights = rights(path) else { return "state: \(path), nothing is kept" }
      return "state: \(path), \(rights), \(kept(path))"
    } catch {
      return "state: " + ((error as? Failure)?.message ?? "there is no place for it")
    }
  }

  /// A folder's rights; nil where there is none.
  private static func rights(_ path: String) -> String? {
    guard let status = try? FileStatus(path) else { return nil }
    let mode = String(status.permissions, radix: 8)
    let isPrivate = !status.isOpenToOthers && status.isOurs
    return "rights \(mode), \(isPrivate ? "yours alone" : "OPEN TO OTHERS")"
  }

  /// How many sessions are kept, or why they cannot be used.
  private static func kept(_ folder: String) -> String {
    do throws(SessionStoreError) {
      let count = try SessionStore.existing(folder)?.sessions().whole.count ?? 0
      return count == 1 ? "1 session kept" : "\(count) sessions kept"
    } catch {
      return Failure(error, folder: folder).message
    }
  }
}

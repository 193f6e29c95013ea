import KeptSessions
import System

extension Failure {
  /// What to say when sessions in a folder cannot be kept or read.
  init(_ error: SessionStoreError, folder: String) {
    switch error {
    case .folderIsLink, .folderIsFile, .folderIsForeign, .folderIsOpen, .folderRefused:
      self.init(message: Self.words(onFolder: error, folder), code: 73)
    case .noSession(let id):
      self = .notFound("there is no session \(id): fascicle sessions list shows those that are kept")
    case .isNewer:
      self = .badInput(
        "the sessions in \(folder) were kept by a newer fascicle: use that one; nothing was changed")
    case .isDamaged:
      self = .badInput(
        "the sessions in \(folder) are damaged: put a copy back, or remove them by fascicle sessions purge")
    case .sessionIsDamaged(let id):
      self = .badInput("the session \(id) is damaged: remove it by fascicle sessions delete \(id)")
    case .fileIsForeign, .fileRefused, .isGone, .isReadOnly, .diskIsFull, .isBusy, .refused:
      self.init(message: Self.words(onFile: error, folder), code: 74)
    }
  }

  /// What to say where sessions had to be put back.
  static func restored(in folder: String) -> Failure {
    Failure(
      message:
        "the sessions in \(folder) were damaged or lost and were put back from their copy: look whether the latest answer is there",
      code: 0)
  }

  private static func words(onFolder error: SessionStoreError, _ folder: String) -> String {
    switch error {
    case .folderIsLink: "the folder \(folder) is a link, so sessions are not kept in it: put a folder there"
    case .folderIsFile: "\(folder) is not a folder, so sessions cannot be kept in it: move it away"
    case .folderIsForeign: "the folder \(folder) belongs to somebody else, so sessions are not kept in it"
    case .folderIsOpen:
      "the folder \(folder) is open to others, so sessions are not kept in it: chmod 700 closes it"
    case .folderRefused(let reason):
      "sessions cannot be kept in \(folder): \(SystemError(rawValue: reason))"
    default: "sessions cannot be kept in \(folder)"
    }
  }

  private static func words(onFile error: SessionStoreError, _ folder: String) -> String {
    switch error {
    case .fileIsForeign:
      "the sessions file in \(folder) is not an ordinary file of your own: move it away"
    case .fileRefused: "the sessions file in \(folder) cannot be opened: check that you may read and write it"
    case .isGone: "the sessions file in \(folder) was taken away while it was in use"
    case .isReadOnly: "the sessions in \(folder) cannot be changed: the file or its disk is read-only"
    case .diskIsFull: "the disk that holds \(folder) is full"
    case .isBusy: "other programs keep the sessions in \(folder) busy: try again"
    case .refused(let code): "the disk that holds \(folder) refused (SQLite's code \(code))"
    default: "the sessions in \(folder) cannot be used"
    }
  }
}

/// The folder for what people chose to keep.
enum StateFolder {
  /// The folder's path; it need not be there.
  static func path() throws -> String {
    guard let path = ProgramFolder.state.path else {
      throw Failure(
        message: "there is no place to keep sessions: set HOME or FASCICLE_HOME to a whole path", code: 73)
    }
    return path
  }
}

import Settings
import System

/// Finds the content where no flag names it.
///
/// The environment counts before the settings, one's own settings before those of the whole system, and all
/// of them before what lies beside the program. What is named is never replaced by something else.
enum ContentLocator {
  /// The library file that is installed together with the program.
  static let installed = "guide.fascicle"

  /// The content's place; a problem of the settings is said on standard error.
  static func find() throws -> ContentLocation {
    if let named { return named }
    let settings = LoadedSettings.load()
    let errors = settings.problems.filter { $0.level == .error }
    if let notice = LoadedSettings.notice(errors) { Failure.badInput(notice).report() }
    return try find(settings)
  }

  /// The content's place with settings that are read already.
  static func find(_ settings: LoadedSettings) throws -> ContentLocation {
    if let named { return named }
    if let file = settings.contentFile {
      guard let path = settings.settings.content else {
        throw Failure.badInput(
          "the content that \(file) names is no whole path, so nothing is opened: fascicle config shows the line"
        )
      }
      return ContentLocation(path: path, namedBy: "content in \(file)")
    }
    guard let found = beside() else {
      throw Failure.notFound(
        "no content was found: name some with --content, in FASCICLE_CONTENT or in the settings file")
    }
    return ContentLocation(path: found)
  }

  /// The content that the environment names.
  private static var named: ContentLocation? {
    Environment.variable("FASCICLE_CONTENT").map { ContentLocation(path: $0, namedBy: "FASCICLE_CONTENT") }
  }

  /// In the share folder that belongs to the program, above it in a checkout, or here; the first that is there.
  private static func beside() -> String? {
    var folder = Paths.executableFolder
    let share = (Paths.folder(above: folder) ?? "") + "/share/fascicle/"
    if Paths.exists(share + installed) { return share + installed }
    if isFolder(share + "Content") { return share + "Content" }
    while folder.utf8.count > 1 {
      if isFolder(folder + "/Content") { return folder + "/Content" }
      folder = Paths.folder(above: folder) ?? ""
    }
    return isFolder("Content") ? "Content" : nil
  }

  /// Whether there is a content folder.
  private static func isFolder(_ path: String) -> Bool { Paths.exists(path + "/guide.md") }
}

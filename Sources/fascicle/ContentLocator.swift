import Glibc

/// Finds the content where no flag names it.
///
/// The environment counts before the settings, one's own settings before those of the whole system, and all
/// of them before what lies beside the program. What is named is never replaced by something else.
enum ContentLocator {
  /// The library file that is installed together with the program.
  static let installed = "guide.fascicle"

  /// The content's place; a problem of the settings is said on standard error.
  static func find() throws -> ContentPlace {
    if let named { return named }
    let settings = ProgramSettings.load()
    let errors = settings.problems.filter { $0.level == .error }
    if let notice = ProgramSettings.notice(errors) { Failure.badInput(notice).report() }
    return try find(settings)
  }

  /// The content's place with settings that are read already.
  static func find(_ settings: ProgramSettings.Loaded) throws -> ContentPlace {
    if let named { return named }
    if let file = settings.contentFile {
      guard let path = settings.settings.content else {
        throw Failure.badInput(
          "the content that \(file) names is no whole path, so nothing is opened: fascicle config shows the line"
        )
      }
      return ContentPlace(path: path, namedBy: "content in \(file)")
    }
    guard let found = places().first(where: isThere) else {
      throw Failure.notFound(
        "no content was found: name some with --content, in FASCICLE_CONTENT or in the settings file")
    }
    return ContentPlace(path: found)
  }

  /// The content that the environment names.
  private static var named: ContentPlace? {
    getenv("FASCICLE_CONTENT").map { String(cString: $0) }.flatMap { path in
      path.isEmpty ? nil : ContentPlace(path: path, namedBy: "FASCICLE_CONTENT")
    }
  }

  private static func isThere(_ path: String) -> Bool {
    access(path.hasSuffix(installed) ? path : path + "/guide.md", F_OK) == 0
  }

  /// In the share folder that belongs to the program, above it in a checkout, and here.
  private static func places() -> [String] {
    var folder = executableFolder()
    let share = above(folder) + "/share/fascicle"
    var places = [share + "/" + installed, share + "/Content"]
    while folder.count > 1 {
      places.append(folder + "/Content")
      folder = above(folder)
    }
    return places + ["Content"]
  }

  private static func above(_ folder: String) -> String {
    String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
  }

  private static func executableFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return "" }
    return above(String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
}

import Archive
import ArgumentParser
import Glibc
import Knowledge

/// Which content is used.
struct ContentOption: ParsableArguments {
  @Option(help: ArgumentHelp("The content folder, or a library file.", valueName: "path"))
  var content: String?

  /// The content, compiled.
  func library() throws -> Library {
    try CompiledContent.library(at: try content ?? ContentLocator.find())
  }

  /// The whole guide, for reading in it.
  func guide() throws -> Guide {
    try reading { (library) throws(LibraryError) in try library.guide() }
  }

  /// The whole guide, for advice: half-read rules must not judge anybody.
  func soundGuide() throws -> Guide {
    guard try reading({ (library) throws(LibraryError) in try library.front() }).isSound else {
      throw Failure.badInput(
        "the content has problems, so no advice can be given: fascicle check \(content ?? "") lists them")
    }
    return try guide()
  }

  /// Reads in the compiled content.
  func reading<Value>(_ read: (Library) throws(LibraryError) -> Value) throws -> Value {
    let library = try library()
    do throws(LibraryError) {
      return try read(library)
    } catch {
      throw Failure(error, path: try content ?? ContentLocator.find())
    }
  }
}

/// Finds the content folder where nobody named one.
enum ContentLocator {
  /// The content that the environment names.
  static var named: String? {
    getenv("FASCICLE_CONTENT").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static func find() throws -> String {
    if let named { return named }
    let candidates = places()
    guard let found = candidates.first(where: { access($0 + "/guide.md", R_OK) == 0 }) else {
      throw Failure.notFound("no content folder was found: name one with --content or in FASCICLE_CONTENT")
    }
    return found
  }

  /// Beside the program, in the share folder that belongs to it, above it in a checkout, and here.
  private static func places() -> [String] {
    var folder = executableFolder()
    var places = [folder + "/../share/fascicle/Content"]
    while folder.count > 1 {
      places.append(folder + "/Content")
      folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)])
    }
    return places + ["Content"]
  }

  private static func executableFolder() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return "" }
    let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

/// The clock, read in one place.
enum Today {
  static var day: CalendarDay? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

import ArgumentParser
import Authoring
import Glibc
import GuideLibrary
import Settings
import System

/// `fascicle doctor`: what the program found, in a form to paste into a report.
///
/// It names nobody: the home folder is told as `~`, and of kept sessions only how many there are.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Print what the program found, to paste into a report; it names nobody.")

  @OptionGroup var source: ContentOption

  func run() throws {
    let sections: [String?] = [
      program, DoctorTerminal.terminal, DoctorTerminal.colours, DoctorTerminal.locale, DoctorConsole.line,
      content, settings, DoctorFolders.cache, DoctorFolders.state, limits,
      "privacy: no network, no core files, nothing kept unasked",
    ]
    try Output.text(Self.tidied(sections.compactMap { $0 }.joined(separator: "\n")))
  }

  private var program: String {
    var system = utsname()
    uname(&system)
    return
      "program: fascicle \(Fascicle.version), \(Self.text(system.sysname)) \(Self.text(system.release)), \(Self.text(system.machine))"
  }

  private var content: String {
    do {
      let place = try source.place()
      let summary = try place.reading { (library) throws(LibraryError) in
        // What the summary needs can be whole where what advice rests on is not.
        _ = try library.guideWithoutArticles()
        return try library.summary()
      }
      let advice = summary.isSound ? "sound" : "with problems: no advice is given, fascicle check lists them"
      let named =
        place.namedBy.map { ", named by \($0)" } ?? (source.content == nil ? "" : ", named by --content")
      let kind = try CompiledContent.isFile(place.path) ? "library file" : "folder"
      return
        "content: \(place.path), a \(kind)\(named), edition \(summary.edition), \(summary.articles.count) articles, \(advice)"
    } catch {
      return "content: " + ((error as? Failure)?.message ?? "cannot be read")
    }
  }

  private var settings: String {
    let places = SettingsFile.all
    guard !places.isEmpty else { return "settings: there is no place for them" }
    let problems = LoadedSettings.load().problems
    let found = places.map { path in
      guard Paths.exists(path) else { return "\(path), no file" }
      let count = problems.count { $0.file == path }
      return "\(path), \(count == 1 ? "1 problem" : "\(count) problems")"
    }
    let general = SettingsFile.forEverybody == nil ? "; none for the whole system" : ""
    return "settings: " + found.joined(separator: "; ") + general
  }

  /// What the program keeps to whatever it is given.
  private var limits: String {
    """
    limits of content: \(Limits.all.map(\.sentence).joined(separator: " "))
    limits of other files: A settings file has at most \(SettingsFile.limit) bytes.
    """
  }

  /// A text without the home folder, which would say whose it is.
  private static func tidied(_ text: String) -> String {
    guard let home = Environment.home, home.count > 1 else { return text }
    var tidied = ""
    var rest = text[...]
    while let found = rest.firstRange(of: home) {
      let isWhole = !goesOn(rest[found.upperBound...].first) && !goesOn(rest[..<found.lowerBound].last)
      tidied += rest[..<found.lowerBound] + (isWhole ? "~" : home)
      rest = rest[found.upperBound...]
    }
    return tidied + rest
  }

  /// Whether a file's name goes on with a character, so that it is another name.
  private static func goesOn(_ next: Character?) -> Bool {
    next.map { $0.isLetter || $0.isNumber || "-_".contains($0) } ?? false
  }

  /// The text in a field of C.
  private static func text<Field>(_ field: Field) -> String {
    withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

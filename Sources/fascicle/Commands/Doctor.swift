import Archive
import ArgumentParser
import Glibc
import Interface
import Terminal

/// `fascicle doctor`: what the program found, in a form to paste into a report.
///
/// It names nobody: the home folder is told as `~`, and of kept sessions only how many there are.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what the program found: terminal, locale, content, settings, cache and state.")

  @OptionGroup var source: ContentOption

  func run() throws {
    let sections = [
      program, terminal, locale, content, settings, cache, state,
      "limits: answers in core files: none are written; network: never used",
    ]
    try Output.text(sections.joined(separator: "\n"))
  }

  private var program: String { "program: fascicle \(Fascicle.version)" }

  private var terminal: String {
    let kind = variable("TERM") ?? "not set"
    let ends = "input \(word(STDIN_FILENO)), output \(word(STDOUT_FILENO))"
    guard let facts = TerminalFacts.read() else {
      return "terminal: TERM \(kind), a kind that is not known: the program is told line by line; \(ends)"
    }
    let paints = facts.movesCursor ? "can be painted" : "cannot be painted: told line by line"
    return "terminal: TERM \(kind), \(paints), \(facts.colours) colours; \(ends)"
  }

  private func word(_ descriptor: Int32) -> String {
    isatty(descriptor) == 1 ? "is a terminal" : "is no terminal"
  }

  private var locale: String {
    setlocale(LC_ALL, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in variable(name).map { "\(name) \($0)" } }
    let shown = codeset == "UTF-8" ? "all characters" : "ASCII characters only"
    return "locale: \(named.isEmpty ? "not set" : named.joined(separator: ", ")), \(codeset): \(shown)"
  }

  private var content: String {
    do {
      let front = try source.reading { (library) throws(LibraryError) in try library.front() }
      let path = try source.content ?? ContentLocator.find()
      let advice = front.isSound ? "sound" : "with problems: no advice is given, fascicle check lists them"
      return "content: \(tidied(path)), edition \(front.edition), \(front.cards.count) articles, \(advice)"
    } catch {
      return "content: " + ((error as? Failure)?.message ?? "cannot be read")
    }
  }

  private var settings: String {
    let (_, path, problems) = ProgramSettings.load()
    guard !path.isEmpty else { return "settings: there is no place for them" }
    let found = access(path, F_OK) == 0 ? "\(problems.count) problems" : "no file, all as it comes"
    return "settings: \(tidied(path)), \(found)"
  }

  private var cache: String {
    guard let path = CacheFolder.path() else {
      return "cache: cannot be written, so a content folder is compiled at each start"
    }
    return "cache: \(tidied(path)), can be written"
  }

  private var state: String {
    do {
      let path = try StateFolder.path()
      var status = stat()
      guard stat(path, &status) == 0 else {
        return "state: \(tidied(path)), nothing is kept"
      }
      let mode = String(status.st_mode & 0o777, radix: 8)
      let isPrivate = status.st_mode & 0o077 == 0 && status.st_uid == getuid()
      return
        "state: \(tidied(path)), rights \(mode), \(isPrivate ? "yours alone" : "OPEN TO OTHERS"), \(try kept(path))"
    } catch {
      return "state: " + ((error as? Failure)?.message ?? "cannot be used")
    }
  }

  private func kept(_ folder: String) throws -> String {
    do throws(SessionStoreError) {
      let count = try SessionStore.existing(folder)?.sessions().whole.count ?? 0
      return count == 1 ? "1 session kept" : "\(count) sessions kept"
    } catch {
      throw Failure(error, folder: folder)
    }
  }

  /// A path that does not say whose it is.
  private func tidied(_ path: String) -> String {
    guard let home = variable("HOME"), home.count > 1, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  private func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

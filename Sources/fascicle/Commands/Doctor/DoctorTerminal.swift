import Glibc
import Settings
import System
import Terminal

/// What can be said of the terminal.
enum DoctorTerminal {
  static var terminal: String {
    let kind = Environment.variable("TERM") ?? "not set"
    let ends = "input \(word(STDIN_FILENO)), output \(word(STDOUT_FILENO))"
    guard let facts = TerminalFacts.read() else {
      return "terminal: TERM \(kind), a kind that is not known: the program is told line by line; \(ends)"
    }
    let paints = facts.movesCursor ? "can be painted" : "cannot be painted: told line by line"
    return "terminal: TERM \(kind), \(paints)\(size); \(ends)"
  }

  static var colours: String {
    let count = TerminalFacts.read().map { String($0.colours) } ?? "not known"
    let wish = Environment.variable("NO_COLOR") == nil ? "not set" : "set, so none are used"
    return "colours: \(count), NO_COLOR \(wish), theme \(LoadedSettings.load().settings.theme.rawValue)"
  }

  static var locale: String {
    setlocale(LC_ALL, "")
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      Environment.variable(name).map { "\(name) \($0)" }
    }
    let shown = codeset == "UTF-8" ? "all characters" : "ASCII characters only"
    return "locale: \(named.isEmpty ? "not set" : named.joined(separator: ", ")), \(codeset): \(shown)"
  }

  private static var size: String {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return "" }
    return ", \(size.ws_col) columns, \(size.ws_row) rows"
  }

  private static func word(_ descriptor: Int32) -> String {
    isatty(descriptor) == 1 ? "is a terminal" : "is no terminal"
  }
}

import Authoring
import Glibc
import Terminal

extension Opening {
  /// How the program is to use the terminal; a flag counts before the settings file.
  struct Look {
    var theme: Theme?
    var onlyASCII = false
    var mouse = false
    var isLinear = false

    func terminal(_ settings: Settings) -> TerminalOptions {
      TerminalOptions(
        usesColour: !Self.isSet("NO_COLOR"),
        theme: theme ?? Theme(rawValue: settings.theme.rawValue) ?? .terminal,
        onlyASCII: onlyASCII || settings.ascii, mouse: mouse || settings.mouse)
    }

    func isLinear(_ settings: Settings) -> Bool {
      isLinear || settings.linear || Self.isSet("ACCESSIBLE")
    }

    /// What somebody who uses the mouse has to know.
    func notice(_ settings: Settings) -> String? {
      mouse || settings.mouse ? "The mouse chooses and scrolls. With Shift held it selects text." : nil
    }

    /// Whether a variable of the environment has a value.
    private static func isSet(_ name: String) -> Bool {
      getenv(name).map { $0.pointee != 0 } ?? false
    }
  }
}

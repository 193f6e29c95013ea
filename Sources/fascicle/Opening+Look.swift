import Screen
import Settings
import System
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
        usesColour: Environment.variable("NO_COLOR") == nil,
        theme: theme ?? settings.theme,
        onlyASCII: onlyASCII || settings.ascii, mouse: mouse || settings.mouse)
    }

    func isLinear(_ settings: Settings) -> Bool {
      isLinear || settings.linear || Environment.variable("ACCESSIBLE") != nil
    }

    /// What somebody who uses the mouse has to know.
    func notice(_ settings: Settings) -> String? {
      mouse || settings.mouse ? "The mouse chooses and scrolls. With Shift held it selects text." : nil
    }

  }
}

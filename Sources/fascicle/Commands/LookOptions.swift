import ArgumentParser
import Authoring
import Glibc
import Terminal

extension Theme: ExpressibleByArgument {}

/// How the program is to use the terminal.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The colours of the full screen.", valueName: "name"))
  var theme: Theme?

  @Flag(help: "Show nothing but ASCII characters.")
  var ascii = false

  @Flag(help: "Let the mouse choose and scroll; with Shift it still selects text.")
  var mouse = false

  @Flag(help: "Tell everything line by line, for speech and braille, without a painted screen.")
  var linear = false

  /// A flag counts before the settings file.
  func terminal(_ settings: Settings) -> TerminalOptions {
    TerminalOptions(
      usesColour: Self.usesColour, theme: theme ?? Theme(rawValue: settings.theme.rawValue) ?? .terminal,
      onlyASCII: ascii || settings.ascii, mouse: mouse || settings.mouse)
  }

  func isLinear(_ settings: Settings) -> Bool {
    linear || settings.linear || Self.isSet("ACCESSIBLE")
  }

  /// What somebody who uses the mouse has to know.
  func notice(_ settings: Settings) -> String? {
    mouse || settings.mouse ? "The mouse chooses and scrolls. With Shift held it selects text." : nil
  }

  private static var usesColour: Bool { !isSet("NO_COLOR") }

  /// Whether a variable of the environment has a value.
  private static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }
}

import ArgumentParser
import Glibc
import Terminal

extension Theme: ExpressibleByArgument {}

/// How the full screen is to use the terminal.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The colours of the full screen.", valueName: "name"))
  var theme: Theme = .terminal

  @Flag(help: "Show nothing but ASCII characters.")
  var ascii = false

  @Flag(help: "Let the mouse choose and scroll; with Shift it still selects text.")
  var mouse = false

  var terminal: TerminalOptions {
    TerminalOptions(usesColour: Self.usesColour, theme: theme, onlyASCII: ascii, mouse: mouse)
  }

  private static var usesColour: Bool {
    getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }
}

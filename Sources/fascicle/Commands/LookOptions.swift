import ArgumentParser
import Screen

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

  var chosen: Opening.Look { Opening.Look(theme: theme, onlyASCII: ascii, mouse: mouse, isLinear: linear) }
}

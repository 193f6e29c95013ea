import ArgumentParser
import Screen

/// `fascicle` alone: the full screen, or the linear mode.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the full screen, or tell it line by line.")

  @OptionGroup var source: ContentOption

  @Option(name: .customLong("open"), help: ArgumentHelp("Open this article at once.", valueName: "id"))
  var article: String?

  @Option(help: ArgumentHelp("The colours of the full screen.", valueName: "name"))
  var theme: Theme?

  @Flag(help: "Show nothing but ASCII characters.")
  var ascii = false

  @Flag(help: "Let the mouse choose and scroll; with Shift it still selects text.")
  var mouse = false

  @Flag(help: "Tell everything line by line, for speech and braille, without a painted screen.")
  var linear = false

  @Flag(help: "For a shared screen: no way out, nothing kept or written; begins anew when nobody is there.")
  var kiosk = false

  @Option(
    help: ArgumentHelp(
      "Forget everything after so many seconds without a key, with a warning.", valueName: "seconds"))
  var idle: Int?

  @Flag(help: "Read the content anew when its files change, and show its problems.")
  var watch = false

  func validate() throws {
    if let idle, !(1...86_400).contains(idle) {
      throw ValidationError("--idle takes a number of seconds from 1 to 86400")
    }
  }

  func run() throws {
    var options = LaunchOptions(
      content: source.content, article: article.map { .init($0) }, theme: theme, isLinear: linear,
      watches: watch)
    options.terminal.onlyASCII = ascii
    options.terminal.mouse = mouse
    options.run.isKiosk = kiosk
    options.run.idleSeconds = idle
    try Launch.run(options)
  }
}

extension Theme: ExpressibleByArgument {}

import ArgumentParser

/// Where the program stands: on somebody's own computer, in a clinic, or before an author.
struct PlaceOptions: ParsableArguments {
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

  var chosen: Opening.Place { Opening.Place(isKiosk: kiosk, idle: idle, watches: watch) }
}

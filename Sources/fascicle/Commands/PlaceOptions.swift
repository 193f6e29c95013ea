import ArgumentParser
import Authoring
import Interface

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

  /// What a kiosk takes where nobody says otherwise.
  private static let kioskIdle = 120

  func validate() throws {
    if let idle, !(1...86_400).contains(idle) {
      throw ValidationError("--idle takes a number of seconds from 1 to 86400")
    }
  }

  func manners(_ settings: Settings) -> Manners {
    var manners = Manners()
    manners.isKiosk = kiosk
    manners.idleSeconds =
      idle ?? (kiosk ? settings.kiosk.idle ?? settings.idle ?? Self.kioskIdle : settings.idle)
    manners.wayOut = ProgramSettings.wayOut(settings)
    manners.marksRead = settings.readMarks
    return manners
  }
}

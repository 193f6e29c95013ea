import Authoring
import Interface
import Settings

extension Opening {
  /// Where the program stands: on somebody's own computer, in a clinic, or before an author.
  struct Place {
    var isKiosk = false
    /// After so many seconds without a key everything is forgotten.
    var idle: Int?
    /// Whether the content is read anew when its files change.
    var watches = false

    /// What a kiosk takes where nobody says otherwise.
    private static let kioskIdle = 120

    func manners(_ settings: Settings) -> RunOptions {
      var manners = RunOptions()
      manners.isKiosk = isKiosk
      manners.idleSeconds =
        idle ?? (isKiosk ? settings.kiosk.idle ?? settings.idle ?? Self.kioskIdle : settings.idle)
      manners.wayOut = settings.kiosk.leave
      manners.marksRead = settings.readMarks
      return manners
    }
  }
}

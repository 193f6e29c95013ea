import GuideLibrary
import Screen

/// What `fascicle --version` says: the program, and the content that it would open.
enum VersionWords {
  static func text() -> String {
    VisibleText.lines("fascicle \(Fascicle.version)\ncontent \(content())")
  }

  private static func content() -> String {
    do {
      let place = try ContentLocator.find()
      let summary = try place.reading { (library) throws(LibraryError) in try library.summary() }
      return "edition \(summary.edition), \(place.path)"
    } catch {
      return "not opened: \((error as? Failure)?.message ?? "it cannot be read")"
    }
  }
}

/// The sentences around commands, and around a program that anybody may use.
extension Phrases {
  static let commands = "Commands"
  static let commandPrompt = "Do: "
  static let problems = "Problems"
  static let staysOpen = "The program stays open here. The checklist can forget your answers."
  static let notInKiosk = "That is not possible on this shared screen: nothing is kept or written here."
  static let notWatching = "The content is not watched: start with --watch to see its problems."
  static let hiddenScreen = "The screen is hidden. Enter shows it again."
  static let stillThere = "Are you still there?"
  static let goOnHere = "Continue: any key goes on, and nothing is forgotten"

  static func noCommand(_ query: String) -> String { "Nothing can be done that is called: \(query)" }
  static func onlyIn(_ place: String) -> String { "This works in: \(place)." }
  static func notNow(_ reason: String) -> String { "Not now. \(reason)" }

  static func willForget(_ seconds: Int) -> String {
    "No key was pressed for a while. If none is pressed in the next \(seconds) seconds, all answers are forgotten, so that the next person does not see them."
  }

  static func problemCount(_ count: Int) -> String {
    switch count {
    case 0: "The content has no problems."
    case 1: "The content has one problem"
    default: "The content has \(count) problems"
    }
  }

  /// `key` shows the problems.
  static func reloaded(_ problems: Int, key: String) -> String {
    guard problems > 0 else { return "The content was read anew." }
    return "The content was read anew. \(problemCount(problems)): \(key) shows more."
  }
}

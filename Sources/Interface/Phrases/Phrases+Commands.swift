import Knowledge

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

  static func noCommand(_ query: String) -> String {
    "Nothing can be done that is called: \(query)."
  }
  static func searchInstead(_ query: String) -> String { "Search the guide for: \(query)" }
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

/// The sentences of the lists to choose from.
extension Phrases {
  static let linksTitle = "Links of this page"
  static let sourcesTitle = "Sources of what is said here"
  static let wordsTitle = "Words explained"
  static let readMark = "read"
  static let oneColumnStays = "One column has to stay."
  static let noSources = "What stands here names no source."
  static let noWords = "No word on this screen is explained."

  static let menuHint = "The arrows or a number choose, Enter opens, Esc goes back."
  static let nothingHere = "There is nothing here."
  static let reportTitle = "Take the advice along"
  static let reportHint =
    "It holds your answers, the advice and its reasons. Nothing in it says who you are."
  static let bookmarksTitle = "Bookmarks"
  static let noBookmark = "There is no bookmark. One is set while an article is read."
  static let historyTitle = "What was opened, the latest first"
  static let noHistory = "No article was opened yet."
  static let outline = "Outline"
  static let noHeadings = "This article has no headings."
  static let columnsTitle = "Which conditions stand side by side"
  static let columnsHint = "Enter puts a column in or takes it out; Esc goes back to the table."
  static let forgetTitle = "Forget everything?"
  static let forgetHint =
    "The answers on the screen and the list of what was opened are gone then. What was kept in the sessions stays."
  static let copied = "Sent to the terminal's clipboard."
  static let noClipboard = "This terminal has no clipboard for programs."
  static let copyAgain = "Press the key once more to put the text on the screen on the clipboard."

  /// What kind of thing a reference leads to, before its name.
  static func kind(of target: Reference) -> String {
    switch target {
    case .article: "Article: "
    case .glossary: "Word: "
    case .source: "Source: "
    case .condition: "Condition: "
    case .finding: "Question: "
    case .comparison, .outside: ""
    }
  }
}

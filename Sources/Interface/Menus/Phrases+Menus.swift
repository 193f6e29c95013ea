import Knowledge

/// The sentences of the lists to choose from.
extension Phrases {
  static let linksTitle = "Links of this page"
  static let sourcesTitle = "Sources of what is said here"
  static let wordsTitle = "Words explained"
  static let readMark = "read"
  static let oneColumnStays = "One column has to stay."
  static let noSources = "What stands here names no source."
  static let noWords = "No word on this screen is explained."

  static func title(of kind: Menu.Kind) -> String {
    switch kind {
    case .report: "Take the advice along"
    case .bookmarks: "Bookmarks"
    case .history: "What was opened, the latest first"
    case .outline: "Outline"
    case .columns: "Which conditions stand side by side"
    case .forgetting: "Forget everything?"
    case .references(let title, _): title
    }
  }

  static func hint(for kind: Menu.Kind) -> String? {
    switch kind {
    case .report: "It holds your answers, the advice and its reasons. Nothing in it says who you are."
    case .forgetting:
      "The answers on the screen and the list of what was opened are gone then. What was kept in the sessions stays."
    case .columns: "Enter puts a column in or takes it out; Esc goes back to the table."
    case .bookmarks, .history, .references: "The arrows or a number choose, Enter opens, Esc goes back."
    case .outline: nil
    }
  }

  static func nothing(in kind: Menu.Kind) -> String {
    switch kind {
    case .bookmarks: "There is no bookmark. One is set while an article is read."
    case .history: "No article was opened yet."
    case .outline: "This article has no headings."
    case .report, .columns, .forgetting, .references: "There is nothing here."
    }
  }
}

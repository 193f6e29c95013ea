/// A place in which keys have their meaning.
package enum Scope: String, Sendable, CaseIterable {
  case everywhere
  case list, reader
  case checklistStart, question, choice, emergency, enough, review, advice
  case comparison
  case sessions, naming, deleting, timeline
  case help, card
  case search, find, print, bookmarks

  /// The place's name in help and in the table of keys.
  package var name: String {
    switch self {
    case .everywhere: "everywhere"
    case .list: "list of articles"
    case .reader: "article"
    case .checklistStart: "checklist start"
    case .question: "question"
    case .choice: "question with choices"
    case .emergency: "emergency notice"
    case .enough: "end of the questions that matter"
    case .review: "check of the answers"
    case .advice: "advice"
    case .comparison: "comparison"
    case .sessions: "sessions"
    case .naming: "label of a session"
    case .deleting: "deleting a session"
    case .timeline: "timeline"
    case .help: "help"
    case .card: "explanation"
    case .search: "search"
    case .print: "choice of a report"
    case .bookmarks: "bookmarks"
    case .find: "find in the page"
    }
  }

  /// Whether letters are text here and not commands.
  package var takesText: Bool { self == .search || self == .find || self == .naming }
}

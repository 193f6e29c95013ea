/// A place in which keys have their meaning.
package enum Scope: String, Sendable, CaseIterable {
  case everywhere
  case list, reader
  case checklistStart, question, choice, map, marks, emergency, enough, review, advice
  case comparison
  case sessions, naming, deleting, timeline
  case help, card
  case search, find, commands
  case print, bookmarks, history, outline, columns, forgetting, references
  case hidden, stillThere, problems

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
    case .map: "body map"
    case .marks: "marks of a place"
    case .commands: "search of commands"
    case .history: "history"
    case .outline: "outline"
    case .columns: "choice of columns"
    case .forgetting: "forgetting the answers"
    case .references: "list of links, sources or words"
    case .hidden: "hidden screen"
    case .stillThere: "warning before everything is forgotten"
    case .problems: "problems in the content"
    }
  }

  /// Whether letters are text here and not commands.
  package var takesText: Bool {
    switch self {
    case .search, .find, .naming, .commands: true
    default: false
    }
  }

  /// Whether digits are the number of a line here.
  package var takesNumbers: Bool {
    switch self {
    case .bookmarks, .history, .outline, .columns, .references: true
    default: false
    }
  }
}

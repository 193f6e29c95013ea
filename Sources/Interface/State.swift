import Knowledge
import Screen

/// Everything that changes while the program runs.
///
/// There is no other state.
package struct State: Sendable, Equatable {
  package var size: Size
  package var pane = Pane.articles
  package var articles = ArticlesPane()
  package var checklist = ChecklistPane()
  package var comparison = ComparisonPane()
  package var sessions = SessionsPane()
  /// What lies over the pane, the topmost last.
  package var overlays: [Overlay] = []
  /// One sentence for the user, until the next key.
  package var notice: String?
  /// What is wrong with the content, for whoever writes it; nil where nobody asked.
  package var problems: [String]?
  /// Whether somebody has pressed a key since everything was new.
  package var isTouched = false
  /// The latest keys, as many as the staff's way out has.
  package var latestKeys: [Key] = []

  package var laidOut = LaidOut()

  package init(size: Size) {
    self.size = size
  }

  /// Whether something covers all of the screen, until one key takes it away.
  var isCovered: Bool { isHidden || isWarned }

  /// Whether the screen is hidden from others.
  var isHidden: Bool { if case .hidden? = overlays.last { true } else { false } }

  /// Whether it is about to be forgotten that somebody was here.
  var isWarned: Bool { if case .stillThere? = overlays.last { true } else { false } }

  /// Where keys are looked up now.
  package var scope: Scope {
    switch overlays.last {
    case .help: return .help
    case .card: return .card
    case .search: return .search
    case .commands: return .commands
    case .menu(let menu): return menu.scope
    case .hidden: return .hidden
    case .stillThere: return .stillThere
    case .problems: return .problems
    case nil: break
    }
    switch pane {
    case .articles: return articles.find?.isTyping == true ? .find : articles.isReading ? .reader : .list
    case .comparison: return .comparison
    case .sessions: return sessions.scope
    case .checklist: return checklist.scope
    }
  }
}

/// The main panes, each under a digit.
package enum Pane: Sendable, Equatable {
  case articles, checklist, comparison, sessions
}

/// Something that lies over a pane until it is closed.
package enum Overlay: Sendable, Equatable {
  case help(Scroll)
  case card(Card)
  case search(SearchPane)
  case commands(CommandSearch)
  case menu(Menu)
  /// The screen shows nothing, for a while.
  case hidden
  /// Nobody pressed a key for long: everything is about to be forgotten.
  case stillThere
  case problems(Scroll)
}

import Knowledge
import Screen

/// Something that happened, as far as the screens care.
package enum Action: Sendable, Equatable {
  case command(Command)
  /// What stands at a place among what can be chosen now, counted from zero.
  case pick(Int)
  /// What a link leads to.
  case follow(Reference)
  /// Words to look for in the whole guide.
  case search(String)
  /// A press of the mouse.
  case pressed(Place)
  /// The wheel, in lines; negative is up.
  case wheel(Int)
  /// Nothing was pressed for as long as patience lasts.
  case idle
  case resized(Size)
  /// An article that was asked for has come.
  case fetched(Article, at: Moment? = nil)
  /// An article that was asked for cannot be had.
  case notFetched(Article.ID)
  /// Something was typed or pasted where text is wanted.
  case typed(String)
  /// What was found for a query.
  case found(String, [SearchHit])
  /// The saved sessions, in the order in which they were begun.
  case sessionsListed([Session])
  /// This checklist is kept from now on, as this session.
  case kept(Session.ID)
  /// An answer could not be saved; the sentence says why.
  case notSaved(Finding.ID, String)
  /// Something was done outside, or could not be: the sentence says what, and what to do.
  case told(String)
  /// The rest of the guide has come, which the first picture did not need.
  case completed
  /// The content was read anew, and these are its problems, each in a line.
  case reloaded([String])
}

extension Action {
  /// Whether somebody did it, who has seen what was last said.
  var isByHand: Bool {
    switch self {
    case .command, .pick, .follow, .search, .pressed: true
    default: false
    }
  }
}

/// Something to be done outside, by the one place that may.
package enum Effect: Sendable, Equatable {
  case fetch(Article.ID)
  case search(String)
  case listSessions
  /// Keep the answers so far under a label, and every further one.
  case keep(label: String, AnswerSheet)
  /// Save one answer of a kept session; nil takes it back.
  case saveAnswer(Session.ID, Finding.ID, Answer?)
  case deleteSession(Session.ID)
  /// Keep bookmarks and the last place; nil forgets them and keeps no more.
  case keepPlaces(ReadingPlaces?)
  /// Write or print the advice for these answers.
  case deliver(ReportChoice, AnswerSheet)
  /// Put text where other programs can paste it from.
  case copy(String)
  case quit
}

/// What a key can ask for.
package enum Command: Sendable, Hashable {
  case showArticles, showChecklist, showComparison, showSessions, showHelp, showCommands, showProblems, hide
  case back, quitAtOnce
  case lineUp, lineDown, pageUp, pageDown, toTop, toBottom
  case choose
  case nextLink, previousLink, goBack, goForward, nextHeading, previousHeading, showOutline, showHistory
  case showLinks, showSources, explainWords, copy
  case moveLeft, moveRight, otherPart
  case answerYes, answerNo, answerUnsure, why, undo, previousQuestion, review, showAdvice, beginAnew
  case showDiffering, showAnswered, chooseColumns
  case delete, showTimeline, print
  case toggleBookmark, showBookmarks
  case search, searchGuide, erase, eraseAll, nextMatch, previousMatch
}

import Knowledge
import Screen

/// Something that happened: an event, the result of an effect, or what one feature asks of all others.
package enum Action: Sendable, Equatable {
  // What somebody did.
  case command(Command)
  /// Takes the option with a number, counted from zero.
  case pick(Int)
  /// Goes to what a link leads to.
  case follow(Reference)
  /// Looks for words in the whole guide.
  case search(String)
  /// The mouse was pressed at a place.
  case pressed(Position)
  /// The wheel was turned by so many lines; below zero is up.
  case wheel(Int)
  /// Text was typed or pasted.
  case typed(String)

  /// Leaves the program; asks first where answers would be lost.
  case leave

  // What time and the system did.
  /// No key came for as long as `Interface.timeout` says.
  case idle
  case resized(Size)

  // What came of effects.
  case fetched(Article, at: Moment? = nil)
  /// There is no such article, or it cannot be read.
  case notFetched(Article.ID)
  /// What a query found.
  case found(SearchResult)
  /// The kept sessions, the oldest first.
  case sessionsListed([Session])
  /// This checklist is kept from now on, as this session.
  case kept(Session.ID)
  /// An answer could not be saved; the sentence says why.
  case notSaved(Finding.ID, String)
  /// Something was done outside, or could not be: a sentence that says so.
  case told(String)
  /// Whether the terminal took the text to copy.
  case copied(Bool)
  /// The rest of the guide is there, which the first picture did not need.
  case completed
  /// The content was read again; its problems, each as a line.
  case reloaded([String])

  // What features ask of each other.
  /// Opens an article, so that one can go back from it.
  case openArticle(ReadingPosition)
  /// Opens an article that a search found, so that one can go back to the search.
  case open(ReadingPosition, from: Search)
  /// Brings a heading of the open article to the top, by its number.
  case showHeading(Int)
  /// Reads on at the heading that was chosen, with the outline beside the article where there is room.
  case readOn
  /// Puts the open article back to where the outline was opened.
  case leaveOutline(ReadingPosition)
  case removeBookmark(Int)
  /// Keeps bookmarks and the last place from now on, or forgets them.
  case keepPlaces(Bool)
  /// Shows a row of the comparison that a search found, so that one can go back to the search.
  case showRow(ComparisonRow.ID, from: Search)
  /// Opens the page of the checklist that asks for a finding.
  case showChecklistPage(Finding.ID)
  /// Puts a column into the comparison or takes it out, by its number.
  case toggleColumn(Int)
  /// Goes to the first page of the checklist that is not answered.
  case beginChecklist
  /// Answers rows of the page that is shown, by their names.
  case answerRows([Finding.ID], Answer)
  /// Asks for a label under which this checklist is to be kept.
  case nameChecklist
  /// Keeps this checklist under a label as soon as something is answered.
  case keepFromFirstAnswer(label: String)
  /// Keeps no further answers.
  case keepNoMore
  /// Goes on with a kept session.
  case resume(Session)
  /// Asks anew what has changed since a kept session.
  case askAgain(Session)
}

extension Action {
  /// Whether a key or the mouse led to it.
  var isOfKey: Bool {
    switch self {
    case .typed, .wheel: true
    default: isByHand
    }
  }

  /// Whether somebody did it, who has seen what was last said.
  var isByHand: Bool {
    switch self {
    case .command, .pick, .follow, .search, .pressed, .answerRows: true
    default: false
    }
  }
}

/// What a feature wants beyond its own state.
package enum Request: Sendable {
  /// Something to be done outside.
  case effect(Effect)
  /// Opens an overlay above what is shown.
  case open(any Overlay)
  /// Takes the topmost overlay away.
  case close
  /// Takes all overlays away.
  case closeAll
  /// Shows a pane, under whatever lies on it.
  case show(any Pane.Type)
  /// Says one sentence, until the next key.
  case say(String)
  /// Lets something happen for all features.
  case act(Action)
  /// Forgets what was answered and read, as for the next person.
  case forget
  /// Ends the program, where that is allowed; asks first where answers would be lost.
  case leave
  /// Ends the program, where that is allowed, whatever is lost.
  case leaveAtOnce
}

/// Something to be done outside, by the one place that may.
package enum Effect: Sendable, Equatable {
  case fetch(Article.ID)
  /// Looks for words in the guide; the last of them may be unfinished while somebody types.
  case search(String, isTyping: Bool = true)
  case listSessions
  /// Keeps the answers so far under a label, and every further one.
  case keep(label: String, AnswerSheet)
  /// Saves one answer of a kept session; nil takes it back.
  case saveAnswer(Session.ID, Finding.ID, Answer?, Change? = nil)
  case deleteSession(Session.ID)
  /// Notes that everything was asked.
  case finishSession(Session.ID)
  /// Keeps bookmarks and the last place; nil forgets them and keeps no more.
  case keepPlaces(ReadingPlaces?)
  /// Writes or prints the advice.
  case deliver(FilledChecklist, to: ReportTarget)
  /// Puts text where other programs can paste it from.
  case copy(String)
  case quit
}

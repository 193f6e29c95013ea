import Knowledge
import Screen
import Typesetting

/// The interface's own sentences.
package enum Phrases {
  static let program = "fascicle"
  static let articles = "Articles"
  static let checklist = "Checklist"
  static let comparison = "Comparison"
  static let advice = "Advice"
  static let sessions = "Sessions"
  static let moreBelow = "more below"
  /// The same where there is little room.
  static let moreShort = "more"
  static let help = "Help"
  static let search = "Search"
  static let searchPrompt = "Search for: "
  static let searchHint =
    "Type what you notice, in your own words. The arrows choose, Enter opens, Esc closes."
  static let nothingLookedFor = "Nothing is looked for in this page yet."

  static let noLinks = "There is no link on this page."
  static let noWayBack = "You have not been anywhere before."
  static let noWayOn = "You have not gone back from anywhere."
  static let nothingToForget = "There is nothing to forget: no question is answered."
  static let nothingToUndo = "There is nothing to undo."
  static let noHeading = "There is no further heading."
  static let noArticle = "Loading the article."
  static let chooseFirst = "Error: mark at least one answer first, or choose one of the lines below."

  static let yes = "Yes"
  static let no = "No"
  static let dontKnow = "I don't know, or I am not sure"
  static let continueOn = "Continue"
  static let whyAsked = "Why we ask"
  static let begin = "Begin the checklist"
  static let goOn = "Go on with the checklist"
  static let showAdvice = "Show the advice so far"
  static let beginAnew = "Forget all answers and begin anew"
  static let keepAnswers = "Keep the answers"
  static let checkAnswers = "Check your answers"
  static let checkHint =
    "y, n, d or Space changes the answer in focus; Enter opens its page. What follows from a change is asked again."
  static let onToAdvice = "These are right: show the advice"
  /// That the rest can wait; `isFinal` where none of it can change how soon to be seen.
  static func settled(_ pages: Int, isFinal: Bool) -> String {
    guard isFinal else {
      return pages == 1
        ? "The other page can wait. It could only show that help is needed even sooner."
        : "The other \(pages) pages can wait. They could only show that help is needed even sooner."
    }
    return pages == 1
      ? "How soon to be seen is settled. One more page only sharpens the picture."
      : "How soon to be seen is settled. \(pages) more pages only sharpen the picture."
  }
  static let settledMeaning =
    "You can stop here. More answers show which patterns fit, and help the doctor who reads them."
  static let sessionsExplained =
    "Nothing you answer is kept on this computer unless you ask for it here. Others who use it could see what is kept."
  static let keepThis = "Keep this checklist, and save each answer from now on"
  static let stopKeeping = "This checklist is being kept. Stop saving further answers"
  static let noSessions = "No checklist is kept on this computer."
  static let chooseSession = "Choose a saved session first."
  static let keptNow = "This checklist is kept. Each answer is saved at once."
  static let noLongerKept = "Further answers are not saved. What was saved stays until you delete it."
  static let labelHint =
    "Give it a label that you will know again, without a name: for example \"me\" or \"visit\". Sessions with the same label can be set side by side. The label may stay empty."
  static let labelPrompt = "Label: "
  static let leaveIt = "Leave it as it is"
  static let deleteIt = "Delete it for good"

  /// A kept session in one line; `urgency` is nil where another guide asked.
  static func session(_ session: Session, urgency: Urgency?) -> String {
    let label = session.label.isEmpty ? "(no label)" : session.label
    return
      "\(session.started.day) \(session.started.time)  \(label)  \(answers(session.sheet))  \(urgency.map(PageWords.level) ?? PageWords.ofAnotherGuide(session.guide))"
  }

  static func deleteQuestion(_ session: Session?) -> String {
    guard let session else { return "Delete this session?" }
    return "Delete the session of \(session.started.day) with \(answers(session.sheet))?"
  }

  private static func answers(_ sheet: AnswerSheet) -> String {
    sheet.answers.count == 1 ? "1 answer" : "\(sheet.answers.count) answers"
  }

  static func timelineTitle(_ label: String) -> String {
    label.isEmpty ? "Sessions without a label, side by side" : "Sessions labelled \(label), side by side"
  }

  static func otherGuide(_ guide: Guide.ID) -> String {
    "Another guide asked this session: \(guide). Open that guide to go on with it."
  }

  static func otherEdition(_ then: String, now: String) -> String {
    "Answered with edition \(then) of the guide; judged by the rules of edition \(now)."
  }

  static let nothingToReport = "There is nothing to report yet: answer some questions of the checklist first."

  static let noAdvice = "The guide has no words for this advice: fascicle check lists what is missing."

  static func report(_ target: ReportTarget) -> String {
    switch target {
    case .file(.pdf): "PDF, the sheet for a visit"
    case .file(.text): "Plain text file"
    case .file(.html): "Page for a browser, ready to print"
    case .file(.markdown): "Markdown file"
    case .file(.json): "JSON, for programs"
    case .file(.fhir): "FHIR R4 QuestionnaireResponse, for clinics"
    case .file(.phenopacket): "Phenopacket v2, for research"
    case .paper: "Print on paper now"
    }
  }

  static let bookmarkSet = "Bookmark set, until the program ends. The sessions can keep bookmarks."
  static let bookmarkForNow = "Bookmark set, until somebody begins anew."
  static let bookmarkKept = "Bookmark set, and kept."
  static let bookmarkRemoved = "Bookmark taken away."
  static let keepPlaces = "Keep bookmarks and the place where you read last"
  static let forgetPlaces = "Bookmarks and your last place are kept. Forget them, and keep no more"
  static let placesKept = "Bookmarks and your last place are kept from now on."
  static let placesForgotten = "They are forgotten, and no longer kept."

  static let noRows = "No row of the comparison is touched by your answers yet."
  static let slip = "That was a slip: undo the answer"
  static let chooseAll = "Mark all that apply, then choose Continue."

  /// What is marked on the body map, in words.
  static func marked(_ words: String) -> String {
    words.isEmpty ? "Nothing is marked yet." : "Marked: \(words)"
  }

  static let answeredBefore = "(your answer)"
  static let emergencyTitle = "EMERGENCY"
  static let emergencyWhy = "Why this is shown"
  static let helpLinear = "By speech or braille: start with fascicle --linear. / searches what can be done."
  static let helpTitle = "Keys that count here"
  static let helpEverywhere = "Everywhere"
  static let checklistUnsound =
    "The checklist cannot be used: its content has problems, which fascicle check lists. If you are worried, see a doctor."

  static func shown(_ filter: ComparisonPane.Filter) -> String {
    switch filter {
    case .all: "All rows are shown."
    case .differing: "Only rows that tell the conditions apart are shown."
    case .answered: "Only rows that your answers touch are shown."
    }
  }

  static func nothingFound(_ query: String) -> String { "Nothing was found for: \(query)" }
  package static func showingInstead(_ query: String) -> String { "Showing results for: \(query)" }
  package static func notInGuide(_ words: [String]) -> String {
    "Not in this guide: " + words.joined(separator: ", ")
  }
  package static func emergencies(_ number: String) -> String {
    "Emergencies: is it happening now? Call \(number)."
  }
  static let searchOffersChecklist = "Go through the checklist"
  static let searchOffersEmergencies = "Read what to do in an emergency"
  static func searchOffersWord(_ word: String) -> String { "Search for: \(word)" }
  static let whyItIsAsked = "Why we ask this"
  static let toItsPage = "Go to its page of the checklist"

  static func kind(_ kind: SearchHit.Kind) -> String {
    switch kind {
    case .article: "Article"
    case .finding: "Question"
    case .condition: "Condition"
    case .comparison: "Comparison"
    case .glossary: "Word"
    }
  }

  static func findStatus(_ query: String, current: Int, count: Int) -> String {
    if query.isEmpty { return "Find in this page:" }
    if count == 0 { return "Find: \(query) - not on this page" }
    return "Find: \(query) - \(current) of \(count)"
  }

  static func opens(_ title: String, key: String) -> String { "\(key) opens \"\(title)\"." }
  static func ways(_ keys: [String]) -> String { keys.joined(separator: ", ") + "." }
  static func notFound(_ id: Article.ID) -> String { "There is no article \(id) in this guide." }
  static func progress(_ answered: Int) -> String {
    answered == 1 ? "One line is answered." : "\(answered) lines are answered."
  }
}

/// The sentences of the checklist's pages.
extension Phrases {
  /// `title` is nil on small screens.
  static func pageNumber(_ number: Int, of about: Int, title: String?) -> String {
    let place = "page \(number) of about \(about)"
    return title.map { "\(place) - \($0)" } ?? place
  }

  /// What was answered to a row, in five columns.
  static func mark(_ answer: Answer?) -> String {
    switch answer {
    case .yes, .chose: "[yes]"
    case .no: "[no ]"
    case .unsure: "[ ? ]"
    case nil: "[   ]"
    }
  }

  static let goOnFromPage = "Go on"
  static let noneOfTheOthers = "None of the others"
  static let othersUnsure = "I am not sure about the others"
  static let later = "Leave this for later"
  static let firstRow = "This is the first line: y, n or d answers it."
  static let rowsAreAnswered = "y, n and d answer the lines above. Enter takes this one."
  static let answerIsChosen = "Choose one of the lines here; d says that you are not sure."
  static let enterOpens = "Enter opens this page; y, n and d change the lines of rows."
  static let notAllSeen = "There are lines that you have not seen yet: read on from here."
  static let nowSeen = "That line was not on the screen. Here it is: press again to answer it."
  static let howItWorks = "How the checklist works"

  static func stillOpen(_ row: String) -> String { "Still without an answer: \(row)" }
  static func noSuchNumber(_ number: Int) -> String { "No line here has the number \(number)." }
}

/// The sentences of the guards against keys that were not meant.
extension Phrases {
  static let tooEarly = "That key came before this could be read: press it again."
  static let heldKey =
    "Too fast, or held down: only the first press answered. Wait a moment, then press again."
  static let heldEscape = "Esc held down does not leave: press it again."
  static let leaveTitle = "Leave, and lose the answers?"
  static let leaveHint = "Your answers are not kept. They are gone when the program ends."
  static let stayHere = "Stay here"
  static let keepFirst = "Keep the answers on this computer first"
  static let leaveNow = "Leave, and forget the answers"

  /// What a letter does at the body map.
  static func markByLetter(_ label: String) -> String {
    "Mark the place in focus, or take it away: \(label)."
  }

  /// What is said of a key that does nothing where it was pressed.
  static func meansNothing(_ key: Key) -> String {
    if key == .unknown { return "This key does nothing here; ? shows the keys." }
    guard case .character(let letter) = key, letter.isLetter, !letter.isASCII else {
      return isCapital(key)
        ? "\(key.name) does nothing here. Is Caps Lock on? ? shows the keys."
        : "\(key.name) does nothing here; ? shows the keys."
    }
    return "\(letter) does nothing here. Is the keyboard set to another language? The keys are Latin letters."
  }

  private static func isCapital(_ key: Key) -> Bool {
    if case .character(let letter) = key { letter.isUppercase } else { false }
  }
}

/// The sentences of marking, at the body map and wherever several may be chosen.
extension Phrases {
  static let noneOfThese = "None of these"
  static let nowhere = "Nowhere"

  static func cleared(_ count: Int) -> String {
    count == 1
      ? "One mark was taken away; that can be undone." : "\(count) marks were taken away; that can be undone."
  }

  static func why(_ hint: String) -> String { "Why we ask: \(hint)" }
}

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
    "Nothing can be done that is called: \(query). Esc, then / and your words search the guide."
  }
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

/// The sentences of the linear mode.
extension Phrases {
  static let linearHow =
    "Type one of these words: checklist, articles, comparison, sessions; search and what you look for; ? for all words; quit."
  static let linearArticles = "Type the number of an article to read it."
  static let linearMapHow =
    "Type the number of a place and the letters of what is there, as in 5 WT; one place a line. Then type done, none or not sure."
  static let linearCheckHint = "Type the number of a line to change it. back goes on with the open pages."
  static let linearChooseAll = "Type the numbers of all that apply, with blanks between, then done."
  static let linearHelp = [
    "Type a number to choose what bears it.",
    "search and some words: looks in the whole guide.",
    "back, or <: goes back. q goes up, and at the top it leaves. An empty line says the page again, or closes what was opened.",
    "On a page of the checklist: yes, no or not sure; numbers; none; why, or ?; undo, or u; later; advice.",
    "quit, or the end of the input: leaves.",
    "Words for this place:",
  ]
  static let yoursFit = "your answers fit this"
  static let yoursDoNotFit = "your answers do not fit this"

  static func marksAt(_ place: String) -> String {
    "\(place): type the numbers of what is there; back goes to the other places."
  }

  static func cannotRead(_ line: String) -> String {
    "This cannot be read here: \(line). Type a number, or help for the words that can be."
  }

  /// What can be read at the row that is asked, and at a list of rows.
  static func cannotRead(_ line: String, row: Int) -> String {
    "This cannot be read here: \(line). I can read: yes, no, not sure, or \(row); why, back, undo, later, advice."
  }
  static func cannotReadAmongRows(_ line: String) -> String {
    "This cannot be read here: \(line). I can read: numbers, none, or not sure; why, back, undo, later, advice."
  }

  package static let welcome =
    "fascicle, line by line. It says how soon to be seen, and why. This is not a diagnosis."
  /// Where idling was set: what was told stands on the terminal, where no program of ours can take it back.
  package static let forgetsNothing =
    "Line by line nothing is forgotten when nobody is there: type quit when you leave, and clear the screen."
  package static let more = "Enter: more"
}

/// The sentences of the checklist line by line.
extension Phrases {
  package static let asking =
    "This is not a diagnosis. Answer yes, no or not sure. Type why, back, undo or advice at any time."
  package static let labelIsKept = "The label is kept with the answers. It should not name anybody."
  static let whyTells = "why: tells how the checklist works."
  static let numbersOrNone = "Numbers, none, or not sure."
  static let moreNumbersOrNone = "More numbers, none of the others, or not sure."
  static let whichNumbers = "Which of them? Type their numbers."
  static let whichNumber = "Which of them? Type its number."
  static let eachIsAsked = "That is no to this line. Each line here is asked by itself."
  static let othersNotRead = "Only the line that was read is answered."
  static let allAnswered = "All lines of this page are answered: go on, or back."
  static let firstPage = "This is the first page."
  static let emergencyGoesOn =
    "Get help first. If that was a slip, type undo. advice tells more. The checklist goes on:"
  static let hearAdvice = "Hear the advice now? Yes, or no to go on."
  static let countedAsUnsure = "That is none of the choices: it counts as not sure. back goes back."

  static func onlyThisRow(_ number: Int) -> String {
    "Only line \(number) is asked now: yes, no, not sure, or \(number)."
  }

  /// What was ticked, by its numbers and words.
  static func ticked(_ rows: [(number: Int, words: String)]) -> String {
    "Ticked: " + rows.map { "\($0.number), \($0.words)" }.joined(separator: "; ") + "."
  }

  /// Where the answers are kept from now on, and how they are removed.
  static func keptAs(_ id: Session.ID) -> String {
    "Your answers are kept as session \(id). To remove them: fascicle sessions delete \(id)"
  }
}

/// The sentences of asking what has changed.
extension Phrases {
  static let unchanged = "Nothing has changed here"
  static let newRows = "What was not asked the time before is still open."
  static let yesBefore = "(yes before: + worse, - better)"
  static let unsureBefore = "(not sure the time before)"
  static let changesNeedBefore = "Worse and better are for rows that were answered yes the time before."
  static let asItWas = "Look at it as it was, or change it"

  static func underWay(_ day: CalendarDay, key: String) -> String {
    "A checklist of \(day) is kept and under way: \(key) shows it."
  }

  static let keepBefore = "Your answers on the screen are not kept: keep them here, or forget them, first."

  static func keptOn(_ day: CalendarDay) -> String { "The checklist of \(day)" }
  static func whatHasChanged(_ day: CalendarDay) -> String {
    "What has changed since \(day) (kept as a new checklist)"
  }

  static func changed(_ change: Change) -> String {
    switch change {
    case .worse: "(worse than the time before)"
    case .better: "(better than the time before)"
    }
  }
}

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
    let label = session.label.isEmpty ? "" : ", \(session.label),"
    return
      "Delete the session of \(session.started.day) \(session.started.time)\(label) with \(answers(session.sheet))?"
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
  /// Said over what a mended query found; the query is the mended one.
  package static func showingInstead(_ query: String) -> String { "Showing results for: \(query)" }
  /// Said of words that no page and no name has.
  package static func notInGuide(_ words: [String]) -> String {
    "Not in this guide: " + words.joined(separator: ", ")
  }
  /// Said first where the words of a search name an urgent sign.
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

import Knowledge

/// The interface's own sentences.
enum Phrases {
  static let program = "fascicle"
  static let articles = "Articles"
  static let checklist = "Checklist"
  static let comparison = "Comparison"
  static let advice = "Advice"
  static let help = "Help"

  static let noLinks = "There is no link on this page."
  static let noWayBack = "You have not been anywhere before."
  static let nothingToUndo = "There is nothing to undo."
  static let noHeading = "There is no further heading."
  static let noArticle = "Loading the article."
  static let chooseFirst = "Mark at least one answer first, or choose that you do not know."

  static let yes = "Yes"
  static let no = "No"
  static let dontKnow = "I don't know, or I am not sure"
  static let continueOn = "Continue"
  static let whyAsked = "Why we ask"
  static let begin = "Begin the checklist"
  static let goOn = "Go on with the questions"
  static let showAdvice = "Show the advice so far"
  static let beginAnew = "Forget all answers and begin anew"
  static let slip = "That was a slip: undo the answer"
  static let chooseAll = "Mark all that apply, then choose Continue."
  static let answeredBefore = "(your answer)"
  static let emergencyTitle = "EMERGENCY"
  static let emergencyWhy = "Why this is shown"
  static let helpTitle = "Keys that count here"
  static let helpEverywhere = "Everywhere"
  static let checklistUnsound =
    "The checklist cannot be used: its content has problems, which fascicle check lists. If you are worried, see a doctor."

  static func notFound(_ id: Article.ID) -> String { "There is no article \(id) in this guide." }
  static func question(_ number: Int, section: String) -> String { "Question \(number) - \(section)" }
  static func progress(_ answered: Int) -> String {
    answered == 1 ? "One question is answered." : "\(answered) questions are answered."
  }
}

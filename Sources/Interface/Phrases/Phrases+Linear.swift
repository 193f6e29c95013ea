import Knowledge

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

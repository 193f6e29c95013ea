/// The sentences of the linear mode.
extension Phrases {
  static let linearHow =
    "Type the number of an article to read it, or one of these words: checklist, comparison, sessions, search and what you look for, ? for all words, quit."
  static let linearMapHow =
    "Type the number of a place to say what is there, or the number and the letters, as in 5 WT. Then type done, none or unsure."
  static let linearHelp = [
    "Type a number to choose what bears it.",
    "search and some words: looks in the whole guide.",
    "back, or <: goes back. An empty line says the page again, or closes what was opened.",
    "In a question: yes, no, unsure, or a number.",
    "quit, or the end of the input: leaves.",
    "Words for this place:",
  ]
  static let yoursFit = "your answers fit this"
  static let yoursDoNotFit = "your answers do not fit this"

  static func marksAt(_ place: String) -> String {
    "\(place): type the numbers of what is there; back goes to the other places."
  }

  package static func cannotRead(_ line: String) -> String {
    "This cannot be read here: \(line). Type a number, or ? for the words that can be."
  }
}

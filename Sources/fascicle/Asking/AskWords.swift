import Knowledge
import Typesetting

/// The sentences of the checklist line by line.
enum AskWords {
  static let how =
    "Answer yes, no or unsure; for choices, give the number. ? says why it is asked, < goes back. End the input (Ctrl-D) to see the advice."
  static let labelIsKept = "The label is kept with the answers. It should not name anybody."
  static let whyAsked = "Why we ask:"
  static let first = "This is the first question."
  static let goOn = "The questions go on. Get help first."
  static let chooseAll = "Choose all that apply: give the numbers with blanks between."
  static let notSure = "I don't know, or I am not sure"
  static let enough =
    "Nothing that is left to ask can change how soon to be seen. You may end the input here, or go on."

  static func kept(_ id: Session.ID) -> String {
    "Your answers are kept as session \(id). To remove them: fascicle sessions delete \(id)"
  }

  static func canRead(_ finding: Finding) -> String {
    switch finding.kind {
    case .yesno: "I can read: yes, no, unsure, ? and <."
    case .choice: "I can read: a number from 1 to \(finding.choices.count + 1), unsure, ? and <."
    case .several, .map: "I can read: numbers from 1 to \(finding.choices.count), unsure, ? and <."
    }
  }

  /// How a place is marked, with two of the map's own marks.
  static func mark(on map: BodyMap) -> String {
    let (words, letters) = (map.marks.prefix(2).map(\.label), map.marks.prefix(2).map(\.letter))
    let number = min(5, map.regions.count)
    return
      "Give the number of a place and what is there, such as: \(number) \(words.joined(separator: " ")), or \(number) \(letters.joined(separator: " ")). One place a line. The same place again replaces what it had; \(number) none clears it. Say done to go on."
  }

  static func canMark(on map: BodyMap) -> String {
    let letters = map.marks.map(\.letter).joined(separator: " ")
    return
      "I can read: a place from 1 to \(map.regions.count) with its marks (\(letters)) or none; done, unsure, ? and <."
  }

  static func marked(_ choices: [Choice]) -> String {
    choices.isEmpty ? "Nothing is marked." : "Marked: \(PageWords.chosen(choices))."
  }

  static let marksAreTaken = "What is marked is taken. < goes back."
  static let nothingMarked = "Nothing is marked: it counts as not sure. < goes back."
  static let countedAsUnsure = "That is none of the choices: it counts as not sure. < goes back."

  static let noClock = "the clock cannot be read"

  static func notKept(_ reason: String) -> String {
    "this answer was not saved: \(reason). The answers from here on are not kept; the advice counts them all"
  }
}

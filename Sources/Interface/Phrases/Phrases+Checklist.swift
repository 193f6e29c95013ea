import Knowledge
import Screen

/// The sentences of the checklist's pages.
extension Phrases {
  /// `title` is nil on small screens.
  static func pageNumber(_ number: Int, of about: Int, title: String?) -> String {
    let place = "page \(number) of about \(about)"
    return title.map { "\(place) - \($0)" } ?? place
  }

  /// What was answered to a row, in five columns.
  static func answerBox(_ answer: Answer?) -> String {
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

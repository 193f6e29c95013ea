import Knowledge

/// The sentences of the sheet that people take to a visit.
extension PageWords {
  package static let ageInYears = "Age in whole years"
  package static let nameLine =
    "Name: ................................  Date of birth: ................"
  /// What somebody who helps writes by hand where every minute counts.
  package static let beganLine =
    "Began at (clock time): ................  Last well at: ................"
  package static let particulars = "About this visit"
  /// What stands below a sheet with letters that the paper's font does not have.
  package static let missingLetters =
    "Letters that this page's font does not have are written as the nearest ones, or as their numbers. The other forms of this report have them all."
  /// What stands below a sheet that was told briefly, so that it is one page.
  package static let brief =
    "Told briefly, to be one page. The other forms of this report have every code and every source's address."
  package static let notAsked = "What was not asked"
  package static let allAsked = "No question was left out."
  package static let pagesDenied = "Whole pages, with how many signs"
  package static let pagesNotAsked = "Whole pages, with how many questions"

  /// How many questions of a page are open, and their codes.
  package static func open(_ open: Int, of count: Int, _ codes: [String]) -> String {
    "\(open) of its \(count) questions" + (codes.isEmpty ? "." : " (\(codes.joined(separator: ", "))).")
  }

  package static let notUsed = "What of the file was not used"
  /// What a Phenopacket cannot hold.
  package static func leftOut(_ count: Int) -> String {
    count == 1
      ? "1 answer is not in this Phenopacket: it was not sure, or no term of the HPO says it."
      : "\(count) answers are not in this Phenopacket: they were not sure, or no term of the HPO says them."
  }

  /// What was not used, a line each for what may matter, and one for all the rest.
  package static func lines(_ items: [NotUsed]) -> [String] {
    let graver = items.filter(\.mayMatter).map { line($0) }
    let rest = items.filter { !$0.mayMatter }.map { line($0) }
    let shown =
      Array(graver.prefix(notUsedShown))
      + (graver.count > notUsedShown ? [more(graver.count - notUsedShown)] : [])
    guard !rest.isEmpty else { return shown }
    let told = rest.prefix(notUsedShown).joined(separator: "; ")
    return shown + [(rest.count > notUsedShown ? "\(told); \(more(rest.count - notUsedShown))" : told) + "."]
  }

  private static let notUsedShown = 20

  private static func line(_ item: NotUsed) -> String {
    item.place.isEmpty ? item.what : "\(item.what) [\(item.place)]"
  }

  /// What standard input is called where a file would be named.
  package static let standardInput = "standard input"

  /// Where a report's answers come from.
  package static func file(_ name: String, _ part: String?) -> String {
    "File: \(name)" + (part.map { ", \($0)" } ?? "")
  }

  package static let yes = "Yes"
  package static let no = "No"
  package static let unsure = "Not sure"

  /// The sheet's subtitle, with the day of the visit.
  package static func sheet(_ day: CalendarDay) -> String { "Checklist sheet for a visit, \(day)" }
  package static func date(_ day: CalendarDay) -> String { "Date: \(day)" }
  /// The foot of a page of paper.
  package static func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }
  /// A word with how many there are of what it names.
  package static func counted(_ word: String, _ count: Int) -> String { "\(word) (\(count))" }

  /// The word for an answer that no choice is; nil for choices.
  package static func head(_ answer: Answer) -> String? {
    switch answer {
    case .yes: yes
    case .no: no
    case .unsure: unsure
    case .chose: nil
    }
  }

  /// The level and what it means, in one line; and how many pages are open, where that is why no more can be said.
  package static func headline(_ advice: Advice) -> String {
    if advice.isWithheld {
      return advice.headline + (advice.urgency == .soon ? ": \(level(.soon)) so far" : "")
    }
    if advice.decisive.origin == .notEnough { return advice.headline + openPages(advice.openPages) }
    return headline(advice.headline, of: advice.urgency)
  }

  /// What a level says first, with its word before it.
  package static func headline(_ headline: String, of urgency: Urgency) -> String {
    let word = level(urgency)
    return headline.hasPrefix(word) ? headline : "\(word): \(headline)"
  }

  private static func openPages(_ count: Int) -> String {
    switch count {
    case 0: ". Some answers are not sure."
    case 1: ". 1 page is still open."
    default: ". \(count) pages are still open."
    }
  }

  /// One of the five steps, and whether the answers lead there, or what is open could.
  package static func step(_ step: Urgency, in advice: Advice) -> String {
    let name = level(step).padding(to: 11)
    if step == advice.urgency {
      let isOpen = advice.decisive.origin == .notEnough || advice.isWithheld
      return "* \(name)" + (isOpen ? "so far" : "your answers lead here")
    }
    let isReachable = step == advice.outlook.couldBecome && step > advice.urgency
    return "  \(name)" + (isReachable ? "as far as what is open could lead" : "")
  }

  /// The same in one sentence, for paper and speech.
  package static func step(in advice: Advice) -> String {
    let number = Urgency.allCases.count - (Urgency.allCases.firstIndex(of: advice.urgency) ?? 0)
    let place = "Level \(number) of \(Urgency.allCases.count), where 1 is the most urgent"
    return advice.outlook.couldBecome > advice.urgency
      ? "\(place). What is still open could lead to \(level(advice.outlook.couldBecome))." : "\(place)."
  }

  /// A finding as a statement with its code.
  package static func coded(_ finding: Finding) -> String { "\(finding.plain) (\(finding.code))" }
}

/// Why a page is asked, as other programs are told.
extension PageWords {
  package static let sharpens = "It sharpens the picture. It cannot change how soon to be seen."
  package static let tempoMatters = "How fast it came can change how soon to be seen."
  package static let everybodyFirst = "Everybody is asked this first."
  package static let canChange = "An answer here can change how soon to be seen."
}

import Knowledge

/// The sentences that stand around the guide's own words on every page, whether on a screen or in a report.
package enum PageWords {
  package static let sources = "Sources"
  package static let links = "Links"
  package static let reviewed = "Reviewed"
  package static let nextReview = "Next review"
  package static let notADiagnosis = "This is not a diagnosis. It says how soon to be seen, and why."
  package static let whatToDo = "What to do now"
  package static let why = "Why"
  package static let howItFits = "Which patterns your answers fit"
  package static let fitNote =
    "This says how alike the patterns are, not what somebody has. It never changes how soon to be seen."
  package static let alsoThinkOf = "What else has this pattern"
  package static let watchFor = "What to watch for"
  package static let stillOpen = "What is still open"
  package static let nothingOpen = "No open question could change how soon to be seen."
  package static let yourAnswers = "Your answers"
  /// What no page asks and a file told.
  package static let otherAnswers = "Told beside the pages"

  package static func edition(_ edition: String) -> String { "Edition \(edition) of the guide." }

  package static func answer(_ answer: Answer, to finding: Finding) -> String {
    switch answer {
    case .yes: "Yes: \(finding.plain)"
    case .no: "No: \(finding.plain)"
    case .unsure: "Not sure: \(finding.plain)"
    case .chose(let taken): "\(finding.plain): " + chosen(finding.choices.filter { taken.contains($0.id) })
    }
  }

  /// Choices in words; marks stand together by their places.
  package static func chosen(_ choices: [Choice]) -> String {
    var groups: [(place: String, marks: [String])] = []
    for spot in choices.compactMap(\.spot) {
      if groups.last?.place == spot.place {
        groups[groups.count - 1].marks.append(spot.mark)
      } else {
        groups.append((spot.place, [spot.mark]))
      }
    }
    let marked = groups.map { "\($0.place): \($0.marks.joined(separator: ", "))" }
    let rest = choices.filter { $0.spot == nil }.map(\.label).joined(separator: ", ")
    return (marked + (rest.isEmpty ? [] : [rest])).joined(separator: "; ")
  }

  package static func age(_ age: AgeRange) -> String {
    if age.least == age.most { return "Age \(age.least)" }
    if age.most == AgeRange.limit { return "Age \(age.least) or over" }
    return age.least == 0 ? "Age under \(age.most + 1)" : "Age \(age.least) to \(age.most)"
  }

  package static let notAnsweredYet = "Not answered yet"

  package static func notAnswered(_ finding: Finding) -> String { "\(notAnsweredYet): \(finding.plain)" }

  /// The level as one word that stands out without colour.
  package static func level(_ urgency: Urgency) -> String {
    switch urgency {
    case .emergency: "EMERGENCY"
    case .today: "TODAY"
    case .soon: "SOON"
    case .routine: "ROUTINE"
    case .selfcare: "SELF-CARE"
    }
  }

  package static func fit(_ level: FitLevel) -> String {
    switch level {
    case .well: "your answers fit this pattern well"
    case .partly: "your answers fit this pattern in part"
    case .poorly: "your answers fit this pattern poorly"
    case .unknown: "not enough is known to say"
    }
  }

  package static let answersFor = "* your answers fit"
  package static let answersAgainst = "* yours do not fit"
  /// What stands where the comparison has no cell.
  package static let noCell = "Nothing noted here."
  package static let whyNotHigher = "Why not higher"
  package static let unexplained = "It leaves unexplained: "

  /// Why a level was not reached.
  package static func notReached(_ urgency: Urgency, denied: Int, open: Int) -> String {
    let answered =
      switch denied {
      case 0: "nothing was answered no yet"
      case 1: "1 sign was answered no"
      default: "\(denied) signs were answered no"
      }
    let rest = open == 0 ? "" : open == 1 ? ", 1 is open" : ", \(open) are open"
    return "Not \(level(urgency)): of what could lead there, \(answered)\(rest)."
  }

  package static let speaksFor = "For it: "
  package static let speaksAgainst = "Against it: "
  package static let fitsNone =
    "Your answers fit none of these patterns well. That is common, and it is worth telling a doctor."

  package static func couldBecome(_ urgency: Urgency, count: Int) -> String {
    let questions = count == 1 ? "One open question" : "\(count) open questions"
    return "\(questions) could still raise this, at most to \(level(urgency))."
  }

  /// How far the open questions could still lead, in one sentence.
  package static func outlook(_ advice: Advice) -> String {
    let open = advice.outlook.open
    guard let highest = open.map(\.couldRaiseTo).max() else { return nothingOpen }
    return couldBecome(highest, count: open.count)
  }

  package static func more(_ count: Int) -> String { "and \(count) more" }
}

/// The sentences of the sheet that people take to a visit.
extension PageWords {
  package static let ageInYears = "Age in whole years"
  package static let nameLine =
    "Name: ................................  Date of birth: ................"
  package static let particulars = "Date, age, since when, where and how fast"
  /// What stands below a sheet with letters that the paper's font does not have.
  package static let missingLetters =
    "Letters that this page's font does not have are written as the nearest ones, or as their numbers. The other forms of this report have them all."
  package static let notAsked = "What was not asked"
  package static let allAsked = "No question was left out."
  package static let pagesNotAsked = "Whole pages, with how many questions"

  /// Open questions of a page by their codes.
  package static func open(_ codes: [String], of count: Int) -> String {
    "\(codes.count) of its \(count) questions (\(codes.joined(separator: ", ")))."
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

  /// Where a report's answers come from.
  package static func file(_ name: String, _ part: String?) -> String {
    "File: \(name)" + (part.map { ", \($0)" } ?? "")
  }

  package static let yes = "Yes"
  package static let no = "No"
  package static let unsure = "Not sure"

  package static func sheet(_ day: CalendarDay) -> String { "Checklist sheet for a visit, \(day)" }
  package static func date(_ day: CalendarDay) -> String { "Date: \(day)" }
  package static func page(_ number: Int, of count: Int) -> String { "page \(number) of \(count)" }
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
    let place = "Step \(number) of \(Urgency.allCases.count), counted from the most urgent"
    return advice.outlook.couldBecome > advice.urgency
      ? "\(place). What is still open could lead to \(level(advice.outlook.couldBecome))." : "\(place)."
  }

  /// A finding as a statement with its code.
  package static func coded(_ finding: Finding) -> String { "\(finding.plain) (\(finding.code))" }
}

/// The sentences around a timeline.
extension PageWords {
  package static let visits = "Visits"
  package static let noticed = "What was noticed"
  package static let nothingNoticed = "Nothing was answered yes at any of these visits."
  package static let placesCounted = "How many"
  package static let marksMeaning =
    "new: not there before. same: still there. worse, better: still there, and said to be so. gone: not there any more. yes: there, and not known before. no: not there. unsure: answered so. -: not answered, so nothing is known."

  package static func mark(_ mark: Timeline.Mark) -> String {
    switch mark {
    case .open: "-"
    case .unsure: "unsure"
    case .no: "no"
    case .yes: "yes"
    case .new: "new"
    case .same: "same"
    case .worse: "worse"
    case .better: "better"
    case .gone: "gone"
    }
  }

  package static func visit(_ visit: Timeline.Visit) -> String {
    let session = visit.session
    let course: String? =
      switch visit.course {
      case nil: nil
      case .sooner: "sooner to be seen than the visit before"
      case .same: "as the visit before"
      case .later: "less urgent than the visit before"
      }
    let parts = [
      "\(session.started.day) \(session.started.time)", level(visit.urgency), course,
      answered(session.sheet.answers.count),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  package static func answered(_ count: Int) -> String {
    count == 1 ? "1 question answered" : "\(count) questions answered"
  }

  /// Where the level of a session would stand, which this guide does not judge.
  package static func ofAnotherGuide(_ guide: Guide.ID) -> String { "of another guide: \(guide)" }

  package static func judgedAnew(_ old: String, by new: String) -> String {
    old == new
      ? edition(new) : "Answered with edition \(old) of the guide, judged by the rules of edition \(new)."
  }
}

extension String {
  /// With blanks after it, so that it takes at least so many columns; for words of plain letters.
  fileprivate func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}

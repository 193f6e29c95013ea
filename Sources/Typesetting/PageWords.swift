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
  package static let alsoThinkOf = "What else can look like this"
  package static let watchFor = "What to watch for"
  package static let stillOpen = "What is still open"
  package static let nothingOpen = "No open question could change how soon to be seen."
  package static let yourAnswers = "Your answers"
  /// What no page asks and a file told.
  package static let otherAnswers = "Told beside the pages"

  /// Which edition of the guide says this.
  package static func edition(_ edition: String) -> String { "Edition \(edition) of the guide." }

  /// An answer with its finding, so that it can stand alone.
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

  /// An age or a band of ages, in years.
  package static func age(_ age: AgeRange) -> String {
    if age.least == age.most { return "Age \(age.least)" }
    if age.most == AgeRange.limit { return "Age \(age.least) or over" }
    return age.least == 0 ? "Age under \(age.most + 1)" : "Age \(age.least) to \(age.most)"
  }

  package static let notAnsweredYet = "Not answered yet"

  /// That a finding was not answered, which is never the same as no.
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

  /// How well a pattern fits; it is no likelihood.
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
    if open == 0, denied > 1 {
      return "All \(denied) signs that could mean \(level(urgency)) were answered no."
    }
    if open == 0, denied == 1 { return "The one sign that could mean \(level(urgency)) was answered no." }
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
  /// What the pattern needs and was answered no.
  package static let denied = "Answered no: "
  /// The most of them that are named.
  package static let deniedShown = 3

  /// Why no pattern is named.
  package static func noFit(_ advice: Advice) -> String {
    advice.fits.allSatisfy { $0.level == .poorly }
      ? "Your answers fit none of the compared patterns well. That is common, and it is worth telling a doctor."
      : "Not enough is known yet to say which of the compared patterns your answers fit."
  }

  /// How many questions could still raise the level, and how far.
  package static func couldBecome(_ urgency: Urgency, count: Int) -> String {
    let questions =
      count == 1 ? "One question without a sure answer" : "\(count) questions without a sure answer"
    return "\(questions) could still raise this, at most to \(level(urgency))."
  }

  /// How far the open questions could still lead, in one sentence.
  package static func outlook(_ advice: Advice) -> String {
    let open = advice.outlook.open
    guard let highest = open.map(\.couldRaiseTo).max() else { return nothingOpen }
    return couldBecome(highest, count: open.count)
  }

  /// What stands in place of the rest of a long list.
  package static func more(_ count: Int) -> String { "and \(count) more" }
}

/// The sentences around a timeline.
extension PageWords {
  package static let visits = "Visits"
  package static let noticed = "What was noticed"
  package static let nothingNoticed = "Nothing was answered yes at any of these visits."
  package static let placesCounted = "How many"
  package static let statusesMeaning =
    "new: not there before. same: still there. worse, better: still there, and said to be so. gone: not there any more. yes: there, and not known before. no: not there. unsure: answered so. -: not answered, so nothing is known."

  /// What became of something at one visit, as a word that `statusesMeaning` explains.
  package static func status(_ status: Timeline.Status) -> String {
    switch status {
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

  /// One visit in a line: when, how soon to be seen, and how that moved.
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

  /// How many questions have an answer.
  package static func answered(_ count: Int) -> String {
    count == 1 ? "1 question answered" : "\(count) questions answered"
  }

  /// Where the level of a session would stand, which this guide does not judge.
  package static func ofAnotherGuide(_ guide: Guide.ID) -> String { "of another guide: \(guide)" }

  /// Which edition asked and which one judged, where they are not the same.
  package static func judgedAnew(_ old: String, by new: String) -> String {
    old == new
      ? edition(new) : "Answered with edition \(old) of the guide, judged by the rules of edition \(new)."
  }
}

/// Laying out the sentences.
extension String {
  /// With blanks after it, so that it takes at least so many columns; for words of plain letters.
  func padding(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}

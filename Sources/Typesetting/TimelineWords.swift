import Knowledge

/// The sentences around a timeline.
extension PageWords {
  package static let visits = "Visits"
  package static let noticed = "What was noticed"
  package static let nothingNoticed = "Nothing was answered yes at any of these visits."
  package static let placesCounted = "How many"
  package static let marksMeaning =
    "new: not there before. same: still there. gone: not there any more. yes: there, and not known before. no: not there. unsure: answered so. -: not answered, so nothing is known."

  package static func mark(_ mark: Timeline.Mark) -> String {
    switch mark {
    case .open: "-"
    case .unsure: "unsure"
    case .no: "no"
    case .yes: "yes"
    case .new: "new"
    case .same: "same"
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

  package static func judgedAnew(_ old: String, by new: String) -> String {
    old == new
      ? edition(new) : "Answered with edition \(old) of the guide, judged by the rules of edition \(new)."
  }
}

import Knowledge

/// A titled part of what a report says, before it has a form.
struct ReportPart: Sendable {
  /// Which part it is, by which a form may style it in its own way; in HTML its name is the section's id.
  enum Kind: String {
    // Of the sheet for a visit.
    case unused, particulars, answers, why, mimics, watch, open
    case whatToDo = "do"
    // Of the document for clinicians; a level's part holds what gives that level.
    case about, first, emergency, today, soon, routine, selfcare, outcomes, patterns, others, signature
    // Of both.
    case fits, sources

    /// The part of what gives a level.
    init(_ level: Urgency) {
      self =
        switch level {
        case .emergency: .emergency
        case .today: .today
        case .soon: .soon
        case .routine: .routine
        case .selfcare: .selfcare
        }
    }
  }

  let kind: Kind
  let title: String
  let blocks: [Block]
}

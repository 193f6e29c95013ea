/// Why the advice is what it is: one thing that was reached, with the answers that reached it.
package struct Reason: Sendable, Equatable {
  /// What was reached.
  package enum Origin: Sendable, Hashable {
    /// A combination of answers.
    case rule(Rule.ID)
    /// A single yes.
    case finding(Finding.ID)
    /// A single "not sure".
    case notSure
    /// Too little was answered for self-care.
    case notEnough
    case selfCare

    /// As other programs read it: the id of the rule or the finding, else the name of the outcome.
    package var name: String {
      switch self {
      case .rule(let id): id.name
      case .finding(let id): id.name
      case .notSure: "not-sure"
      case .notEnough: "not-enough"
      case .selfCare: "self-care"
      }
    }
  }

  package let origin: Origin
  package let urgency: Urgency
  package let text: [Block]
  package let because: [Because]
  package let sources: [Source.ID]

  /// Nil without an answer to show: nothing is ever said without a reason.
  init?(_ origin: Origin, urgency: Urgency, text: [Block], because: [Because], sources: [Source.ID]) {
    guard !because.isEmpty else { return nil }
    self.origin = origin
    self.urgency = urgency
    self.text = text
    self.because = because
    self.sources = sources
  }
}

/// One piece of evidence behind a reason.
package enum Because: Sendable, Hashable {
  case answered(Finding.ID, Answer)
  case age(AgeRange)
  /// Not answered yet, which is why nothing calmer can be said.
  case open(Finding.ID)
}

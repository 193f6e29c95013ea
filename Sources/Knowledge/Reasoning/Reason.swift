/// Why the advice is what it is: one thing that was reached, with the answers that reached it.
package struct Reason: Sendable, Equatable {
  /// The rule, or the finding or outcome that stands for one.
  package let rule: String
  package let urgency: Urgency
  package let text: [Block]
  package let because: [Because]
  package let sources: [Source.ID]

  /// Nil without an answer to show: nothing is ever said without a reason.
  init?(rule: String, urgency: Urgency, text: [Block], because: [Because], sources: [Source.ID]) {
    guard !because.isEmpty else { return nil }
    self.rule = rule
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

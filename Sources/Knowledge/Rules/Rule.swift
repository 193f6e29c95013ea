/// A combination of answers and what follows from it, with its explanation, its sources and its own cases.
package struct Rule: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Rule>

  package let id: ID
  package let conclusion: Conclusion
  /// Nil means always; only a fit rule may be so.
  package let when: Criterion<Finding.ID>?
  /// What keeps a fit rule from holding; nil in every other rule.
  package let unless: Criterion<Finding.ID>?
  /// What to do beside the level's own advice.
  package let doNow: [String]
  /// The explanation that the reader sees.
  package let body: [Block]
  /// What was decided about it without a source, and why, for a clinician to confirm; nil where nothing was.
  package let decided: String?
  /// The works that the rule rests on.
  package let sources: [Source.ID]
  /// The rule's own tests, tried whenever the content is checked.
  package let cases: [RuleCase]

  package init(
    id: ID, conclusion: Conclusion, when: Criterion<Finding.ID>?, unless: Criterion<Finding.ID>?,
    doNow: [String],
    body: [Block], decided: String? = nil, sources: [Source.ID], cases: [RuleCase]
  ) {
    self.id = id
    self.conclusion = conclusion
    self.when = when
    self.unless = unless
    self.doNow = doNow
    self.body = body
    self.decided = decided
    self.sources = sources
    self.cases = cases
  }
}

/// What follows from a rule.
package enum Conclusion: Sendable, Equatable, Codable {
  /// At least this urgency; and, where one is named, a condition that the pattern calls to mind.
  case urgency(Urgency, mimic: Condition.ID?)
  /// A condition that the pattern calls to mind.
  case mimic(Condition.ID)
  /// The pattern speaks for or against a condition.
  case weight(Condition.ID, Direction)
  /// The condition's fit is at most this.
  case ceiling(Condition.ID, FitLevel)
}

/// A small answer sheet and what must follow from it: a rule's own test.
package struct RuleCase: Sendable, Equatable, Codable {
  package let sheet: AnswerSheet
  /// Whether the rule holds for it.
  package let fires: Bool
  /// The urgency of the whole sheet, where the case names one.
  package let urgency: Urgency?

  package init(sheet: AnswerSheet, fires: Bool, urgency: Urgency?) {
    self.sheet = sheet
    self.fires = fires
    self.urgency = urgency
  }
}

/// How soon to be seen, the least urgent first.
///
/// Higher is sooner; nothing ever lowers a level that was reached.
package enum Urgency: String, Sendable, CaseIterable, Comparable, Codable {
  case selfcare, routine, soon, today, emergency

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// Its place among the levels, from zero.
  package var rank: Int {
    switch self {
    case .selfcare: 0
    case .routine: 1
    case .soon: 2
    case .today: 3
    case .emergency: 4
    }
  }
}

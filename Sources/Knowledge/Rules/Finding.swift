/// One thing that the checklist asks about.
package struct Finding: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Finding>

  /// How the question is answered.
  package enum Kind: String, Sendable, CaseIterable, Codable {
    /// Yes, no or not sure.
    case yesno
    /// One of several choices.
    case choice
    /// Any number of the choices.
    case several
    /// Any number of marks on the body map, each of which is a choice.
    case map

    /// Whether more than one choice may be taken.
    package var takesSeveral: Bool { self == .several || self == .map }
  }

  package let id: ID
  /// The row of the clinical findings table, such as `W01`.
  package let code: String
  /// The page that asks it; nil for a finding that only a choice answers.
  package let page: ChecklistPage.ID?
  /// The folder that it stands in: what kind of sign it is.
  package let group: String
  package let kind: Kind
  /// In the order shown; empty where it is answered yes or no.
  package let choices: [Choice]
  /// The question in plain words.
  package let ask: String
  /// What its row on the page says; nil where it has none.
  package let row: String?
  /// The codes and ids of earlier editions of which this finding is a part.
  package let was: [String]
  /// The clinical term.
  package let term: String
  /// The finding as a short statement, for lists.
  package let plain: String
  /// What else people call it: synonyms, lay words, slang.
  package let also: [String]
  /// What a yes calls for, and why: the reason shown with the advice.
  package let rationale: String
  /// What to do besides when the answer is yes; it raises nothing.
  package let doNow: [String]
  /// The least urgency that a single yes forces; nil when it forces none.
  package let urgencyIfYes: Urgency?
  /// The least urgency that "not sure" forces; nil when it forces none.
  package let urgencyIfUnsure: Urgency?
  /// How a yes speaks for or against each condition; a missing one is neutral.
  package let weights: [Condition.ID: Direction]
  /// The question is asked only when this holds; nil means always.
  package let asksWhen: Criterion<ID>?
  /// Its codes in the vocabulary, such as `HP:0000001`: the first is its own, the others come with it.
  package let hpo: [String]
  /// The fact of an answers file that answers it too, such as `pregnant`.
  package let fact: String?
  /// What was decided about it without a source, and why, for a clinician to confirm; nil where nothing was.
  package let decided: String?
  /// The works that the rationale and the urgency rest on.
  package let sources: [Source.ID]
  /// Why the question is asked.
  package let why: [Block]

  package init(
    id: ID, code: String, page: ChecklistPage.ID?, group: String, kind: Kind, choices: [Choice], ask: String,
    row: String?, was: [String], term: String,
    plain: String, also: [String] = [], rationale: String, doNow: [String] = [], urgencyIfYes: Urgency?,
    urgencyIfUnsure: Urgency?,
    weights: [Condition.ID: Direction],
    asksWhen: Criterion<ID>?, hpo: [String], fact: String?, decided: String? = nil, sources: [Source.ID],
    why: [Block]
  ) {
    self.id = id
    self.code = code
    self.page = page
    self.group = group
    self.kind = kind
    self.choices = choices
    self.ask = ask
    self.row = row
    self.was = was
    self.term = term
    self.plain = plain
    self.also = also
    self.rationale = rationale
    self.doNow = doNow
    self.urgencyIfYes = urgencyIfYes
    self.urgencyIfUnsure = urgencyIfUnsure
    self.weights = weights
    self.asksWhen = asksWhen
    self.hpo = hpo
    self.fact = fact
    self.decided = decided
    self.sources = sources
    self.why = why
  }
}

extension Finding {
  /// Whether it asks for the age, in bands.
  package var asksAge: Bool { choices.contains { $0.age != nil } }
}

/// One choice of a finding that is answered by choosing.
package struct Choice: Sendable, Equatable, Codable {
  package typealias ID = Identifier<Choice>

  package let id: ID
  package let label: String
  /// What choosing it answers of other findings.
  package let answers: [Finding.ID: Answer]
  /// The ages it stands for, where the question is about age.
  package let age: AgeRange?
  /// What it marks, where the question is about places of the body.
  package let spot: Spot?

  /// A mark at a place, in words.
  package struct Spot: Sendable, Equatable, Codable {
    package let place: String
    package let mark: String

    package init(place: String, mark: String) {
      self.place = place
      self.mark = mark
    }
  }

  package init(
    id: ID, label: String, answers: [Finding.ID: Answer], age: AgeRange?, spot: Spot? = nil
  ) {
    self.id = id
    self.label = label
    self.answers = answers
    self.age = age
    self.spot = spot
  }
}

/// How a yes to a finding speaks for or against a condition.
///
/// It never touches the urgency.
package enum Direction: String, Sendable, CaseIterable, Codable {
  case strong, `for`, neutral, against

  /// What the direction counts in the fit; a reading of the literature, not a likelihood ratio.
  package var weight: Int {
    switch self {
    case .strong: 3
    case .for: 1
    case .neutral: 0
    case .against: -1
    }
  }
}

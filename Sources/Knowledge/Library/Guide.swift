/// Everything the content folder holds, as one value.
package struct Guide: Sendable, Equatable, Codable {
  /// A reverse domain or a slug; what is kept and exported bears it, so that no other guide takes it for its own.
  package typealias ID = Identifier<Guide>

  package var id: ID = ""
  /// The language that it is written in, as a BCP 47 tag.
  package var language = Self.defaultLanguage
  package var title = ""
  /// The name of this state of the content; everything exported bears it.
  package var edition = ""
  /// When the content was last held against its sources.
  package var reviewed: CalendarDay?
  /// When that is due again.
  package var nextReview: CalendarDay?
  /// Who checked the whole guide.
  package var reviewers: [Reviewer] = []
  /// What was decided without a source and belongs to no single finding or rule, for a clinician to confirm.
  package var decided: [String] = []
  /// The local number for emergencies, as people should read it.
  package var emergencyNumber = ""
  /// Where to ring for advice the same day: a number or words; may be empty.
  package var helpline = ""
  /// The compared conditions, in the order of the comparison's columns.
  package var compared: [Condition.ID] = []
  /// The articles' folders with the names that people read, in order.
  package var topics: [Topic] = []
  /// About this guide and its limits.
  package var about: [Block] = []

  /// In reading order.
  package var articles: [Article] = []
  /// The checklist, in order.
  package var pages: [ChecklistPage] = []
  /// In the order asked.
  package var findings: [Finding] = []
  package var rules: [Rule] = []
  /// In the order shown.
  package var comparison: [ComparisonRow] = []
  package var conditions: [Condition] = []
  package var glossary: [GlossaryEntry] = []
  package var sources: [Source] = []
  /// What the search knows of the language.
  package var search = SearchWords()
  /// How the checklist is used.
  package var checklistIntroduction: [Block] = []
  /// The figure on which places are marked; nil when the checklist has none.
  package var bodyMap: BodyMap?
  /// What is said at each outcome of the checklist.
  package var policy = AdvicePolicy()
  /// The vocabulary that findings are coded in.
  package var terms = TermMap()

  package init() {}

  /// The language of a guide that names none.
  package static let defaultLanguage = "en"
}

extension Identifier where Kind == Guide {
  /// The guide that existed before guides had ids: what names none belongs to it.
  package static let firstEdition: Self = "fascicle"
}

/// A group of articles.
package struct Topic: Sendable, Equatable, Codable {
  /// The folder's name.
  package let id: String
  package let title: String

  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

/// What the advice says at each outcome.
package struct AdvicePolicy: Sendable, Equatable, Codable {
  /// What is said at each level; without it there is no advice at that level.
  package var levels: [Urgency: Guidance] = [:]
  /// For an answer "not sure" that raises the urgency.
  package var notSure: Guidance?
  /// For a sheet that reaches no level while something open or unsure could lead to soon or above.
  package var notEnough: Guidance?
  /// For a file of which something that may matter was not used; nil where `notEnough` serves for it too.
  package var notRead: Guidance?

  package init() {}
}

/// What to say at one outcome of the checklist: the action first, then the safety net.
package struct Guidance: Sendable, Equatable, Codable {
  /// What comes first, in a line; where the level's own word does not begin it, pages put it before.
  package let headline: String
  /// What to do, one step each, the first first.
  package let doNow: [String]
  /// The safety net: what must lead to help sooner.
  package let watchFor: [String]
  package let sources: [Source.ID]
  /// The reason shown where the outcome itself is the reason.
  package let body: [Block]

  package init(headline: String, doNow: [String], watchFor: [String], sources: [Source.ID], body: [Block]) {
    self.headline = headline
    self.doNow = doNow
    self.watchFor = watchFor
    self.sources = sources
    self.body = body
  }
}

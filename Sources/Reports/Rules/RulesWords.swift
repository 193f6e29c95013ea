import Knowledge
import Typesetting

/// The sentences of the document for clinicians.
enum RulesWords {
  static let subtitle = "What the advice rests on, for a clinician to read, tick and sign"
  static let agree = "[ ] agree   [ ] change: ______________________________"

  static let about = "About this document"
  static func edition(_ guide: Guide) -> String {
    let dates = [
      guide.reviewed.map { "\(PageWords.reviewed) \($0)" },
      guide.nextReview.map { "\(PageWords.nextReview) \($0)" },
    ]
    let parts = ["Edition \(guide.edition) of the guide \(guide.id)"] + dates.compactMap { $0 }
    return parts.joined(separator: ". ") + "."
  }
  static func counts(findings: Int, rules: Int, lines: Int) -> String {
    "It holds all \(findings) signs and questions of the checklist and all \(rules) rules, each once, in \(lines) numbered lines. Tick each line, or write what should change, and sign at the end."
  }
  static let howLevelsWork = "How the levels work"
  static let levelRules = [
    "The highest level that any answer or rule asks for stands. Nothing lowers it.",
    "\"Not sure\" is never \"no\". What it asks for stands at each sign.",
    "A rule holds on answers of yes and on the age alone. No rule holds because something was answered no, so one more yes can only raise the level.",
    "How well a pattern fits never changes the level.",
    "Self-care is said only when every answer that could lead to soon or above is known.",
  ]

  static let lookFirst = "Look here first"
  static let decisions =
    "These were decided without a source that says it so, and need a clinician to confirm them. The most urgent come first."
  static let wholeGuide = "Decisions about the whole guide"
  static let singleDecisions = "Decisions about a single line"
  static let noDecisions = "The content names no decision that was taken without a source."
  static func decision(_ number: Int) -> String { "Line \(number), " }
  static let withoutLevel = "no level"

  static let toldHere = "What people read here"
  static let signs = "Signs that alone give this level"
  static let rules = "Rules that give this level"
  static let noSigns = "No sign gives it alone."
  static let noRules = "No rule gives it."
  static let otherOutcomes = "When no level was reached for sure"
  static let patterns = "What else has this pattern"
  static let patternsNote = "A rule here names another cause beside the compared ones. It gives no level."
  static let fits = "How the compared patterns fit"
  static let fitsTable = "What a yes counts for each pattern"
  static let sign = "Sign"
  static let fitRules = "Rules that change a fit"
  static let tableAsAWhole = "The table above"
  static let otherQuestions = "Questions that give no level by themselves"
  static let sources = PageWords.sources
  static let signature = "Signature"
  static let signed =
    "I have read this document. What I ticked I agree with; what should change I wrote beside it."
  static let signatureLines = ["Name", "Profession", "Registration", "Date", "Signature"].map {
    "\($0): ________________________________________"
  }

  static let fitNotes = [
    "Each yes counts for a pattern as the table says: strong \(Direction.strong.weight), for \(Direction.for.weight), neutral \(Direction.neutral.weight), against \(Direction.against.weight). A sign that is not in the table is neutral for all.",
    "From \(FitLevel.leastWell) on a pattern fits well, from \(FitLevel.leastPartly) on in part; else poorly, or nothing is known.",
    "None fits well on fewer than \(FitLevel.leastSigns) yes answers of \(FitLevel.leastKinds) kinds.",
  ]
  static func calms(_ name: String) -> String {
    "\(name) is a pattern that calms: it never fits well while something asks for soon or above, nor until all of these were answered no: "
  }
}

/// The words of one line.
extension RulesWords {
  static func finding(_ finding: Finding) -> String { "\(finding.code) \(finding.row ?? finding.plain)" }
  static func rule(_ rule: Rule) -> String { "Rule \(rule.id)" }
  static let asked = "Asked: "
  static let means = "A yes means: "
  static let unsure = "Not sure asks for: "
  static let nothing = "nothing"
  static let askedWhen = "Asked when "
  static let choices = "Choices:"
  static func stands(for answers: String) -> String { " stands for: " + answers }
  static let holdsWhen = "Holds when "
  static let unless = "Unless "
  static let always = "Holds always."
  static let told = "People read: "
  static let toDo = "To do beside the level's own advice: "
  static let alsoNames = "It also names: "
  static let names = "It names: "
  static func counts(_ direction: Direction, for name: String) -> String {
    "It counts \(direction.rawValue) (\(direction.weight)) for \(name)."
  }
  static func ceiling(_ level: FitLevel, of name: String) -> String {
    let words: String =
      switch level {
      case .well: "well"
      case .partly: "in part"
      case .poorly: "poorly"
      case .unknown: "not known"
      }
    return "At most, the fit of \(name) is: \(words)."
  }
  static let decided = "Decided without a source: "
  static let cases = "Cases that are tried whenever the content is checked:"
  static func outcome(_ example: RuleCase) -> String {
    let level = example.urgency.map { " The level is \(PageWords.level($0))." } ?? ""
    return (example.fires ? "The rule holds." : "The rule does not hold.") + level
  }
  static let nothingAnswered = "Nothing answered"
  static let itsSources = "Sources:"

  static let all = "all of"
  static func atLeast(_ count: Int) -> String { count == 1 ? "any of" : "at least \(count) of" }
}

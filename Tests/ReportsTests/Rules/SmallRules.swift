import Knowledge
import TestSupport

/// A guide with one of each thing that a clinician is shown.
enum SmallRules {
  static let guide: Guide = {
    let alpha = Finding(
      id: "alpha", code: "A01", page: "signs", group: "signs", kind: .yesno, choices: [],
      ask: "Is there alpha?", row: "There is alpha", was: [], term: "Alpha sign", plain: "Alpha",
      rationale: "Alpha cannot wait.", urgencyIfYes: .emergency, urgencyIfUnsure: .today,
      weights: ["first": .strong], asksWhen: nil, hpo: [], fact: nil, decided: "Alpha is never old.",
      sources: ["work"], why: [])
    let beta = Made.finding("beta", asksWhen: .all([.finding("alpha"), .fact(.age(Made.ages(45)))]))
    let pair = Rule(
      id: "pair", conclusion: .urgency(.soon, mimic: "second"),
      when: .all([.finding("beta"), .any([.finding("alpha"), .all([.finding("alpha"), .finding("beta")])])]),
      unless: nil, doNow: ["Sit down."],
      body: [.paragraph([.text("Both <matter> "), .link(.source("work"), [.text("WORK")]), .text(".")])],
      sources: ["work"],
      cases: [
        RuleCase(
          sheet: Made.sheet(yes: ["beta", "alpha"], age: Made.ages(50)), fires: true, urgency: .emergency),
        RuleCase(sheet: AnswerSheet(), fires: false, urgency: nil),
      ])
    let bound = Rule(
      id: "bound", conclusion: .ceiling("first", .partly), when: nil, unless: .finding("alpha"), doNow: [],
      body: [.paragraph([.text("It needs alpha.")])], sources: ["other"], cases: [])
    var guide = Made.guide([alpha, beta], rules: [bound, pair], compared: ["first"])
    guide.language = "pt-BR"
    guide.decided = ["One number for all."]
    guide.conditions = [
      Made.condition("first", calms: true, needsNo: ["alpha"]), Made.condition("second"),
    ]
    guide.policy = AdvicePolicy()
    guide.policy.levels[.emergency] = Made.guidance("emergency")
    guide.sources = ["work", "other"].map { name in
      Source(
        id: Source.ID(name), title: "The \(name)", by: "Somebody", year: 2020,
        url: "https://example.org/\(name)", kind: .review, body: [.paragraph([.text("It is \(name).")])])
    }
    return guide
  }()
}

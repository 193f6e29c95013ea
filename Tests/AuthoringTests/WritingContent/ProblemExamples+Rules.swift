/// Bad questions, rules and rows.
extension ProblemExample {
  private static let gamma = "findings/signs/gamma.md"
  private static let fast = "{id: fast, label: Fast, answers: {beta: yes}}"
  private static let alpha = "findings/signs/alpha.md"
  private static let speed = "{id: speed, title: Speed, asks: gamma}"
  private static let tooManyRows = (1...8).map { "f\($0)" }

  static let checklists = [
    ProblemExample("names no pages", file: "checklist.md", text: "---\npage: none\n---\nText.\n"),
    ProblemExample(
      "a page needs an id, a title, and either rows or asks", "checklist.md", speed, "{id: speed}"),
    ProblemExample("two pages are called …", "checklist.md", "id: more", "id: signs"),
    ProblemExample(
      "the page … has no lead", "checklist.md", speed, "{id: speed, title: Speed, rows: [gamma]}"),
    ProblemExample(
      "the page … has more than …", "checklist.md", "rows: [beta]",
      "rows: [\(tooManyRows.joined(separator: ", "))]"),
    ProblemExample("… is asked twice", "checklist.md", "[alpha]", "[alpha, alpha]"),
    ProblemExample("the checklist never asks it", "checklist.md", "rows: [alpha]", "rows: [beta]"),
    ProblemExample("has no row", alpha, "row: There is alpha\n", ""),
    ProblemExample("the row has more than …", alpha, "There is alpha", "a b c d e f g h i j k l m n o"),
    ProblemExample("the row says \"or\" more than once", alpha, "There is alpha", "Left or right or both"),
    ProblemExample("a row is answered by yes or no", alpha, "alone: soon", "alone: soon\nkind: choice"),
    ProblemExample("a page asks it by choosing, and it has no choices", gamma, "kind: choice\n", ""),
    ProblemExample(
      "it is asked before …, which decides whether it is asked", "findings/signs/beta.md", "asks-when: alpha",
      "asks-when: gamma"),
    ProblemExample("no choice stands for the ages from … to …", gamma, "\"<60\"", "\"<50\""),
    ProblemExample("no choice stands for the ages from … on", gamma, "\">=60\"", "60-70"),
    ProblemExample("two choices stand for the age …", gamma, "\"<60\"", "\"<70\""),
    ProblemExample(
      "… is retired here, and … bears it today", alpha, "alone: soon", "alone: soon\nwas: [B01]"),
    ProblemExample(
      "\"not sure\" asks for more than a yes", alpha, "alone: soon", "alone: soon\nunsure: today"),
    ProblemExample("the field alone is missing", alpha, "alone: soon\n", ""),
    ProblemExample(
      "no rule, fit or row uses the answer",
      files: [
        "findings/signs/extra.md": SmallContent.beta.replacing("B01", with: "X01").replacing(
          "asks-when: alpha\n", with: ""),
        "checklist.md": SmallContent.checklist(asking: ["extra"]),
      ]),
    ProblemExample(
      "choices should be a list", file: gamma,
      text: "---\nkind: choice\nchoices: fast\n---\nText.\n"),
    ProblemExample("a choice should have an id and a label", gamma, fast, "fast"),
    ProblemExample("a choice needs an id and a label", gamma, fast, "{id: fast}"),
    ProblemExample("two choices have the same id", gamma, "id: slow", "id: fast"),
    ProblemExample("choices stand in a yes-or-no question", gamma, "kind: choice\n", ""),
    ProblemExample(
      "a question of kind … has no choices", "findings/signs/beta.md", "alone: none", "kind: choice"),
    ProblemExample(
      "choices stand in a question of kind map",
      files: SmallMap.files.merging(
        [
          "findings/signs/delta.md": SmallMap.delta.replacing(
            "kind: map", with: "kind: map\nchoices: [{id: a, label: A}]")
        ]
      ) { $1 }),
    ProblemExample("answers should be a mapping", gamma, "{beta: yes}", "beta"),
    ProblemExample("not an answer: …", gamma, "{beta: yes}", "{beta: perhaps}"),
    ProblemExample("says nothing to do or to watch for", "advice/soon.md", "watchFor: [Watch that.]\n", ""),
  ]

  private static let pair = "rules/pair.md"
  private static let tree = "{all: [beta, {age: \">=45\"}]}"

  /// The small urgency rule with another condition.
  private static func when(_ problem: String, _ condition: String) -> ProblemExample {
    ProblemExample(problem, pair, tree, condition)
  }

  static let rules = [
    when("the rule names …, which is answered by choosing", "{all: [beta, gamma]}"),
    ProblemExample("the rule concludes nothing", "rules/limit.md", "fit: first\natMost: poorly\n", ""),
    ProblemExample("a rule concludes self-care", pair, "urgency: emergency\n", "urgency: selfcare\n"),
    ProblemExample("the rule has no when", pair, "when: \(tree)\n", ""),
    ProblemExample("an urgency rule holds a negation: unless", pair, "sources:", "unless: alpha\nsources:"),
    when("a condition holds a negation, and nothing may subtract from urgency", "{not: [beta]}"),
    when("a list stands where all or any should say how it counts", "[beta, alpha]"),
    when("one condition says several things", "{all: [beta], any: [alpha]}"),
    when("a list of conditions is missing", "{all: beta}"),
    when("atLeast needs a number and a list", "{atLeast: 2}"),
    when("asks for … of only …", "{atLeast: 3, of: [alpha, beta]}"),
    when("unknown word in a condition: …", "{either: [alpha, beta]}"),
    ProblemExample(
      "the rule has no case", file: pair,
      text: "---\nurgency: soon\nwhen: beta\nsources: [work]\n---\nText.\n"),
    ProblemExample(
      "the rule's cases lack …", pair, "  - {age: 40, answers: {beta: yes}, fires: no}\n", ""),
    ProblemExample("a case should be a mapping", pair, "cases:\n", "cases:\n  - beta\n"),
    ProblemExample("the case does not say whether the rule fires", pair, ", fires: no", ""),
    ProblemExample("case … says that the rule …, but it …", pair, "age: 40", "age: 60"),
    ProblemExample(
      "case … expects …, but its answers lead to …", pair, "urgency: emergency}", "urgency: soon}"),
    ProblemExample(
      "the rule can hold in more than … ways",
      files: [
        "rules/wide.md": wide,
        "checklist.md": SmallContent.checklist(asking: many),
      ].merging(
        many.map {
          (
            "findings/signs/\($0).md",
            SmallContent.beta.replacing("B01", with: $0.uppercased())
          )
        }
      ) { $1 }),
    when("the rule can never hold", "{all: [beta, {age: \">=45\"}, {age: \"<30\"}]}"),
    ProblemExample(
      "the rule adds nothing to …", file: "rules/again.md",
      text: SmallContent.pair.replacing("mimic: second\n", with: "").replacing(
        "urgency: emergency\n", with: "urgency: soon\n"
      ).replacing(", urgency: emergency}", with: "}")),
  ]

  private static let many = (1...20).map { "f\($0)" }
  private static let wide = """
    ---
    urgency: soon
    when: {atLeast: 10, of: [\(many.joined(separator: ", "))]}
    sources: [work]
    cases: [{answers: {beta: yes}, fires: no}]
    ---
    Text.
    """

  static let rows = [
    ProblemExample("a cell should be text", "comparison/feature.md", "Like this.", "[one]"),
    ProblemExample("the row has no cell for …", "comparison/feature.md", "  first: Like this.\n", ""),
    ProblemExample(
      "no finding fits it, and it is compared", alpha, "{first: strong, second: against}", "{first: strong}"),
    ProblemExample(
      "needsNo stands without calms", "conditions/first.md", "kind: compared",
      "kind: compared\nneedsNo: [alpha]"),
  ]
}

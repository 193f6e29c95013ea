import Testing

/// Faults of findings and of their choices.
@Suite struct FindingFaultTests {
  private static let gamma = "findings/signs/gamma.md"

  /// The question by choosing, with other choices.
  private static func header(_ choices: String) -> String {
    """
    ---
    code: C01
    ask: How fast was it?
    term: Speed
    plain: Speed
    alone: none
    kind: choice
    \(choices)
    sources: [work]
    ---
    Why speed is asked.
    """
  }

  @Test(arguments: [
    Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: soon\n<<1>>choices: [{id: a, label: A}]",
      .init(message: "choices stand in a yes-or-no question", help: "kind: choice")),
    Fault(gamma, text: header("choices: <<1>>fast"), .init(message: "choices should be a list")),
    Fault(
      gamma, "- {id: fast, label: Fast, answers: {beta: yes}}", "- <<1>>fast",
      .init(message: "a choice should have an id and a label")),
    Fault(
      gamma, "{id: fast, label: Fast, answers", "<<1>>{id: fast, answers",
      .init(message: "a choice needs an id and a label")),
    Fault(
      gamma, "choices:\n  - {id: fast", "choices:\n  <<1>>- {id: slow",
      .init(message: "two choices have the same id")),
    Fault(
      gamma, "label: Fast, answers", "label: Fast, <<1>>answer",
      .init(message: "a choice has an unknown value: answer", help: "did you mean answers?")),
    Fault(gamma, "age: \">=60\"", "age: <<1>>old", .init(message: "age cannot be read", help: ">=60")),
    Fault(
      gamma, "answers: {beta: yes}", "answers: <<1>>[beta]", .init(message: "answers should be a mapping")),
    Fault(gamma, "answers: {beta: yes}", "answers: {beta: <<1>>{a: b}}", .init(message: "not an answer")),
    Fault(
      gamma, "answers: {beta: yes}", "answers: {beta: <<1>>yse}",
      .init(message: "not an answer: yse", help: "yes, no or unsure")),
    Fault(
      gamma, "answers: {beta: yes}", "answers: {<<1>>bet: yes}",
      .init(message: "there is no finding bet", help: "did you mean beta?")),
  ])
  func faults(fault: Fault) throws { try fault.check(aside: ["has no choices", "no choice stands"]) }

  @Test func choosingNeedsChoices() throws {
    try Fault(
      "findings/signs/alpha.md", "---\ncode", "<<1>>---\nkind: several\ncode",
      .init(message: "a question of kind several has no choices", help: "kind: choice")
    ).check(aside: ["a row is answered by yes or no", "answered by choosing"])
  }

  @Test func notSureNeverAsksForMoreThanYes() throws {
    try Fault(
      "findings/signs/alpha.md", "alone: soon", "alone: soon\n<<1>>unsure: today",
      .init(message: "\"not sure\" asks for more than a yes", help: "raise alone")
    ).check()
  }
}

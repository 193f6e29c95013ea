import Testing

/// Faults of rules: of what they conclude and of their conditions.
@Suite struct RuleFaultTests {
  private static let when = "{all: [beta, {age: \">=45\"}]}"

  /// The rule of the small content with another condition.
  private static func pair(_ other: String, _ expected: Fault.Expected) -> Fault {
    Fault("rules/pair.md", when, other, expected)
  }

  @Test(arguments: [
    pair("<<1>>[beta]", .init(message: "a list stands where all or any", help: "{any: […]}")),
    pair("<<1>>{all: [beta], any: [alpha]}", .init(message: "says several things")),
    pair("{all: <<1>>beta}", .init(message: "a list of conditions is missing")),
    pair("{all: <<1>>[]}", .init(message: "a list of conditions is missing")),
    pair("{<<1>>al: [beta]}", .init(message: "unknown word in a condition: al", help: "all, any, atLeast")),
    pair("{all: [<<1>>bet]}", .init(message: "there is no finding bet", help: "did you mean beta?")),
    pair("{age: <<1>>old}", .init(message: "age cannot be read: old", help: ">=45")),
    pair("{age: <<1>>\"60-20\"}", .init(message: "age cannot be read: 60-20")),
    pair("{age: <<1>>\"20-x-50\"}", .init(message: "age cannot be read")),
  ])
  func conditions(fault: Fault) throws { try fault.check(aside: ["but it do", "but its answers"]) }

  @Test(arguments: [
    pair(
      "{atLeast: <<1>>3, of: [alpha, beta]}", .init(message: "asks for 3 of only 2", help: "lower the number")
    ),
    pair("<<1>>{atLeast: 0, of: [alpha, beta]}", .init(message: "atLeast needs a number and a list")),
    pair("<<1>>{atLeast: 1}", .init(message: "atLeast needs a number and a list")),
    pair("<<1>>{atLeast: two, of: [alpha, beta]}", .init(message: "atLeast needs a number and a list")),
    pair("{atLeast: 1, of: <<1>>beta}", .init(message: "a list of conditions is missing")),
  ])
  func atLeast(fault: Fault) throws { try fault.check(aside: ["but it do", "but its answers"]) }

  @Test(arguments: [
    pair("{<<1>>not: beta}", .init(message: "a negation", help: "must be present")),
    pair("{<<1>>none: [beta]}", .init(message: "a negation")),
    pair("{<<1>>no: beta}", .init(message: "a negation")),
    pair("{<<1>>unless: beta}", .init(message: "a negation")),
    pair("{<<1>>beta: no}", .init(message: "a negation")),
    pair("{<<1>>beta: false}", .init(message: "a negation")),
    pair("{<<1>>beta: unsure}", .init(message: "a negation")),
    pair("{all: [alpha, {any: [{<<1>>not: beta}]}]}", .init(message: "a negation")),
    pair("{atLeast: 1, of: [alpha, {<<1>>beta: no}]}", .init(message: "a negation")),
    pair("beta\n<<1>>unless: alpha", .init(message: "a negation: unless", help: "take it out")),
    pair("{<<1>>Not: beta}", .init(message: "unknown word in a condition: Not")),
    pair("{<<1>>beta: maybe}", .init(message: "unknown word in a condition: beta")),
  ])
  func negations(fault: Fault) throws { try fault.check(aside: ["but it do", "but its answers"]) }

  @Test(arguments: [
    Fault(
      "rules/pair.md", "urgency: emergency\nmimic", "urgency: <<1>>emergancy\nmimic",
      .init(message: "urgency has an unknown value", help: "did you mean emergency?")),
    Fault(
      "rules/pair.md", "mimic: second", "mimic: <<1>>secnd",
      .init(message: "there is no condition secnd", help: "did you mean second?")),
    Fault(
      "rules/pair.md", "---\nurgency: emergency\nmimic: second\n", "<<1>>---\n",
      .init(message: "the rule concludes nothing", help: "urgency:, mimic: or fit:")),
    Fault(
      "rules/pair.md", "---\nurgency: emergency\nmimic: second\nwhen: \(when)",
      "<<1>>---\nurgency: emergency", .init(message: "the rule has no when")),
    Fault(
      "rules/limit.md", "---\nfit: first\natMost: poorly", "<<1>>---\nfit: first",
      .init(message: "the field counts is missing")),
  ])
  func conclusions(fault: Fault) throws { try fault.check(aside: ["but it do", "but its answers"]) }
}

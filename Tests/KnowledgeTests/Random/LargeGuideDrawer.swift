import Knowledge
import TestSupport

/// Draws guides of many findings: some urgent by themselves, some asked only after others, some that choices answer,
/// some that no page asks for, and rules over findings from all parts of the checklist.
struct LargeGuideDrawer {
  private var random: SeededNumbers
  private let names: [Finding.ID]

  init(seed: UInt64, findings: Int) {
    random = SeededNumbers(seed: seed)
    names = (0..<findings).map { Finding.ID("sign-\($0)") }
  }

  mutating func guide() -> Guide {
    let findings = names.indices.map { finding($0) }
    let rules = (0..<20).map { number in
      Made.rule("rule-\(number)", .urgency(level(), mimic: nil), when: tree(depth: 2))
    }
    return Made.guide(findings, rules: rules)
  }

  private mutating func finding(_ position: Int) -> Finding {
    let name = names[position].name
    let asksWhen = chance(4) ? tree(depth: 1) : nil
    if position == names.count - 1 {
      let choices = [Made.choice("young", age: Made.ages(0, 44)), Made.choice("old", age: Made.ages(45))]
      return Made.finding(name, kind: .choice, choices: choices)
    }
    if chance(12) {
      let choices = (0..<3).map { Made.choice("choice-\($0)", answers: [drawn(): $0 == 0 ? .no : .yes]) }
      return Made.finding(name, kind: .choice, choices: choices, asksWhen: asksWhen)
    }
    return Made.finding(
      name, alone: chance(8) ? level() : nil, unsure: chance(10) ? .routine : nil, asksWhen: asksWhen,
      page: chance(12) ? nil : "signs")
  }

  private mutating func tree(depth: Int) -> Criterion<Finding.ID> {
    switch Int.random(in: 0..<9, using: &random) {
    case 0...2 where depth > 0: .all((0..<2).map { _ in tree(depth: depth - 1) })
    case 3...4 where depth > 0: .any((0..<3).map { _ in tree(depth: depth - 1) })
    case 5 where depth > 0: .atLeast(2, (0..<3).map { _ in tree(depth: depth - 1) })
    case 6: .all([.finding(drawn()), .fact(.age(ages()))])
    default: .finding(drawn())
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func drawn() -> Finding.ID { names.randomElement(using: &random) ?? names[0] }

  private mutating func level() -> Urgency {
    [.routine, .soon, .today, .emergency].randomElement(using: &random) ?? .soon
  }

  private mutating func ages() -> AgeRange {
    let least = [0, 16, 40, 50].randomElement(using: &random) ?? 0
    return chance(2) ? Made.ages(least) : Made.ages(least, least + 30)
  }
}

import Knowledge
import TestSupport

/// Draws small guides of six findings and a few rules, some of them bound to ages.
struct GuideDrawer {
  private var random: SeededNumbers
  private let names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
  }

  mutating func guide() -> Guide {
    let findings = names.map { name in
      let alone = name == "alpha" || Int.random(in: 0..<3, using: &random) == 0 ? level() : nil
      return Made.finding(name, alone: alone, unsure: alone == nil ? nil : .routine)
    }
    let rules = (0..<Int.random(in: 1...5, using: &random)).map { number in
      Made.rule("rule-\(number)", .urgency(level(), mimic: nil), when: tree(depth: 2))
    }
    return Made.guide(findings, rules: rules, needsNo: ["alpha"])
  }

  private mutating func level() -> Urgency {
    [.routine, .soon, .emergency].randomElement(using: &random) ?? .soon
  }

  private mutating func tree(depth: Int) -> Criterion<Finding.ID> {
    switch depth > 0 ? Int.random(in: 0..<8, using: &random) : Int.random(in: 4..<8, using: &random) {
    case 0, 1: return .all(parts(depth))
    case 2: return .any(parts(depth))
    case 3: return .atLeast(2, parts(depth))
    case 4: return .fact(.age(ages()))
    default: return .finding(Finding.ID(names.randomElement(using: &random) ?? "alpha"))
    }
  }

  private mutating func parts(_ depth: Int) -> [Criterion<Finding.ID>] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in tree(depth: depth - 1) }
  }

  private mutating func ages() -> AgeRange {
    let bounds = [0, 16, 40, 45, 50, 60]
    let least = bounds.randomElement(using: &random) ?? 0
    return Bool.random(using: &random) ? Made.ages(least) : Made.ages(least, least + 20)
  }
}

import Knowledge
import TestSupport

/// Draws small guides of a few findings and a few rules, some of them bound to ages.
struct GuideDrawer {
  private var random: SeededNumbers
  private let names: [Finding.ID] = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
  }

  /// A guide of which every question is always asked.
  mutating func guide() -> Guide {
    let findings = names.map { finding($0, asksWhen: nil) }
    return Made.guide(findings, rules: rules(over: names))
  }

  /// A guide of a few pages, some of whose rows are asked only after a yes on an earlier one.
  mutating func guideWithFollowUps() -> Guide {
    var findings: [Finding] = []
    var pages: [ChecklistPage] = []
    while findings.count < names.count {
      let rows = names.dropFirst(findings.count).prefix(Int.random(in: 1...3, using: &random))
      let earlier = pages.flatMap(\.rows)
      for name in rows {
        let when = earlier.isEmpty || chance(2) ? nil : tree(depth: 1, over: earlier, ages: false)
        findings.append(finding(name, asksWhen: when))
      }
      pages.append(page(pages.count, rows: Array(rows)))
    }
    var guide = Made.guide(findings, rules: rules(over: names))
    guide.pages = pages
    return guide
  }

  /// A guide with everything that a checklist can have: a question of age, rows for some ages only, and a question of
  /// how fast the rows of a page came, which answers a finding that no page asks for.
  mutating func guideWithAgesAndTempo() -> Guide {
    let choices = [Made.choice("young", age: Made.ages(0, 44)), Made.choice("old", age: Made.ages(45))]
    var findings = [Made.finding("band", kind: .choice, choices: choices)]
    let about = ChecklistPage(id: "about", title: "About", turn: turn(), asks: "band")
    let pages = [about, page(1, rows: Array(names[..<2]), tempo: "speed"), page(2, rows: [names[2]])]
    for name in names.prefix(3) {
      let earlier: [Finding.ID] = pages[1].rows.contains(name) ? [] : pages[1].rows
      findings.append(finding(name, asksWhen: condition(after: earlier)))
    }
    let speeds = [
      Made.choice("fast", answers: ["hidden": .yes]), Made.choice("slow", answers: ["hidden": .no]),
    ]
    findings.append(
      Made.finding(
        "speed", kind: .choice, choices: speeds, unsure: chance(2) ? .soon : nil,
        asksWhen: .any(pages[1].rows.map { .finding($0) })))
    findings.append(Made.finding("hidden", alone: chance(2) ? level() : nil, page: nil))
    var guide = Made.guide(findings, rules: rules(over: names.prefix(3) + ["hidden"]))
    guide.pages = pages
    return guide
  }

  /// None, an age, or a yes to one of these.
  private mutating func condition(after earlier: [Finding.ID]) -> Criterion<Finding.ID>? {
    if chance(3) { return .fact(.age(chance(2) ? Made.ages(45) : Made.ages(0, 44))) }
    return earlier.isEmpty || chance(3) ? nil : .any(earlier.map { .finding($0) })
  }

  private mutating func finding(_ name: Finding.ID, asksWhen: Criterion<Finding.ID>?) -> Finding {
    let alone = name == "alpha" || chance(3) ? level() : nil
    return Made.finding(name.name, alone: alone, unsure: alone == nil ? nil : .routine, asksWhen: asksWhen)
  }

  private mutating func page(_ number: Int, rows: [Finding.ID], tempo: Finding.ID? = nil) -> ChecklistPage {
    ChecklistPage(
      id: ChecklistPage.ID("page-\(number)"), title: "Page \(number)", lead: "Any of these?", turn: turn(),
      rows: rows,
      tempo: tempo)
  }

  private mutating func turn() -> ChecklistPage.Turn {
    ChecklistPage.Turn.allCases.randomElement(using: &random) ?? .first
  }

  private mutating func rules(over names: [Finding.ID]) -> [Rule] {
    (0..<Int.random(in: 1...5, using: &random)).map { number in
      Made.rule(
        "rule-\(number)", .urgency(level(), mimic: nil), when: tree(depth: 2, over: names, ages: true))
    }
  }

  private mutating func level() -> Urgency {
    [.routine, .soon, .today, .emergency].randomElement(using: &random) ?? .soon
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func tree(depth: Int, over names: [Finding.ID], ages: Bool) -> Criterion<Finding.ID> {
    switch Int.random(in: depth > 0 ? 0..<8 : 4..<8, using: &random) {
    case 0, 1: return .all(parts(depth, over: names, ages: ages))
    case 2: return .any(parts(depth, over: names, ages: ages))
    case 3: return .atLeast(2, parts(depth, over: names, ages: ages))
    case 4 where ages: return .fact(.age(drawnAges()))
    default: return .finding(names.randomElement(using: &random) ?? "alpha")
    }
  }

  private mutating func parts(_ depth: Int, over names: [Finding.ID], ages: Bool) -> [Criterion<Finding.ID>] {
    (0..<Int.random(in: 2...3, using: &random)).map { _ in tree(depth: depth - 1, over: names, ages: ages) }
  }

  private mutating func drawnAges() -> AgeRange {
    let bounds = [0, 16, 40, 45, 50, 60]
    let least = bounds.randomElement(using: &random) ?? 0
    return least > 0 && chance(2) ? Made.ages(least) : Made.ages(least, least + 20)
  }
}

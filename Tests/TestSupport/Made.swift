import Knowledge

/// Small things made for tests.
///
/// What a test does not name is neutral and asks for nothing.
package enum Made {
  package static func finding(
    _ name: String, kind: Finding.Kind = .yesno, choices: [Choice] = [], alone: Urgency? = nil,
    unsure: Urgency? = nil, fits: [Condition.ID: Direction] = [:], asksWhen: Criterion<Finding.ID>? = nil,
    page: ChecklistPage.ID? = "signs", group: String = "signs", was: [String] = [], doNow: [String] = []
  ) -> Finding {
    Finding(
      id: Finding.ID(name), code: name.uppercased(), page: page, group: group, kind: kind, choices: choices,
      ask: "Is there \(name)?", row: kind == .yesno ? "There is \(name)" : nil, was: was,
      term: "\(name) sign", plain: "\(name) in short",
      rationale: "\(name) means this.", doNow: doNow,
      urgencyIfYes: alone, urgencyIfUnsure: unsure, weights: fits, asksWhen: asksWhen, hpo: [], fact: nil,
      sources: [Source.ID("\(name)-work")], why: [.paragraph([.text("Why \(name).")])])
  }

  package static func choice(
    _ name: String, answers: [Finding.ID: Answer] = [:], age: AgeRange? = nil
  ) -> Choice {
    Choice(id: Choice.ID(name), label: "Choose \(name)", answers: answers, age: age)
  }

  package static func rule(
    _ name: String, _ conclusion: Conclusion, when: Criterion<Finding.ID>? = nil,
    unless: Criterion<Finding.ID>? = nil, doNow: [String] = []
  ) -> Rule {
    Rule(
      id: Rule.ID(name), conclusion: conclusion, when: when, unless: unless, doNow: doNow,
      body: [.paragraph([.text("About \(name).")])], sources: [Source.ID("\(name)-work")], cases: [])
  }

  package static func condition(
    _ name: String, calms: Bool = false, needsNo: [Finding.ID] = [], lookalikes: [Condition.ID] = []
  ) -> Condition {
    Condition(
      id: Condition.ID(name), name: "The \(name)", short: name, kind: .compared, article: nil, codes: [],
      calms: calms,
      needsNo: needsNo, lookalikes: lookalikes, sources: [], body: [])
  }

  /// A guide of these findings, in this order, with words for every outcome.
  ///
  /// Each plain finding is a row of one page, in this order, and each typed one has a page of its own.
  package static func guide(
    _ findings: [Finding], rules: [Rule] = [], compared: [Condition.ID] = []
  ) -> Guide {
    var guide = Guide()
    guide.id = "small-guide"
    guide.title = "Small guide"
    guide.edition = "7"
    guide.compared = compared
    guide.pages = pages(findings)
    guide.findings = findings
    guide.rules = rules
    for level in Urgency.allCases { guide.policy.levels[level] = guidance(level.rawValue) }
    guide.policy.notSure = guidance("not sure")
    guide.policy.notEnough = guidance("not enough")
    return guide
  }

  /// The findings that have a page: rows that follow each other share one, of at most seven.
  package static func pages(_ findings: [Finding], turn: ChecklistPage.Turn = .first) -> [ChecklistPage] {
    var groups: [[Finding]] = []
    for finding in findings where finding.page != nil {
      let isRow = finding.kind == .yesno && finding.asksWhen == nil
      if isRow, let last = groups.last, last.count < 7, last[0].kind == .yesno, last[0].asksWhen == nil {
        groups[groups.count - 1].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups.enumerated().map { number, group in
      let id = ChecklistPage.ID(number == 0 ? "signs" : "signs-\(number + 1)")
      let urgent = group.contains { ($0.urgencyIfYes ?? .selfcare) >= .soon }
      return group[0].kind == .yesno
        ? ChecklistPage(
          id: id, title: "Signs", lead: "Is there any of these?", turn: turn, rows: group.map(\.id),
          each: urgent)
        : ChecklistPage(id: id, title: "Signs", turn: turn, asks: group[0].id)
    }
  }

  package static func guidance(_ name: String) -> Guidance {
    Guidance(
      headline: "This is \(name).", doNow: ["Do \(name)."], watchFor: ["Watch \(name)."],
      sources: [Source.ID("guidance-work")], body: [.paragraph([.text("Words for \(name).")])])
  }

  /// Ages from the one to the other, both included.
  package static func ages(_ least: Int, _ most: Int = AgeRange.limit) -> AgeRange {
    guard let range = AgeRange(least, most) else {
      preconditionFailure("no range of ages: \(least) to \(most)")
    }
    return range
  }

  /// An answer sheet of plain answers.
  package static func sheet(
    yes: [Finding.ID] = [], no: [Finding.ID] = [], unsure: [Finding.ID] = [], age: AgeRange? = nil
  ) -> AnswerSheet {
    var sheet = AnswerSheet(age: age)
    for id in yes { sheet.answers[id] = .yes }
    for id in no { sheet.answers[id] = .no }
    for id in unsure { sheet.answers[id] = .unsure }
    return sheet
  }
}

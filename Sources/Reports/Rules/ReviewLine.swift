import Knowledge
import Typesetting

/// One thing that a reviewer agrees with or changes, before it has its number.
struct ReviewLine: Sendable {
  let title: String
  /// What is told of it, an item each.
  let details: [[Block]]
  /// What was decided about it without a source.
  var decided: String?
  /// The level that it gives; nil where it gives none.
  var urgency: Urgency?
  var sources: [Source.ID] = []

  /// The line as a list of one item, under its number.
  func block(_ number: Int) -> Block {
    let told: [Block] = details.isEmpty ? [] : [.list(start: nil, items: details)]
    let head = Block.paragraph([.strong([.text(title)])])
    return .list(start: number, items: [[head] + told + [.paragraph([.text(RulesWords.agree)])]])
  }
}

/// Makes the lines of findings, rules and outcomes.
struct ReviewLines {
  let index: GuideIndex
  private let criteria: CriterionText
  /// Where each finding stands in the order asked.
  private let ranks: [Finding.ID: Int]

  init(_ guide: Guide, _ index: GuideIndex) {
    self.index = index
    criteria = CriterionText(index: index)
    ranks = Dictionary(
      guide.findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func line(_ finding: Finding) -> ReviewLine {
    var details = [item(RulesWords.asked, finding.ask)]
    if finding.urgencyIfYes != nil { details.append(item(RulesWords.means, finding.rationale)) }
    if !finding.doNow.isEmpty { details.append(item(RulesWords.toDo, finding.doNow.joined(separator: " "))) }
    if finding.kind == .yesno, finding.page != nil {
      details.append(
        item(RulesWords.unsure, finding.urgencyIfUnsure.map(PageWords.level) ?? RulesWords.nothing))
    }
    if let when = finding.asksWhen { details.append(criteria.blocks(RulesWords.askedWhen, when)) }
    details += choices(of: finding) + decided(finding.decided) + listed(finding.sources)
    return ReviewLine(
      title: RulesWords.finding(finding), details: details, decided: finding.decided,
      urgency: finding.urgencyIfYes, sources: finding.sources)
  }

  func line(_ rule: Rule) -> ReviewLine {
    let cited = Self.cited(rule.body)
    let sources = cited + rule.sources.filter { !cited.contains($0) }
    var details = [conclusion(rule.conclusion), rule.when.map { criteria.blocks(RulesWords.holdsWhen, $0) }]
      .compactMap { $0 }
    if rule.when == nil { details.append(item("", RulesWords.always)) }
    if let unless = rule.unless { details.append(criteria.blocks(RulesWords.unless, unless)) }
    details.append(Self.led(RulesWords.told, rule.body))
    if !rule.doNow.isEmpty { details.append(item(RulesWords.toDo, rule.doNow.joined(separator: " "))) }
    details += decided(rule.decided) + cases(of: rule) + listed(sources)
    return ReviewLine(
      title: RulesWords.rule(rule), details: details, decided: rule.decided, urgency: Self.urgency(of: rule),
      sources: sources)
  }

  /// What people read at an outcome of the checklist.
  func line(_ guidance: Guidance) -> ReviewLine {
    let cited = Self.cited(guidance.body)
    let sources = cited + guidance.sources.filter { !cited.contains($0) }
    let lists = [(PageWords.whatToDo, guidance.doNow), (PageWords.watchFor, guidance.watchFor)]
    let told = lists.filter { !$1.isEmpty }.map { title, items -> [Block] in
      [
        .paragraph([.text(title + ":")]),
        .list(start: nil, items: items.map { [.paragraph([.text($0)])] }),
      ]
    }
    return ReviewLine(
      title: guidance.headline, details: [guidance.body] + told + listed(sources), sources: sources)
  }

  static func urgency(of rule: Rule) -> Urgency? {
    if case .urgency(let urgency, _) = rule.conclusion { urgency } else { nil }
  }

  func name(of condition: Condition.ID) -> String { index.conditions[condition]?.name ?? condition.name }

  private func item(_ lead: String, _ text: String) -> [Block] { [.paragraph([.text(lead + text)])] }

  private func conclusion(_ conclusion: Conclusion) -> [Block]? {
    switch conclusion {
    case .urgency(_, let mimic): mimic.map { item(RulesWords.alsoNames, name(of: $0)) }
    case .mimic(let mimic): item(RulesWords.names, name(of: mimic))
    case .weight(let condition, let direction):
      item("", RulesWords.counts(direction, for: name(of: condition)))
    case .ceiling(let condition, let level): item("", RulesWords.ceiling(level, of: name(of: condition)))
    }
  }

  private func decided(_ text: String?) -> [[Block]] {
    text.map { [[.paragraph([.strong([.text(RulesWords.decided)]), .text($0)])]] } ?? []
  }

  private func choices(of finding: Finding) -> [[Block]] {
    let choices = finding.choices.filter { $0.spot == nil }
    guard !choices.isEmpty else { return [] }
    let items = choices.map { choice -> [Block] in
      let told = answers(choice.answers) + [choice.age.map(PageWords.age)].compactMap { $0 }
      return item(
        choice.label, told.isEmpty ? "" : RulesWords.stands(for: told.joined(separator: "; ")))
    }
    return [[.paragraph([.text(RulesWords.choices)]), .list(start: nil, items: items)]]
  }

  private func cases(of rule: Rule) -> [[Block]] {
    guard !rule.cases.isEmpty else { return [] }
    let items = rule.cases.map { example -> [Block] in
      let told = answers(example.sheet.answers) + [example.sheet.age.map(PageWords.age)].compactMap { $0 }
      let given = told.isEmpty ? RulesWords.nothingAnswered : told.joined(separator: "; ")
      return item("", "\(given). \(RulesWords.outcome(example))")
    }
    return [[.paragraph([.text(RulesWords.cases)]), .list(start: nil, items: items)]]
  }

  /// Answers in the order asked.
  private func answers(_ answers: [Finding.ID: Answer]) -> [String] {
    answers.sorted { (ranks[$0.key] ?? .max, $0.key) < (ranks[$1.key] ?? .max, $1.key) }.map { id, answer in
      index.findings[id].map { "\(PageWords.answer(answer, to: $0)) (\($0.code))" } ?? "\(id): \(answer.word)"
    }
  }

  private func listed(_ sources: [Source.ID]) -> [[Block]] {
    let items = sources.map { id -> [Block] in
      [.paragraph([.link(.source(id), []), .text(" ")] + AdviceText.line(id, index))]
    }
    return [[.paragraph([.text(RulesWords.itsSources)]), .list(start: nil, items: items)]]
  }

  private static func cited(_ blocks: [Block]) -> [Source.ID] {
    var seen: Set<Source.ID> = []
    return Links.in(blocks).compactMap { if case .source(let id) = $0 { id } else { nil } }
      .filter { seen.insert($0).inserted }
  }

  /// Text after some words that lead to it.
  private static func led(_ lead: String, _ blocks: [Block]) -> [Block] {
    guard case .paragraph(let first)? = blocks.first else { return [.paragraph([.text(lead)])] + blocks }
    return [.paragraph([.text(lead)] + first)] + blocks.dropFirst()
  }
}

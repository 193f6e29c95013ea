import Knowledge
import Typesetting

/// A part of the document whose lines are numbered.
struct ReviewSection {
  struct Group {
    let title: String?
    /// What stands before the lines.
    var before: [Block] = []
    let lines: [ReviewLine]
  }

  let kind: ReportPart.Kind
  let title: String
  let groups: [Group]

  /// What has nothing to tell is left out.
  init(kind: ReportPart.Kind, title: String, groups: [Group]) {
    self.kind = kind
    self.title = title
    self.groups = groups.filter { !$0.before.isEmpty || !$0.lines.isEmpty }
  }
}

/// Sorts the guide into parts: first what concerns all of it, then level by level, the most urgent first.
struct ReviewSections {
  /// The decisions about the whole guide stand first, even where there are none.
  let all: [ReviewSection]

  init(_ guide: Guide, _ index: GuideIndex) {
    let lines = ReviewLines(guide, index)
    let levels = Urgency.allCases.reversed().filter { $0 != .selfcare }
    let others = [
      Self.otherOutcomes(guide, lines), Self.patterns(guide, lines), Self.fits(guide, lines),
      Self.otherQuestions(guide, lines),
    ]
    all =
      [Self.decisions(guide)] + levels.map { Self.level($0, guide, lines) }
      + others.filter { !$0.groups.isEmpty }
  }

  private static func decisions(_ guide: Guide) -> ReviewSection {
    let lines = guide.decided.map { ReviewLine(title: $0, details: []) }
    let group = ReviewSection.Group(title: RulesWords.wholeGuide, lines: lines)
    return ReviewSection(
      kind: .first, title: RulesWords.lookFirst, groups: [group])
  }

  private static func level(_ level: Urgency, _ guide: Guide, _ lines: ReviewLines) -> ReviewSection {
    let guidance = guide.policy.levels[level]
    let signs = guide.findings.filter { $0.urgencyIfYes == level }.map(lines.line)
    let rules = guide.rules.filter { ReviewLines.urgency(of: $0) == level }.map(lines.line)
    return ReviewSection(
      kind: .init(level), title: PageWords.headline(guidance?.headline ?? "", of: level),
      groups: [
        .init(title: RulesWords.toldHere, lines: guidance.map { [lines.line($0)] } ?? []),
        .init(title: RulesWords.signs, before: note(RulesWords.noSigns, where: signs.isEmpty), lines: signs),
        .init(title: RulesWords.rules, before: note(RulesWords.noRules, where: rules.isEmpty), lines: rules),
      ])
  }

  private static func note(_ text: String, where isSaid: Bool) -> [Block] {
    isSaid ? [.paragraph([.text(text)])] : []
  }

  private static func otherOutcomes(_ guide: Guide, _ lines: ReviewLines) -> ReviewSection {
    let outcomes = [guide.policy.levels[.selfcare], guide.policy.notEnough, guide.policy.notSure]
    return ReviewSection(
      kind: .outcomes, title: RulesWords.otherOutcomes,
      groups: [.init(title: nil, lines: outcomes.compactMap { $0.map(lines.line) })])
  }

  private static func patterns(_ guide: Guide, _ lines: ReviewLines) -> ReviewSection {
    let rules = guide.rules.filter { if case .mimic = $0.conclusion { true } else { false } }
    return ReviewSection(
      kind: .patterns, title: RulesWords.patterns,
      groups: [
        .init(
          title: nil, before: note(RulesWords.patternsNote, where: !rules.isEmpty),
          lines: rules.map(lines.line))
      ])
  }

  private static func otherQuestions(_ guide: Guide, _ lines: ReviewLines) -> ReviewSection {
    let others = guide.findings.filter { $0.urgencyIfYes == nil || $0.urgencyIfYes == .selfcare }
    return ReviewSection(
      kind: .others, title: RulesWords.otherQuestions,
      groups: [.init(title: nil, lines: others.map(lines.line))])
  }

  private static func fits(_ guide: Guide, _ lines: ReviewLines) -> ReviewSection {
    let rules = guide.rules.filter { rule in
      switch rule.conclusion {
      case .weight, .ceiling: true
      case .urgency, .mimic: false
      }
    }
    return ReviewSection(
      kind: .fits, title: RulesWords.fits,
      groups: [
        .init(
          title: RulesWords.fitsTable, before: fitNotes(lines) + table(guide, lines),
          lines: [ReviewLine(title: RulesWords.tableAsAWhole, details: [])]),
        .init(title: RulesWords.fitRules, lines: rules.map(lines.line)),
      ])
  }

  private static func fitNotes(_ lines: ReviewLines) -> [Block] {
    let calming = lines.index.compared.filter(\.calms).map { condition in
      let names = condition.needsNo.map { lines.index.findings[$0].map(PageWords.coded) ?? $0.name }
      return RulesWords.calms(condition.name) + names.joined(separator: "; ") + "."
    }
    let notes = RulesWords.fitNotes + calming
    return [.list(start: nil, items: notes.map { [.paragraph([.text($0)])] })]
  }

  /// The findings that count for or against some compared condition.
  private static func table(_ guide: Guide, _ lines: ReviewLines) -> [Block] {
    let compared = lines.index.compared
    let rows = guide.findings.compactMap { finding -> [[Inline]]? in
      let directions = compared.map { finding.weights[$0.id] ?? .neutral }
      guard directions.contains(where: { $0 != .neutral }) else { return nil }
      return [[.text(PageWords.coded(finding))]]
        + directions.map { [.text($0.rawValue)] }
    }
    let head: [[Inline]] = [[.text(RulesWords.sign)]] + compared.map { [.text($0.short)] }
    return rows.isEmpty ? [] : [.table(head: head, rows: rows)]
  }
}

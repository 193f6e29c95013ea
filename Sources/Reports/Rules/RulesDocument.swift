import Knowledge
import Typesetting

/// The parts of the document for clinicians: every line has one number, and stands once.
struct RulesDocument {
  let parts: [ReportPart]
  /// In the order cited.
  let sources: [Source.ID]

  init(_ guide: Guide) {
    let index = GuideIndex(guide)
    let sections = ReviewSections(guide, index).all
    var number = 0
    let numbered = sections.map { section in
      section.groups.map { group in
        group.lines.map { line -> (number: Int, line: ReviewLine) in
          number += 1
          return (number, line)
        }
      }
    }
    let lines = numbered.flatMap { $0.flatMap { $0 } }
    var seen: Set<Source.ID> = []
    sources = lines.flatMap(\.line.sources).filter { seen.insert($0).inserted }
    var parts = zip(sections, numbered).map { Self.part($0, $1) }
    parts[0] = Self.decisions(parts[0], lines)
    self.parts =
      [Self.about(guide, lines: number)] + parts + [Self.sources(sources, index), Self.signature]
  }

  private static func part(
    _ section: ReviewSection, _ numbered: [[(number: Int, line: ReviewLine)]]
  ) -> ReportPart {
    let blocks = zip(section.groups, numbered).flatMap { group, lines -> [Block] in
      let heading: [Block] = group.title.map { [.heading(level: 3, [.text($0)])] } ?? []
      return heading + group.before + lines.map { $0.line.block($0.number) }
    }
    return ReportPart(kind: section.kind, title: section.title, blocks: blocks)
  }

  private static func about(_ guide: Guide, lines: Int) -> ReportPart {
    let levels = Urgency.allCases.reversed().map { level -> [Block] in
      let headline = guide.policy.levels[level]?.headline ?? ""
      return [.paragraph([.text(PageWords.headline(headline, of: level))])]
    }
    let counts = RulesWords.counts(findings: guide.findings.count, rules: guide.rules.count, lines: lines)
    return ReportPart(
      kind: .about, title: RulesWords.about,
      blocks: [
        .paragraph([.text(RulesWords.edition(guide))]),
        .paragraph([.text(GuideWords.checked(by: guide.reviewers))]), .paragraph([.text(counts)]),
        .heading(level: 3, [.text(RulesWords.howLevelsWork)]), .list(start: 1, items: levels),
        .list(start: nil, items: RulesWords.levelRules.map { [.paragraph([.text($0)])] }),
      ])
  }

  /// The part to look at first also names every line about which something was decided, the most urgent first.
  private static func decisions(
    _ part: ReportPart, _ lines: [(number: Int, line: ReviewLine)]
  ) -> ReportPart {
    func rank(_ line: ReviewLine) -> Int { line.urgency.map { -$0.rank } ?? 1 }
    let decided = lines.filter { $0.line.decided != nil }
      .sorted { (rank($0.line), $0.number) < (rank($1.line), $1.number) }
    if decided.isEmpty && part.blocks.isEmpty {
      return ReportPart(
        kind: part.kind, title: part.title, blocks: [.paragraph([.text(RulesWords.noDecisions)])])
    }
    let items = decided.map { number, line -> [Block] in
      let level = line.urgency.map(PageWords.level) ?? RulesWords.withoutLevel
      let place = Inline.strong([.text("\(RulesWords.decision(number))\(level): \(line.title).")])
      return [.paragraph([place, .text(" " + (line.decided ?? ""))])]
    }
    let single: [Block] =
      items.isEmpty
      ? [] : [.heading(level: 3, [.text(RulesWords.singleDecisions)]), .list(start: nil, items: items)]
    return ReportPart(
      kind: part.kind, title: part.title,
      blocks: [.paragraph([.text(RulesWords.decisions)])] + part.blocks + single)
  }

  private static func sources(_ sources: [Source.ID], _ index: GuideIndex) -> ReportPart {
    let items = sources.map { id -> [Block] in
      let source = index.sources[id]
      let kind = source.map { " (\($0.kind.rawValue))" } ?? ""
      return [.paragraph(AdviceText.line(id, index) + [.text(kind)])] + (source?.body ?? [])
    }
    return ReportPart(
      kind: .sources, title: RulesWords.sources,
      blocks: items.isEmpty ? [] : [.list(start: 1, items: items)])
  }

  private static let signature = ReportPart(
    kind: .signature, title: RulesWords.signature,
    blocks: [
      .paragraph([.text(RulesWords.signed)]),
      .list(start: nil, items: RulesWords.signatureLines.map { [.paragraph([.text($0)])] }),
    ])
}

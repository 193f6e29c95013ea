import Knowledge
import Typesetting

/// What the sheet tells of the advice: what to do, why, the patterns, what to watch for, and the sources.
struct AdviceText {
  let doNow: [[Block]]
  let watchFor: [[Block]]
  /// Each reason with the answers behind it, and why it is not more urgent.
  let reasons: [[Block]]
  /// The compared patterns; none under an emergency, as on the screen.
  let fits: [Block]
  let mimics: [Block]
  /// The works that the reasons rest on, in the order cited.
  let sources: [Source.ID]
  let sourceLines: [[Block]]

  init(_ report: Report, isBrief: Bool) {
    let (advice, index) = (report.advice, report.index)
    var seen: Set<Source.ID> = []
    sources = advice.reasons.flatMap { Self.cited($0.text) + $0.sources }.filter { seen.insert($0).inserted }
    doNow = advice.doNow.map { [.paragraph([.text($0)])] }
    watchFor = advice.watchFor.map { [.paragraph([.text($0)])] }
    let gaps = isBrief ? "" : advice.gaps.reversed().map(Self.gap).joined(separator: " ")
    let answers = { isBrief ? Self.codes($0, report) : Self.because($0, index) }
    reasons =
      advice.reasons.map { Self.item($0, answers($0.because)) }
      + (gaps.isEmpty ? [] : [[.paragraph([.text(gaps)])]])
    fits = advice.urgency == .emergency ? [] : Self.fits(advice, index)
    mimics = advice.urgency == .emergency ? [] : Self.mimics(advice, index)
    sourceLines = sources.map {
      [.paragraph(isBrief ? [.text(Self.briefly($0, index))] : Self.line($0, index))]
    }
  }

  /// A source as one line: title, who, when, and where to find it.
  static func line(_ id: Source.ID, _ index: GuideIndex) -> [Inline] {
    let address =
      index.sources[id].map { [Inline.text(" "), .link(.outside($0.url), [.text($0.url)])] } ?? []
    return [.text(index.sources[id].map { work($0, by: $0.by) } ?? id.name)] + address
  }

  /// A source by its title, the first of those who made it, and its year.
  private static func briefly(_ id: Source.ID, _ index: GuideIndex) -> String {
    index.sources[id].map { work($0, by: String($0.by.prefix { $0 != ";" })) } ?? id.name
  }

  private static func work(_ source: Source, by: String) -> String {
    "\(source.title). \(by)\(source.year.map { ", \($0)" } ?? "")."
  }

  private static func cited(_ text: [Block]) -> [Source.ID] {
    Links.in(text).compactMap { if case .source(let id) = $0 { id } else { nil } }
  }

  /// A reason with its answers in words.
  private static func item(_ reason: Reason, _ answers: String) -> [Block] {
    let level = Inline.strong([.text(PageWords.level(reason.urgency) + ": ")])
    let because = Inline.emphasis([.text(" " + answers)])
    let told = led(by: [level], reason.text, reason.sources)
    guard told.count == 1, case .paragraph(let inlines) = told[0] else {
      return told + [.paragraph([because])]
    }
    return [.paragraph(inlines + [because])]
  }

  /// The look-alikes by name: what is to be known of each, the guide tells.
  private static func mimics(_ advice: Advice, _ index: GuideIndex) -> [Block] {
    let names = advice.mimics.map { index.conditions[$0.condition]?.name ?? $0.condition.name }
    return names.isEmpty ? [] : [.paragraph([.text(names.joined(separator: "; ") + ".")])]
  }

  /// A text with words before its first paragraph, and behind it the sources that it does not cite itself.
  private static func led(by words: [Inline], _ text: [Block], _ sources: [Source.ID]) -> [Block] {
    let cited = Set(cited(text))
    let more = sources.filter { !cited.contains($0) }.flatMap { source -> [Inline] in
      [.text(" "), .link(.source(source), [])]
    }
    guard case .paragraph(let first)? = text.first else { return [.paragraph(words + more)] + text }
    return [.paragraph(words + first + more)] + text.dropFirst()
  }

  private static func gap(_ gap: LevelGap) -> String {
    PageWords.notReached(gap.urgency, denied: gap.denied.count, open: gap.open.count)
  }

  /// The most answers that are named behind one reason.
  private static let becauseShown = 8

  /// The codes of the answers behind a reason, where their words stand among the answers.
  private static func codes(_ because: [Because], _ report: Report) -> String {
    let listed = report.book.completed(report.sheet).answers
    let told = because.map { one -> String in
      if case .answered(let id, _) = one, listed[id] != nil {
        return report.index.findings[id]?.code ?? id.name
      }
      let (head, words) = Self.told(one, report.index)
      return head.isEmpty ? words : "\(head): \(words)"
    }
    return "(\(told.joined(separator: ", ")))"
  }

  /// The answers behind a reason, by what was answered.
  private static func because(_ because: [Because], _ index: GuideIndex) -> String {
    var groups: [(head: String, told: [String])] = []
    for one in because.prefix(becauseShown) {
      let (head, words) = told(one, index)
      if let last = groups.indices.last, groups[last].head == head {
        groups[last].told.append(words)
      } else {
        groups.append((head, [words]))
      }
    }
    let lines = groups.map { ($0.head.isEmpty ? "" : $0.head + ": ") + $0.told.joined(separator: "; ") }
    let rest = because.count - becauseShown
    return lines.joined(separator: ". ") + (rest > 0 ? "; \(PageWords.more(rest))." : ".")
  }

  private static func told(_ because: Because, _ index: GuideIndex) -> (head: String, words: String) {
    switch because {
    case .answered(let id, let answer):
      guard let finding = index.findings[id] else { return ("", id.name) }
      guard let head = PageWords.head(answer) else {
        return ("", "\(PageWords.answer(answer, to: finding)) (\(finding.code))")
      }
      return (head, PageWords.coded(finding))
    case .age(let age): return ("", PageWords.age(age))
    case .open(let id): return (PageWords.notAnsweredYet, index.findings[id].map(PageWords.coded) ?? id.name)
    }
  }

  private static func fits(_ advice: Advice, _ index: GuideIndex) -> [Block] {
    guard !advice.fits.isEmpty else { return [] }
    guard advice.leading != nil else { return [.paragraph([.text(PageWords.noFit(advice))])] }
    func codes(_ ids: [Finding.ID], atMost most: Int = .max) -> String {
      let told = ids.prefix(most).map { index.findings[$0]?.code ?? $0.name }
      return (told + (ids.count > most ? [PageWords.more(ids.count - most)] : [])).joined(separator: ", ")
    }
    let items = advice.fits.map { fit -> [Block] in
      let name = index.conditions[fit.condition]?.name ?? fit.condition.name
      let unexplained = fit.condition == advice.leading ? fit.unexplained : []
      let sides = [
        (PageWords.speaksFor, codes(fit.for)), (PageWords.speaksAgainst, codes(fit.against)),
        (PageWords.denied, codes(fit.denied, atMost: PageWords.deniedShown)),
        (PageWords.unexplained, codes(unexplained)),
      ].filter { !$0.1.isEmpty }.map { " \($0.0)\($0.1)." }
      return [
        .paragraph([
          .strong([.text(name)]), .text(": \(PageWords.fit(fit.level))." + sides.joined()),
        ])
      ]
    }
    return [.paragraph([.text(PageWords.fitNote)]), .list(start: nil, items: items)]
  }
}

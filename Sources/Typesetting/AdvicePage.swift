import Knowledge
import Screen

/// The advice as a page: the action first, then why, the safety net and what is open; the patterns come last, and
/// never under an emergency.
package struct AdvicePage {
  private let advice: Advice
  private let index: GuideIndex
  private var setter: Typesetter

  /// The most open questions, and the most answers behind a reason, that are named.
  private static let openShown = 8

  /// The page for a width in columns; sources are numbered in the order cited.
  package static func typeset(_ advice: Advice, index: GuideIndex, width: Int) -> Typeset {
    var page = AdvicePage(advice, index: index, width: width)
    page.addAction()
    page.addReasons()
    page.addGaps()
    page.addList(PageWords.watchFor, advice.watchFor)
    page.addOpen()
    if advice.urgency != .emergency {
      page.addMimics()
      page.addFits()
    }
    page.addSources()
    return page.setter.result
  }

  private init(_ advice: Advice, index: GuideIndex, width: Int) {
    self.advice = advice
    self.index = index
    setter = Typesetter(TypesettingOptions(width: width, citations: Self.cited(advice)))
  }

  /// Every source that the page cites, in the order of the reasons.
  private static func cited(_ advice: Advice) -> Citations {
    func cited(_ text: [Block], _ sources: [Source.ID]) -> [Source.ID] {
      Links.in(text).compactMap { if case .source(let id) = $0 { id } else { nil } } + sources
    }
    let mimics = advice.urgency == .emergency ? [] : advice.mimics
    let inOrder =
      advice.reasons.flatMap { cited($0.text, $0.sources) } + mimics.flatMap { cited($0.text, $0.sources) }
    return Citations(inOrder)
  }

  private mutating func addAction() {
    setter.add(PageWords.headline(advice), advice.urgency >= .today ? .alarm : .heading)
    setter.separate()
    addSteps()
    setter.separate()
    setter.add(PageWords.whatToDo, .heading)
    for (number, step) in advice.doNow.enumerated() { setter.addItem("\(number + 1). ", [.text(step)]) }
    setter.separate()
    setter.add(PageWords.notADiagnosis, .strong)
  }

  /// The five steps, the most urgent at the top: where the answers lead, and how far what is open could.
  private mutating func addSteps() {
    for level in Urgency.allCases.reversed() {
      let style: Style = level == advice.urgency ? .strong : .plain
      setter.add(PageWords.step(level, in: advice), style)
    }
  }

  private mutating func addReasons() {
    heading(PageWords.why)
    for (number, reason) in advice.reasons.enumerated() {
      if number > 0 { setter.separate() }
      setter.addItem(
        "",
        [.strong([.text(PageWords.level(reason.urgency) + ": ")])] + Self.inlines(reason.text)
          + citations(reason))
      for because in reason.because.prefix(Self.openShown) { setter.addItem("  - ", [.text(words(because))]) }
      if reason.because.count > Self.openShown {
        setter.addItem("  - ", [.text(PageWords.more(reason.because.count - Self.openShown))])
      }
    }
  }

  /// Numbers for the sources that the reason's own text does not cite.
  private func citations(_ reason: Reason) -> [Inline] {
    let linked = Set(Links.in(reason.text))
    return reason.sources.filter { !linked.contains(.source($0)) }.flatMap {
      [.text(" "), .link(.source($0), [])]
    }
  }

  private func words(_ because: Because) -> String {
    switch because {
    case .answered(let id, let answer):
      index.findings[id].map { "\(PageWords.answer(answer, to: $0)) (\($0.code))" } ?? id.name
    case .age(let age): PageWords.age(age)
    case .open(let id): index.findings[id].map { PageWords.notAnswered($0) } ?? id.name
    }
  }

  private mutating func addGaps() {
    guard !advice.gaps.isEmpty else { return }
    heading(PageWords.whyNotHigher)
    for gap in advice.gaps.reversed() {
      let words = PageWords.notReached(gap.urgency, denied: gap.denied.count, open: gap.open.count)
      setter.addItem("- ", [.text(words)])
    }
  }

  /// The patterns where one of them fits at least in part; else only that none does.
  private mutating func addFits() {
    guard !advice.fits.isEmpty else { return }
    heading(PageWords.howItFits)
    guard advice.leading != nil else { return setter.addItem("", [.text(PageWords.noFit(advice))]) }
    setter.addItem("", [.text(PageWords.fitNote)])
    for fit in advice.fits {
      let name = index.conditions[fit.condition]?.name ?? fit.condition.name
      setter.separate()
      setter.addItem("", [.strong([.text(name)]), .text(": \(PageWords.fit(fit.level)).")])
      addSide(PageWords.speaksFor, fit.for)
      addSide(PageWords.speaksAgainst, fit.against)
      addSide(PageWords.denied, fit.denied, atMost: PageWords.deniedShown)
      if fit.condition == advice.leading { addSide(PageWords.unexplained, fit.unexplained) }
    }
  }

  private mutating func addSide(_ name: String, _ findings: [Finding.ID], atMost most: Int = .max) {
    guard !findings.isEmpty else { return }
    let told = findings.prefix(most).map { index.findings[$0].map(PageWords.coded) ?? $0.name }
    let more = findings.count > most ? [PageWords.more(findings.count - most)] : []
    setter.addItem("  - ", [.text(name + (told + more).joined(separator: "; ") + ".")])
  }

  private mutating func addMimics() {
    guard !advice.mimics.isEmpty else { return }
    heading(PageWords.alsoThinkOf)
    for match in advice.mimics {
      let name = index.conditions[match.condition]?.name ?? match.condition.name
      setter.addItem("- ", [.strong([.text(name + ". ")])] + mimicText(match))
    }
  }

  /// Why it is named; else what it is.
  private func mimicText(_ match: MimicMatch) -> [Inline] {
    guard match.text.isEmpty else { return Self.inlines(match.text) }
    return index.conditions[match.condition].flatMap { PlainText.firstSentence(of: $0.body) }.map {
      [.text($0)]
    } ?? []
  }

  private mutating func addOpen() {
    heading(PageWords.stillOpen)
    let open = advice.outlook.open
    guard !open.isEmpty else {
      setter.addItem("", [.text(PageWords.nothingOpen)])
      return
    }
    setter.addItem("", [.text(PageWords.outlook(advice))])
    for question in open.prefix(Self.openShown) {
      let plain = index.findings[question.finding].map { "\($0.plain) (\($0.code))" } ?? question.finding.name
      setter.addItem("- ", [.text("\(plain): \(PageWords.level(question.couldRaiseTo))")])
    }
    if open.count > Self.openShown {
      setter.addItem("- ", [.text(PageWords.more(open.count - Self.openShown))])
    }
  }

  private mutating func addSources() {
    heading(PageWords.sources)
    for (number, id) in setter.citations.sources.enumerated() {
      setter.addItem("[\(number + 1)] ", [.text(index.sources[id].map(SourceLine.text) ?? id.name)])
    }
    setter.separate()
    setter.add(PageWords.edition(advice.edition), .faint)
    if !index.reviewers.isEmpty { setter.add(GuideWords.checked(by: index.reviewers), .faint) }
  }

  private mutating func addList(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    heading(title)
    for item in items { setter.addItem("- ", [.text(item)]) }
  }

  private mutating func heading(_ text: String) {
    setter.separate()
    setter.add(text, .heading)
  }

  /// A short text as one run.
  private static func inlines(_ blocks: [Block]) -> [Inline] {
    blocks.flatMap { block -> [Inline] in
      if case .paragraph(let inlines) = block { return inlines }
      return [.text(PlainText.of([block]))]
    }
  }
}

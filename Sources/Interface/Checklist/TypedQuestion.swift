import Knowledge
import Screen
import Typesetting

/// A page with one typed question: a choice, several of them, or marks on the body map.
extension ChecklistPane {
  mutating func choose(_ item: PageItem, of finding: Finding, _ context: Context) -> [Request] {
    switch item {
    case .answer(.no):
      let count = marked.count
      answer(.no, finding, context)
      return count > 0 ? [.say(Phrases.cleared(count))] : []
    case .answer(let given): answer(given, finding, context)
    case .choice(let choice) where finding.kind.takesSeveral: toggle(choice)
    case .choice(let choice): answer(.chose([choice]), finding, context)
    case .takeMarked where marked.isEmpty:
      (fault, isFaultNew) = (Phrases.chooseFirst, true)
      revealFocus(context)
    case .takeMarked:
      answer(.chose(finding.choices.map(\.id).filter(marked.contains)), finding, context)
    case .closing(.unchanged): return leaveUnchanged(context)
    case .closing:
      guard let open else { break }
      remember(.page(open.asked.id, item: selection.focus))
      setAside.insert(open.asked.id)
      proceed(context)
    case .lead, .row: break
    }
    return []
  }

  /// Takes the choice with a number, which its line bears.
  mutating func chooseNumber(_ number: Int, _ context: Context) -> [Request] {
    guard stage.isPage, let finding = question(context) else { return [] }
    let options = options(of: finding, context)
    guard options.indices.contains(number - 1), Self.bearsNumber(options[number - 1], finding) else {
      return [.say(Phrases.noSuchNumber(number))]
    }
    focus(onItem: number, context)
    return choose(options[number - 1], of: finding, context)
  }

  static func bearsNumber(_ item: PageItem, _ finding: Finding) -> Bool {
    switch item {
    case .choice: true
    case .answer(.unsure): finding.kind == .choice
    default: false
    }
  }

  mutating func toggle(_ choice: Choice.ID) {
    fault = nil
    if let index = marked.firstIndex(of: choice) { marked.remove(at: index) } else { marked.append(choice) }
  }

  /// Writes an answer down: an emergency interrupts at once; else the next page follows.
  private mutating func answer(_ given: Answer, _ finding: Finding, _ context: Context) {
    guard let open else { return }
    let here = AnswerPlace.page(open.asked.id, item: map == nil ? selection.focus : 0)
    remember(here)
    sheet.answers[finding.id] = given
    setAside.remove(open.asked.id)
    if !alarms(context, returningTo: here) { proceed(context) }
  }
}

/// Why something is asked, and what the page names.
extension ChecklistPane {
  /// The findings in focus: one row, or everything that the page asks for.
  private func asked(_ context: Context) -> [Finding] {
    if question(context) == nil, case .row(let id) = itemInFocus(context) {
      return context.book.rules.finding(id).map { [$0] } ?? []
    }
    return open?.asked.findings.compactMap(context.book.rules.finding) ?? []
  }

  /// Why the row in focus is asked, or all of them, with the sources of what is said.
  func why(_ context: Context) -> [Request] {
    let findings = asked(context)
    var body: [Block] = []
    for finding in findings {
      if findings.count > 1 { body.append(.heading(level: 4, [.text(Self.rowText(finding))])) }
      if finding.kind == .map, let map = context.book.rules.bodyMap { body += map.introduction }
      body += finding.why
    }
    var seen: Set<Source.ID> = []
    let sources = findings.flatMap(\.sources).filter {
      context.book.index.sources[$0] != nil && seen.insert($0).inserted
    }
    if !sources.isEmpty {
      body += [
        .heading(level: 4, [.text(PageWords.sources)]),
        .list(start: nil, items: context.book.listed(sources)),
      ]
    }
    return [.open(Card(Phrases.whyAsked, body))]
  }

  /// The sources and words of what is in focus.
  func pageReferences(_ context: Context) -> OnScreenReferences {
    let findings = asked(context)
    let text = findings.map { "\($0.ask) \($0.row ?? "") \($0.plain)" }.joined(separator: " ")
    var references = OnScreenReferences(Links.in(findings.flatMap(\.why)), text: lead(context) + " " + text)
    var seen: Set<Source.ID> = []
    references.prepend(findings.flatMap(\.sources).filter { seen.insert($0).inserted })
    return references
  }
}

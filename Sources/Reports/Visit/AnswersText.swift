import Knowledge
import Typesetting

/// What the sheet tells of the answers, and of what was not asked.
struct AnswersText {
  /// The date and the age, and what was chosen: since when, where, how fast.
  let particulars: [[Block]]
  /// All that was answered yes, then not sure, then no; each by the checklist's pages.
  let byWord: [Block]
  let notAsked: [Block]

  /// Findings under the title of the page that asks them.
  private typealias Section = (title: String, findings: [Finding])

  init(_ report: Report, isBrief: Bool) {
    // What marks and choices answer of other questions is an answer too.
    let (sheet, index) = (report.book.completed(report.sheet), report.index)
    let pages = report.book.pages.map { page -> Section in
      (page.title, page.findings.compactMap { index.findings[$0] })
    }
    let beside = (PageWords.otherAnswers, report.book.findings.filter { $0.page == nil })
    let chosen = report.book.findings.compactMap { finding -> String? in
      guard case .chose(let taken)? = sheet.answers[finding.id], !taken.isEmpty else { return nil }
      return "\(PageWords.answer(.chose(taken), to: finding)) (\(finding.code))"
    }
    let facts = [PageWords.date(report.day)] + (sheet.age.map { [PageWords.age($0)] } ?? []) + chosen
    particulars = facts.map { [.paragraph([.text($0)])] }
    byWord = [(PageWords.yes, Answer.yes), (PageWords.unsure, .unsure), (PageWords.no, .no)]
      .flatMap { Self.answered($0, $1, pages + [beside], report, sheet, isBrief) }
    notAsked = Self.notAsked(pages, report, isBrief)
  }

  private static func answered(
    _ word: String, _ answer: Answer, _ sections: [Section], _ report: Report, _ sheet: AnswerSheet,
    _ isBrief: Bool
  ) -> [Block] {
    let told = sections.map { section -> Section in
      (section.title, section.findings.filter { sheet.answers[$0.id] == answer })
    }
    let count = told.reduce(0) { $0 + $1.findings.count }
    guard count > 0 else { return [] }
    let terms = isBrief ? TermMap() : report.index.terms
    let items =
      isBrief && answer == .no
      ? denied(told, of: sections, report)
      : told.compactMap { item($0) { answer == .yes ? coded($0, terms) : PageWords.coded($0) } }
    return [.heading(level: 3, [.text(PageWords.counted(word, count))]), .list(start: nil, items: items)]
  }

  /// What was answered no, briefly: a page that was denied as a whole by its title, and no codes.
  private static func denied(_ told: [Section], of sections: [Section], _ report: Report) -> [[Block]] {
    let idle = report.book.idle(in: report.sheet)
    var (whole, items): ([String], [[Block]]) = ([], [])
    for (no, all) in zip(told, sections) where !no.findings.isEmpty {
      let arising = all.findings.filter { !idle.contains($0.id) }
      if no.findings.count > 1, Set(arising.map(\.id)).isSubset(of: no.findings.map(\.id)) {
        whole.append(PageWords.counted(no.title, no.findings.count))
      } else if let item = item(no, \.plain) {
        items.append(item)
      }
    }
    return items + (whole.isEmpty ? [] : [item(PageWords.pagesDenied, whole.joined(separator: "; ") + ".")])
  }

  /// The findings of one page in one run; nil where there is none.
  private static func item(_ section: Section, _ words: (Finding) -> String) -> [Block]? {
    guard !section.findings.isEmpty else { return nil }
    return item(section.title, section.findings.map(words).joined(separator: "; ") + ".")
  }

  /// A finding with its code and those of its terms in the shared vocabulary.
  private static func coded(_ finding: Finding, _ terms: TermMap) -> String {
    let codes = [finding.code] + finding.hpo.compactMap { terms[$0]?.id }
    return "\(finding.plain) (\(codes.joined(separator: ", ")))"
  }

  /// So many open questions of a page are told in words, more by their codes.
  private static let openShown = 4

  private static func item(_ title: String, _ text: String) -> [Block] {
    [.paragraph([.strong([.text(title + ": ")]), .text(text)])]
  }

  /// How far what is open could lead, and the questions that arise and have no answer.
  private static func notAsked(_ pages: [Section], _ report: Report, _ isBrief: Bool) -> [Block] {
    let answered = report.book.completed(report.sheet)
    let idle = report.book.idle(in: report.sheet)
    func isOpen(_ finding: Finding) -> Bool {
      let isAge = report.sheet.age != nil && finding.asksAge
      return answered.answers[finding.id] == nil && !idle.contains(finding.id) && !isAge
    }
    let arising = pages.map { page -> Section in
      (page.title, page.findings.filter { answered.answers[$0.id] != nil || !idle.contains($0.id) })
    }
    let open = arising.map { page -> Section in (page.title, page.findings.filter(isOpen)) }
    var (untouched, items): ([String], [[Block]]) = ([], [])
    for (all, page) in zip(arising, open) where !page.findings.isEmpty {
      // Of a page that nobody opened its title says enough.
      if page.findings.count == all.findings.count, page.findings.count > 1 {
        untouched.append(PageWords.counted(page.title, page.findings.count))
      } else if page.findings.count > Self.openShown {
        let codes = isBrief ? [] : page.findings.map(\.code)
        items.append(
          Self.item(page.title, PageWords.open(page.findings.count, of: all.findings.count, codes)))
      } else if let item = item(page, PageWords.coded) {
        items.append(item)
      }
    }
    if !untouched.isEmpty {
      items.append(Self.item(PageWords.pagesNotAsked, untouched.joined(separator: "; ") + "."))
    }
    guard !items.isEmpty else { return [.paragraph([.text(PageWords.allAsked)])] }
    return [.paragraph([.text(PageWords.outlook(report.advice))]), .list(start: nil, items: items)]
  }
}

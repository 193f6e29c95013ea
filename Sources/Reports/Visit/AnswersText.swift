import Knowledge
import Typesetting

/// What the sheet tells of the answers, by the checklist's sections, and of what was not asked.
struct AnswersText {
  /// The age, and what was chosen: since when, where, how fast.
  let particulars: [[Block]]
  let bySection: [Block]
  let notAsked: [Block]

  init(_ report: Report) {
    let (sheet, index, terms) = (report.sheet, report.index, report.index.terms)
    let sections = report.book.pages.map { page in
      (page.title, page.findings.compactMap { index.findings[$0] })
    }
    let unasked = (PageWords.otherAnswers, report.book.findings.filter { $0.page == nil })
    let chosen = report.book.findings.compactMap { finding -> String? in
      guard case .chose(let taken)? = sheet.answers[finding.id], !taken.isEmpty else { return nil }
      return PageWords.answer(.chose(taken), to: finding)
    }
    particulars = ((sheet.age.map { [PageWords.age($0)] } ?? []) + chosen).map { [.paragraph([.text($0)])] }
    bySection = (sections + [unasked]).flatMap { Self.section($0, $1, sheet, terms) }
    notAsked = Self.notAsked(sections, report)
  }

  private static func section(
    _ title: String, _ findings: [Finding], _ sheet: AnswerSheet, _ terms: TermMap
  ) -> [Block] {
    let groups: [(String, Answer)] = [
      (PageWords.yes, .yes), (PageWords.unsure, .unsure), (PageWords.no, .no),
    ]
    let items = groups.compactMap { word, answer -> [Block]? in
      let told = findings.filter { sheet.answers[$0.id] == answer }
      guard !told.isEmpty else { return nil }
      let words = told.map { answer == .yes ? coded($0, terms) : PageWords.coded($0) }
      return [.paragraph([.strong([.text(word + ": ")]), .text(words.joined(separator: "; "))])]
    }
    return items.isEmpty ? [] : [.heading(level: 3, [.text(title)]), .list(start: nil, items: items)]
  }

  /// A finding with its code and its terms of the shared vocabulary.
  private static func coded(_ finding: Finding, _ terms: TermMap) -> String {
    let named = finding.hpo.compactMap { terms[$0] }.map { "\($0.id) \($0.label)" }
    return named.isEmpty
      ? PageWords.coded(finding)
      : "\(finding.plain) (\(([finding.code] + named).joined(separator: ", ")))"
  }

  /// The questions that arise and have no answer.
  private static func notAsked(_ sections: [(String, [Finding])], _ report: Report) -> [Block] {
    let answered = report.book.completed(report.sheet)
    let idle = report.book.idle(in: report.sheet)
    let items = sections.compactMap { title, findings -> [Block]? in
      let open = findings.filter { finding in
        let isAge = report.sheet.age != nil && finding.choices.contains { $0.age != nil }
        return answered.answers[finding.id] == nil && !idle.contains(finding.id) && !isAge
      }
      guard !open.isEmpty else { return nil }
      return [
        .paragraph([
          .strong([.text(title + ": ")]), .text(open.map(PageWords.coded).joined(separator: "; ")),
        ])
      ]
    }
    return items.isEmpty ? [.paragraph([.text(PageWords.allAsked)])] : [.list(start: nil, items: items)]
  }
}

import Knowledge
import Reports
import TestSupport
import Testing

/// Answer sheets for the real guide, the same ones in every run: empty and full, calm and grave.
enum FhirSheets {
  static let drawn: [AnswerSheet] = (0..<120).map { seed in
    var numbers = SeededNumbers(seed: UInt64(seed))
    return sheet(&numbers)
  }

  private static func sheet(_ numbers: inout SeededNumbers) -> AnswerSheet {
    let share = [5, 30, 70, 100].randomElement(using: &numbers) ?? 30
    let yes = [5, 20, 60].randomElement(using: &numbers) ?? 20
    var sheet = AnswerSheet(age: age(&numbers))
    for finding in RealContent.guide.findings where Int.random(in: 0..<100, using: &numbers) < share {
      sheet.answers[finding.id] = answer(to: finding, yes: yes, &numbers)
    }
    return sheet
  }

  private static func age(_ numbers: inout SeededNumbers) -> AgeRange? {
    let least = Int.random(in: 0...100, using: &numbers)
    switch Int.random(in: 0..<3, using: &numbers) {
    case 0: return nil
    case 1: return AgeRange(least)
    default: return AgeRange(least, least + Int.random(in: 0...20, using: &numbers))
    }
  }

  private static func answer(to finding: Finding, yes: Int, _ numbers: inout SeededNumbers) -> Answer {
    let drawn = Int.random(in: 0..<100, using: &numbers)
    if finding.kind == .yesno { return drawn < yes ? .yes : drawn < yes + 15 ? .unsure : .no }
    guard drawn >= 15, let first = finding.choices.randomElement(using: &numbers) else { return .unsure }
    guard finding.kind.takesSeveral else { return .chose([first.id]) }
    return .chose(finding.choices.map(\.id).filter { $0 == first.id || Bool.random(using: &numbers) })
  }
}

extension Report {
  /// The report as text, in a form that has one.
  func text(as form: ReportForm) throws -> String {
    switch try output(as: form) {
    case .text(let text), .data(let text): return text
    case .document: return try #require(nil as String?, "\(form) is no text")
    }
  }

  /// The day that reports of tests bear.
  private static let testDay = CalendarDay("2026-11-20")

  /// A report on a sheet by the real guide.
  static func real(_ sheet: AnswerSheet, notUsed: [String] = []) throws -> Report {
    try made(sheet, guide: RealContent.guide, book: RealContent.book, notUsed: notUsed)
  }

  /// A report on a sheet by any guide.
  static func made(
    _ sheet: AnswerSheet, guide: Guide, book: Rulebook? = nil, notUsed: [String] = []
  ) throws -> Report {
    let checklist = FilledChecklist(sheet, book: book ?? Rulebook(guide), index: GuideIndex(guide))
    return Report(
      try #require(checklist), day: try #require(testDay),
      notUsed: notUsed.map { NotUsed($0, at: "", mayMatter: true) })
  }
}

import Knowledge
import TestSupport
import Testing

/// The outlook of small drawn guides is compared with trying every way to answer what is open.
@Suite struct OutlookExactnessTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func outlookIsWhatTryingEverythingFinds(seed: UInt64) throws {
    var guides = GuideDrawer(seed: seed)
    let guide = guides.guide()
    let book = Rulebook(guide)
    var sheets = SheetDrawer(guide.findings, seed: seed)
    for _ in 0..<4 {
      let sheet = sheets.sheet()
      let outlook = try #require(book.advise(sheet)).outlook
      let trial = Trial(sheet, in: book)
      #expect(outlook.couldBecome == trial.couldBecome, "\(sheet) with \(guide.rules.map(\.when))")
      let open = Dictionary(uniqueKeysWithValues: outlook.open.map { ($0.finding, $0.couldRaiseTo) })
      #expect(open == trial.open, "\(sheet) with \(guide.rules.map(\.when))")
    }
  }
}

/// Every way to answer with yes or no what a sheet leaves open, at every age that it leaves open.
private struct Trial {
  let couldBecome: Urgency
  /// The highest level that a yes to the question reaches where a no does not.
  let open: [Finding.ID: Urgency]

  init(_ sheet: AnswerSheet, in book: Rulebook) {
    let now = book.urgency(of: sheet)
    let questions = book.findings.map(\.id).filter {
      sheet.answers[$0] == nil || sheet.answers[$0] == .unsure
    }
    var highest = now
    var open: [Finding.ID: Urgency] = [:]
    for age in Self.ages(sheet.age) {
      let levels = (0..<(1 << questions.count)).map { Self.level(sheet, questions, yes: $0, age, book) }
      for (yes, level) in levels.enumerated() where level > now {
        highest = max(highest, level)
        for (place, question) in questions.enumerated() where yes & (1 << place) != 0 {
          if levels[yes & ~(1 << place)] < level { open[question] = max(open[question] ?? now, level) }
        }
      }
    }
    couldBecome = highest
    self.open = open
  }

  /// Both sides of every bound that the drawn rules know.
  private static func ages(_ known: AgeRange?) -> [AgeRange] {
    let bounds = [0, 16, 20, 21, 36, 37, 40, 45, 50, 60, 61, 65, 66, 70, 71, 80, 81, 130]
    let range = (known?.least ?? 0)...(known?.most ?? AgeRange.limit)
    return Set(bounds.filter(range.contains) + [range.lowerBound]).sorted().compactMap { AgeRange($0) }
  }

  private static func level(
    _ sheet: AnswerSheet, _ questions: [Finding.ID], yes: Int, _ age: AgeRange, _ book: Rulebook
  ) -> Urgency {
    var completed = AnswerSheet(answers: sheet.answers, age: age)
    for (place, question) in questions.enumerated() {
      completed.answers[question] = yes & (1 << place) == 0 ? .no : .yes
    }
    return book.urgency(of: completed)
  }
}

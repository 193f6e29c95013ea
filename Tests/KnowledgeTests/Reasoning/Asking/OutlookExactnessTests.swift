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
      let trial = Trial(sheet, guide, in: book)
      #expect(outlook.couldBecome == trial.couldBecome, "\(sheet) with \(guide.rules.map(\.when))")
      let open = Dictionary(uniqueKeysWithValues: outlook.open.map { ($0.finding, $0.couldRaiseTo) })
      #expect(open == trial.open, "\(sheet) with \(guide.rules.map(\.when))")
    }
  }

  /// What is asked only after other answers counts where those can still be given, and not where they cannot.
  @Test(arguments: 101...140 as ClosedRange<UInt64>)
  func soItIsWithFollowUps(seed: UInt64) throws {
    var guides = GuideDrawer(seed: seed)
    let guide = guides.guideWithFollowUps()
    let book = Rulebook(guide)
    var sheets = SheetDrawer(guide.findings, seed: seed)
    for _ in 0..<4 {
      let sheet = sheets.sheet()
      let outlook = try #require(book.advise(sheet)).outlook
      let trial = Trial(sheet, guide, in: book)
      #expect(outlook.couldBecome == trial.couldBecome, "\(sheet) with \(guide.findings.map(\.asksWhen))")
    }
  }

  /// Self-care is said exactly where nothing is reached and no way to answer what is open leads to soon or above.
  @Test(arguments: 201...260 as ClosedRange<UInt64>)
  func selfCareIsWhatNoAnswerCanTakeAway(seed: UInt64) throws {
    var guides = GuideDrawer(seed: seed)
    let guide = seed.isMultiple(of: 2) ? guides.guide() : guides.guideWithFollowUps()
    let book = Rulebook(guide)
    var sheets = SheetDrawer(guide.findings, seed: seed)
    for _ in 0..<4 {
      let sheet = sheets.sheet()
      let advice = try #require(book.advise(sheet))
      let couldBecome = Trial(sheet, guide, in: book).couldBecome
      switch advice.decisive.origin {
      case .selfCare: #expect(couldBecome < .soon, "\(sheet)")
      case .notEnough: #expect(advice.urgency == .routine && couldBecome >= .soon, "\(sheet)")
      case .rule, .finding, .notSure: #expect(advice.urgency > .selfcare)
      }
    }
  }
}

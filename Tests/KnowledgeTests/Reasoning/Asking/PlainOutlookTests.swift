import TestSupport
import Testing

@testable import Knowledge

/// The outlook is the one that plain sets of numbers find, for any number of findings.
@Suite struct PlainOutlookTests {
  private static func expectSame(_ sheet: AnswerSheet, _ guide: Guide, _ book: Rulebook) throws {
    let advice = try #require(book.advise(sheet))
    let plain = PlainOutlook(sheet, guide, book).outlook(from: advice.urgency)
    #expect(advice.outlook == plain, "\(sheet)")
  }

  @Test(arguments: 501...520 as ClosedRange<UInt64>)
  func theSameForTheRealContent(seed: UInt64) throws {
    var sheets = SheetDrawer(RealContent.book.findings, seed: seed)
    for _ in 0..<8 { try Self.expectSame(sheets.sheet(), RealContent.guide, RealContent.book) }
  }

  @Test(arguments: zip(601...624 as ClosedRange<UInt64>, [6, 30, 127, 128, 129, 200, 256, 300].repeated(3)))
  func theSameForManyFindings(seed: UInt64, findings: Int) throws {
    var guides = LargeGuideDrawer(seed: seed, findings: findings)
    let guide = guides.guide()
    let book = Rulebook(guide)
    var sheets = SheetDrawer(guide.findings, seed: seed)
    for _ in 0..<6 { try Self.expectSame(sheets.sheet(), guide, book) }
  }
}

extension Array {
  fileprivate func repeated(_ times: Int) -> [Element] { (0..<times).flatMap { _ in self } }
}

import Knowledge
import TestSupport
import Testing

/// Every finding of the real content asks for what it says, by itself.
@Suite struct RealFindingTests {
  private static let plain = RealContent.guide.findings.filter { $0.kind == .yesno }

  @Test(arguments: plain.map(\.id))
  func aSingleYesReachesItsLevel(id: Finding.ID) throws {
    let finding = try #require(RealContent.book.finding(id))
    let advice = try #require(RealContent.book.advise(Made.sheet(yes: [id])))
    #expect(advice.urgency == finding.urgencyIfYes ?? .routine)
    if finding.urgencyIfYes != nil {
      #expect(advice.reasons.contains { $0.origin == .finding(id) && $0.because == [.answered(id, .yes)] })
    }
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.urgencyIfUnsure != nil }.map(\.id))
  func notSureReachesItsLevel(id: Finding.ID) throws {
    let finding = try #require(RealContent.book.finding(id))
    #expect(RealContent.book.urgency(of: Made.sheet(unsure: [id])) == finding.urgencyIfUnsure)
  }

  /// Knowing for sure never asks for less than not being sure, where one may answer yes.
  @Test(arguments: plain.map(\.id))
  func yesAsksForNoLessThanNotSure(id: Finding.ID) throws {
    let finding = try #require(RealContent.book.finding(id))
    #expect((finding.urgencyIfYes ?? .selfcare) >= (finding.urgencyIfUnsure ?? .selfcare))
  }

  @Test func nobodyIsSentHomeWhoAnsweredNothing() {
    #expect(RealContent.book.urgency(of: AnswerSheet()) == .routine)
  }
}

import Knowledge
import TestSupport
import Testing

/// The outlook of the real checklist, in places where choices and follow-ups meet it.
@Suite struct RealOutlookTests {
  private static let book = RealContent.book

  /// All plain questions denied but these.
  private static func denied(but yes: [String], open: [String]) throws -> AnswerSheet {
    let others = book.findings.filter {
      $0.kind == .yesno && !yes.contains($0.code) && !open.contains($0.code)
    }
    return try #require(CodedSheet.make(yes: yes, no: others.map(\.code), age: 30))
  }

  /// How fast it came is still open, and one of its answers would be an emergency.
  @Test func theSpeedOfOnsetIsOpenAfterADroppedFoot() throws {
    let sheet = try Self.denied(but: ["W05"], open: [])
    let speed = try #require(RealContent.index.findingsByCode["W12"])
    let advice = try #require(Self.book.advise(sheet))
    #expect(advice.urgency == .soon)
    #expect(Interview(Self.book).questions(for: sheet).contains(speed.id))
    var further = sheet
    further.answers[speed.id] = .chose(["minutes"])
    #expect(Self.book.urgency(of: further) == .emergency)
    #expect(advice.outlook.couldBecome == .emergency)
    #expect(advice.outlook.open.contains { $0.finding == speed.id })
    #expect(!Interview(Self.book).progress(after: sheet).isSettled)
  }

  /// An attack that is an emergency from a certain age on leaves the age open.
  @Test func theAgeIsOpenWhileItCouldRaiseTheUrgency() throws {
    var sheet = try Self.denied(but: ["S03"], open: [])
    sheet.age = nil
    let age = try #require(RealContent.index.findingsByCode["A01"])
    let advice = try #require(Self.book.advise(sheet))
    #expect(advice.urgency == .soon)
    #expect(advice.outlook.couldBecome == .emergency)
    #expect(advice.outlook.open.contains { $0.finding == age.id })
    #expect(!Interview(Self.book).progress(after: sheet).isSettled)
  }

  /// When the interview has nothing left to ask, no question arises that is still open.
  @Test(arguments: [Answer.no, .yes])
  func afterTheLastQuestionNothingIsOpen(answer: Answer) throws {
    let interview = Interview(Self.book)
    var sheet = AnswerSheet(age: AgeRange(30))
    while let turn = interview.next(after: sheet), let finding = Self.book.finding(turn.question) {
      sheet.answers[turn.question] =
        finding.kind == .yesno ? answer : .chose(finding.choices.suffix(1).map(\.id))
    }
    let advice = try #require(Self.book.advise(sheet))
    #expect(advice.outlook.open.filter(\.isReachable).map(\.finding) == [])
  }
}

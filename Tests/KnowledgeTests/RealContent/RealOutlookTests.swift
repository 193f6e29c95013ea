import Knowledge
import TestSupport
import Testing

/// The outlook of the real checklist, in places where choices and follow-ups meet it.
@Suite struct RealOutlookTests {
  private static let book = RealContent.book

  /// All plain questions denied but these.
  private static func denied(but yes: [String]) throws -> AnswerSheet {
    let others = book.findings.filter { $0.kind == .yesno && !yes.contains($0.code) }
    return try #require(CodedSheet.make(yes: yes, no: others.map(\.code), age: 30))
  }

  /// How fast it came is still open, and one of its answers would be an emergency.
  @Test(arguments: [("W05", "W12"), ("B01", "B06"), ("N01", "N09"), ("G01", "V04")])
  func howFastItCameIsOpenAfterAYes(sign: String, question: String) throws {
    let sheet = try Self.denied(but: [sign])
    let speed = try #require(RealContent.index.findingsByCode[question])
    let advice = try #require(Self.book.advise(sheet))
    #expect(advice.urgency == .soon)
    let progress = Interview(Self.book).progress(after: sheet)
    #expect(progress.pages.contains { $0.question == speed.id })
    #expect(!progress.isSettled)
    var further = sheet
    further.answers[speed.id] = .chose(["minutes"])
    #expect(Self.book.urgency(of: further) == .emergency)
    #expect(advice.outlook.couldBecome == .emergency)
    #expect(advice.outlook.open.contains { $0.finding == speed.id })
  }

  /// Sight that fades is an emergency from a certain age on, and leaves the age open.
  @Test func theAgeIsOpenWhileItCouldRaiseTheUrgency() throws {
    var sheet = try Self.denied(but: ["V01"])
    sheet.age = nil
    let age = try #require(RealContent.index.findingsByCode["A01"])
    let advice = try #require(Self.book.advise(sheet))
    #expect(advice.urgency == .today)
    #expect(advice.outlook.couldBecome == .emergency)
    #expect(advice.outlook.open.contains { $0.finding == age.id })
    #expect(!Interview(Self.book).progress(after: sheet).isSettled)
  }

  /// When the interview has nothing left to ask, no question is open that was not answered.
  @Test(arguments: [Answer.no, .yes])
  func afterTheLastPageNothingIsOpen(answer: Answer) throws {
    let interview = Interview(Self.book)
    var sheet = AnswerSheet(age: AgeRange(30))
    while let page = interview.progress(after: sheet).next {
      for id in page.findings where sheet.answers[id] == nil {
        let finding = try #require(Self.book.finding(id))
        sheet.answers[id] = finding.kind == .yesno ? answer : .chose(finding.choices.suffix(1).map(\.id))
      }
    }
    #expect(try #require(Self.book.advise(sheet)).outlook.open == [])
  }
}

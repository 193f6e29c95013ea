import Authoring
import Knowledge
import Reports
import TestSupport
import Testing

/// A QuestionnaireResponse read back says what was written.
@Suite struct FhirRoundTripTests {
  private func back(_ sheet: AnswerSheet) throws -> AnswersReading {
    let text = try JSON.pretty(QuestionnaireResponseRecord(Report.real(sheet)))
    return try AnswersReader(RealContent.guide, index: RealContent.index).read(text)
  }

  @Test(arguments: FhirSheets.drawn)
  func theAnswersAreTheSame(sheet: AnswerSheet) throws {
    let reading = try back(sheet)
    #expect(reading.sheet == sheet)
    #expect(reading.notUsed == [])
  }

  @Test(arguments: FhirSheets.drawn.prefix(30))
  func theAdviceIsTheSame(sheet: AnswerSheet) throws {
    let before = try #require(RealContent.book.advise(sheet))
    let after = try #require(RealContent.book.advise(try back(sheet).sheet))
    #expect(after == before)
  }

  /// A question that other answers have switched off since still counts.
  @Test func anAnswerToAClosedQuestionIsKept() throws {
    let follow = try #require(
      RealContent.guide.findings.first { $0.asksWhen != nil && $0.urgencyIfYes == .soon })
    var sheet = Made.sheet(yes: [follow.id])
    for gate in follow.asksWhen?.leaves ?? [] { sheet.answers[gate] = .no }
    #expect(try back(sheet).sheet == sheet)
  }
}

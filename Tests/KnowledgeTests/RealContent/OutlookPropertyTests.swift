import TestSupport
import Testing

@testable import Knowledge

/// What must be true of the outlook for any sheet of the real content.
@Suite struct OutlookPropertyTests {
  private static let book = RealContent.book

  /// The plain questions that neither an answer nor a choice has settled.
  private static func openQuestions(_ sheet: AnswerSheet) -> [Finding] {
    let settled = SettledAnswers(sheet, in: book)
    let known = settled.present.union(settled.absent)
    return book.findings.enumerated().filter { $1.kind == .yesno && !known.contains($0) }.map(\.1)
  }

  @Test(arguments: 201...220 as ClosedRange<UInt64>)
  func couldBecomeIsABound(seed: UInt64) throws {
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<8 {
      let sheet = drawer.sheet()
      let advice = try #require(Self.book.advise(sheet))
      #expect(advice.outlook.couldBecome >= advice.urgency)
      for _ in 0..<5 {
        var further = sheet
        for finding in Self.openQuestions(sheet) {
          further.answers[finding.id] = drawer.answer(to: finding, yes: 50, unsure: 20)
        }
        #expect(Self.book.urgency(of: further) <= advice.outlook.couldBecome, "\(sheet)")
      }
    }
  }

  @Test(arguments: 301...320 as ClosedRange<UInt64>)
  func aYesToAnOpenQuestionStaysWithinTheBound(seed: UInt64) throws {
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<3 {
      let sheet = drawer.sheet()
      let outlook = try #require(Self.book.advise(sheet)).outlook
      for question in outlook.open {
        #expect(question.couldRaiseTo <= outlook.couldBecome)
        var further = sheet
        further.answers[question.finding] = .yes
        #expect(Self.book.urgency(of: further) <= outlook.couldBecome, "\(question.finding) in \(sheet)")
      }
    }
  }

  /// What lies above the urgency can be reached: yes to every open question gets there.
  @Test(arguments: 401...420 as ClosedRange<UInt64>)
  func theBoundIsReached(seed: UInt64) throws {
    var drawer = SheetDrawer(Self.book.findings, seed: seed)
    for _ in 0..<5 {
      let sheet = drawer.sheet()
      let outlook = try #require(Self.book.advise(sheet)).outlook
      let ages = Self.book.completed(sheet).age.map { [$0.least, $0.most] } ?? [10, 30, 47, 80]
      let reached = ages.map { age in
        var further = AnswerSheet(answers: sheet.answers, age: AgeRange(age))
        for question in outlook.open { further.answers[question.finding] = .yes }
        return Self.book.urgency(of: further)
      }
      #expect(reached.max() == outlook.couldBecome, "\(sheet)")
    }
  }
}

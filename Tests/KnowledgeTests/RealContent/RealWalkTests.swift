import Knowledge
import TestSupport
import Testing

/// The real checklist, gone through by people who are drawn.
@Suite struct RealWalkTests {
  private static let interview = Interview(RealContent.book)
  private static let most = 2 * RealContent.guide.pages.count

  /// No page comes twice, the promised length is kept, and what was settled stays so to the end.
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func everyWalkKeepsItsPromises(seed: UInt64) {
    var drawer = SheetDrawer(RealContent.guide.findings, seed: seed)
    let yes = [0, 2, 5, 15, 40, 90][Int(seed) % 6]
    let person = Person(RealContent.guide, &drawer, yes: yes, unsure: [0, 3, 20][Int(seed) % 3], marks: true)
    var sheet = seed.isMultiple(of: 4) ? AnswerSheet(age: AgeRange(Int(seed) * 3)) : AnswerSheet()
    var record = WalkRecord()
    for _ in 0..<Self.most {
      let progress = Self.interview.progress(after: sheet)
      #expect(record.note(progress) == [], "\(sheet)")
      guard let page = progress.next else { break }
      person.answer(page, on: &sheet)
    }
    #expect(Self.interview.progress(after: sheet).next == nil)
    #expect(sheet.answers.count > 40)
  }

  @Test(arguments: 101...106 as ClosedRange<UInt64>)
  func everyOrderOfPagesGivesTheSameJudgement(seed: UInt64) {
    var drawer = SheetDrawer(RealContent.guide.findings, seed: seed)
    var random = SeededNumbers(seed: seed)
    let person = Person(RealContent.guide, &drawer, yes: [3, 10, 40][Int(seed) % 3], unsure: 5)
    let straight = person.walk(Self.interview, most: Self.most)
    var other = RealContent.guide
    other.pages.shuffle(using: &random)
    let sheet = person.walk(Interview(Rulebook(other)), most: 2 * Self.most)
    #expect(sheet == straight)
    #expect(Rulebook(other).urgency(of: sheet) == RealContent.book.urgency(of: straight))
  }
}

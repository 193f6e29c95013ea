import Knowledge
import TestSupport
import Testing

/// Small drawn guides are gone through with every answer that there is, to the end.
@Suite struct WholeWalkTests {
  /// No page comes twice, the promised length is kept, and once it is settled nothing changes how soon to be seen.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func everyWalkKeepsItsPromises(seed: UInt64) {
    var drawer = GuideDrawer(seed: seed)
    let guide = seed.isMultiple(of: 3) ? drawer.guideWithFollowUps() : drawer.guideWithAgesAndTempo()
    var walks = AllWalks(guide)
    walks.go(on: AnswerSheet(), WalkRecord())
    #expect(walks.faults.prefix(3) == [])
    #expect(walks.ends >= 9)
  }

  /// Whatever page comes first, the same is asked in the end, and the same is said.
  @Test(arguments: 101...140 as ClosedRange<UInt64>)
  func everyOrderOfPagesGivesTheSameJudgement(seed: UInt64) {
    var drawer = GuideDrawer(seed: seed)
    let guide = seed.isMultiple(of: 2) ? drawer.guideWithFollowUps() : drawer.guideWithAgesAndTempo()
    var sheets = SheetDrawer(guide.findings, seed: seed)
    var random = SeededNumbers(seed: seed)
    let interview = Interview(Rulebook(guide))
    for _ in 0..<6 {
      let person = Person(guide, &sheets, yes: 50, unsure: 15)
      let straight = person.walk(interview, most: 20)
      let expected = interview.progress(after: straight).urgency
      for _ in 0..<4 {
        #expect(person.wander(interview, most: 20, &random) == straight)
        var other = guide
        other.pages.shuffle(using: &random)
        let reordered = Interview(Rulebook(other))
        let sheet = person.walk(reordered, most: 20)
        #expect(sheet == straight)
        #expect(reordered.progress(after: sheet).urgency == expected)
      }
    }
  }
}

/// Every way to go through a small guide.
private struct AllWalks {
  private let guide: Guide
  private let interview: Interview
  private(set) var faults: [String] = []
  private(set) var ends = 0

  init(_ guide: Guide) {
    self.guide = guide
    interview = Interview(Rulebook(guide))
  }

  mutating func go(on sheet: AnswerSheet, _ record: WalkRecord) {
    let progress = interview.progress(after: sheet)
    var record = record
    let broken = record.note(progress)
    if !broken.isEmpty { faults += broken.map { "\($0): \(sheet)" } }
    guard broken.isEmpty, let page = progress.next else { return ends += 1 }
    for answered in ways(to: page.findings[...], on: sheet) { go(on: answered, record) }
  }

  private func ways(to findings: ArraySlice<Finding.ID>, on sheet: AnswerSheet) -> [AnswerSheet] {
    guard let first = findings.first else { return [sheet] }
    let rest = findings.dropFirst()
    guard sheet.answers[first] == nil else { return ways(to: rest, on: sheet) }
    let choices = guide.findings.first { $0.id == first }?.choices ?? []
    let answers: [Answer] =
      choices.isEmpty ? [.yes, .no, .unsure] : choices.map { .chose([$0.id]) } + [.unsure]
    return answers.flatMap { answer in
      var answered = sheet
      answered.answers[first] = answer
      return ways(to: rest, on: answered)
    }
  }
}

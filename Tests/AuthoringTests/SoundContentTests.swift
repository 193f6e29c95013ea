import Authoring
import Knowledge
import TestSupport
import Testing

/// What reads well: the small content, value by value, and the real content whole.
@Suite struct SoundContentTests {
  @Test func theSmallContentHasNoProblem() throws {
    let reading = try SmallContent.reading()
    #expect(reading.problems == [])
    #expect(!reading.hasErrors)
    #expect(reading.checklistIsSound)
  }

  @Test func theRealContentHasNoProblem() throws {
    let reading = try #require(RealContent.reading)
    #expect(reading.problems.map { "\($0.file):\($0.line): \($0.message)" } == [])
    #expect(reading.guide.articles.count >= 30)
    #expect(reading.guide.comparison.count >= 10)
  }

  @Test func theGuidesOwnFields() throws {
    let guide = try SmallContent.reading().guide
    #expect(guide.id == "small-guide")
    #expect(guide.language == "en")
    #expect(guide.title == "Small guide")
    #expect(guide.edition == "1")
    #expect(guide.reviewed?.description == "2026-01-01")
    #expect(guide.nextReview?.description == "2027-01-01")
    #expect(guide.emergencyNumber == "112")
    #expect(guide.compared == ["first", "second"])
    #expect(guide.topics == [Topic(id: "start", title: "Start")])
    #expect(PlainText.of(guide.about) == "About this guide.")
    #expect(PlainText.of(guide.checklistIntroduction) == "How to use it.")
    #expect(guide.findings.map(\.id) == ["alpha", "beta", "gamma"])
    #expect(guide.rules.map(\.id) == ["limit", "pair"])
    #expect(guide.glossary.map(\.also) == [["term"]])
  }

  @Test func wordsForTheOutcomes() throws {
    let policy = try SmallContent.reading().guide.policy
    #expect(policy.levels[.soon]?.headline == "At soon")
    #expect(policy.levels[.selfcare]?.watchFor == ["Watch that."])
    #expect(policy.notSure?.headline == "Not sure")
    #expect(policy.notEnough?.headline == "Not enough")
    #expect(policy.levels[.today]?.doNow == ["Do this."])
  }

  @Test func theEmergencyNumberStandsWhereItIsNamed() throws {
    let text =
      SmallContent.files["advice/soon.md"]?.replacing("Do this.", with: "\"Call {number} now.\"") ?? ""
    #expect(
      try SmallContent.reading(["advice/soon.md": text]).guide.policy.levels[.soon]?.doNow == [
        "Call 112 now."
      ])
  }

  @Test func aCardHasItsTopicItsWordsAndItsSources() throws {
    let card = try #require(try SmallContent.reading().guide.articles.first).card
    #expect(card.id == "page")
    #expect(card.topic == "start")
    #expect(card.words == 9)
    #expect(card.sources == ["work"])
    #expect(card.conditions == ["first"])
  }

  @Test(arguments: ["articles/x.md", "comparison/x.md", "glossary/x.md"])
  func aFaultInReadingMatterLeavesTheChecklistSound(file: String) throws {
    let reading = try SmallContent.reading([file: "no header"])
    #expect(reading.hasErrors)
    #expect(reading.checklistIsSound)
  }

  @Test(arguments: [
    "rules/x.md", "findings/x.md", "advice/x.md", "sources/x.md", "conditions/x.md", "guide.md",
    "checklist.md",
  ])
  func aFaultBehindTheAdviceDoesNot(file: String) throws {
    #expect(try !SmallContent.reading([file: "no header"]).checklistIsSound)
  }
}

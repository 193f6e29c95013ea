import Knowledge
import TestSupport
import Testing

/// Self-care is said only when everything it demands was denied.
@Suite struct SelfCareTests {
  private static func book(needsNo: [Finding.ID]) -> Rulebook {
    Rulebook(
      Made.guide(
        [
          Made.finding("alpha", alone: .soon, unsure: .soon), Made.finding("beta", alone: .soon),
          Made.finding("gamma"),
        ],
        needsNo: needsNo))
  }

  @Test(
    arguments: [
      (Made.sheet(), .routine), (Made.sheet(no: ["alpha"]), .routine),
      (Made.sheet(no: ["beta", "gamma"]), .routine),
      (Made.sheet(no: ["alpha", "beta"]), .selfcare),
      (Made.sheet(yes: ["gamma"], no: ["alpha", "beta"]), .selfcare),
      (Made.sheet(no: ["alpha", "beta"], unsure: ["gamma"]), .selfcare),
      (Made.sheet(no: ["alpha"], unsure: ["beta"]), .routine),
      (Made.sheet(no: ["beta"], unsure: ["alpha"]), .soon),
    ] as [(AnswerSheet, Urgency)])
  func twoFindingsMustBeDenied(sheet: AnswerSheet, expected: Urgency) {
    #expect(Self.book(needsNo: ["alpha", "beta"]).urgency(of: sheet) == expected)
  }

  @Test func withoutConditionsThereIsNoSelfCare() {
    let sheet = Made.sheet(no: ["alpha", "beta", "gamma"])
    #expect(Self.book(needsNo: []).urgency(of: sheet) == .routine)
  }

  @Test func nothingAnsweredIsAnOrdinaryVisitWithTheOpenQuestionsAsEvidence() throws {
    let advice = try #require(Self.book(needsNo: ["alpha", "beta"]).advise(Made.sheet()))
    #expect(advice.urgency == .routine)
    #expect(advice.headline == "This is not enough.")
    #expect(advice.reasons.map(\.origin) == [.notEnough])
    #expect(advice.decisive.because == [.open("alpha"), .open("beta")])
    #expect(advice.decisive.sources == ["guidance-work"])
  }

  @Test func halfAnsweredShowsOnlyWhatIsOpen() throws {
    let advice = try #require(Self.book(needsNo: ["alpha", "beta"]).advise(Made.sheet(no: ["alpha"])))
    #expect(advice.decisive.because == [.open("beta")])
  }

  @Test func selfCareShowsWhatWasDenied() throws {
    let advice = try #require(
      Self.book(needsNo: ["alpha", "beta"]).advise(Made.sheet(no: ["alpha", "beta"])))
    #expect(advice.headline == "This is selfcare.")
    #expect(advice.reasons.map(\.origin) == [.selfCare])
    #expect(advice.decisive.because == [.answered("alpha", .no), .answered("beta", .no)])
  }
}

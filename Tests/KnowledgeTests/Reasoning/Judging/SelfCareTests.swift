import Knowledge
import TestSupport
import Testing

/// Self-care is said only when nothing that is open or unsure could lead to soon or above.
@Suite struct SelfCareTests {
  private static let findings = [
    Made.finding("alpha", alone: .soon, unsure: .soon), Made.finding("beta", alone: .soon),
    Made.finding("gamma"),
    Made.finding("delta", alone: .routine),
    Made.finding("epsilon", alone: .today, asksWhen: .finding("gamma")),
  ]
  private static let book = Rulebook(Made.guide(findings))

  @Test(
    arguments: [
      (Made.sheet(), .routine), (Made.sheet(no: ["alpha"]), .routine),
      (Made.sheet(no: ["alpha", "beta"]), .routine), (Made.sheet(no: ["alpha", "beta", "gamma"]), .selfcare),
      (Made.sheet(no: ["alpha", "beta", "epsilon"]), .selfcare),
      (Made.sheet(yes: ["gamma"], no: ["alpha", "beta"]), .routine),
      (Made.sheet(yes: ["gamma"], no: ["alpha", "beta", "epsilon"]), .selfcare),
      (Made.sheet(yes: ["delta"], no: ["alpha", "beta", "gamma"]), .routine),
      (Made.sheet(no: ["alpha", "beta", "gamma"], unsure: ["delta"]), .selfcare),
      (Made.sheet(no: ["alpha", "beta"], unsure: ["gamma"]), .routine),
      (Made.sheet(no: ["alpha", "gamma"], unsure: ["beta"]), .routine),
      (Made.sheet(no: ["beta", "gamma"], unsure: ["alpha"]), .soon),
    ] as [(AnswerSheet, Urgency)])
  func whatIsOpenOrUnsureKeepsItBack(sheet: AnswerSheet, expected: Urgency) {
    #expect(Self.book.urgency(of: sheet) == expected)
  }

  @Test func nothingAnsweredIsAnOrdinaryVisitWithTheOpenQuestionsAsEvidence() throws {
    let advice = try #require(Self.book.advise(Made.sheet()))
    #expect(advice.urgency == .routine)
    #expect(advice.headline == "This is not enough.")
    #expect(advice.reasons.map(\.origin) == [.notEnough])
    #expect(advice.decisive.because == [.open("alpha"), .open("beta"), .open("epsilon")])
    #expect(advice.decisive.sources == ["guidance-work"])
  }

  @Test func halfAnsweredShowsOnlyWhatIsOpenOrUnsure() throws {
    let advice = try #require(Self.book.advise(Made.sheet(no: ["alpha"], unsure: ["beta"])))
    #expect(advice.decisive.because == [.answered("beta", .unsure), .open("epsilon")])
  }

  @Test func selfCareShowsWhatWasDenied() throws {
    let advice = try #require(Self.book.advise(Made.sheet(no: ["alpha", "beta", "gamma"])))
    #expect(advice.headline == "This is selfcare.")
    #expect(advice.reasons.map(\.origin) == [.selfCare])
    #expect(advice.decisive.because == [.answered("alpha", .no), .answered("beta", .no)])
  }

  @Test func selfCareShowsWhatACalmingPatternNeedsDenied() throws {
    var guide = Made.guide(Self.findings, compared: ["calm"])
    guide.conditions = [Made.condition("calm", calms: true, needsNo: ["beta"])]
    let advice = try #require(Rulebook(guide).advise(Made.sheet(no: ["alpha", "beta", "gamma"])))
    #expect(advice.decisive.because == [.answered("beta", .no)])
  }

  /// Whatever is said is said with a reason, also where the age alone decides or nothing is urgent.
  @Test(
    arguments: [
      (AnswerSheet(age: Made.ages(40, 60)), .routine, [.age(Made.ages(40, 60))]),
      (AnswerSheet(answers: ["alpha": .yes], age: Made.ages(40, 60)), .routine, [.age(Made.ages(40, 60))]),
      (AnswerSheet(answers: ["alpha": .no], age: Made.ages(20, 20)), .selfcare, [.answered("alpha", .no)]),
      (AnswerSheet(age: Made.ages(20, 20)), .selfcare, [.age(Made.ages(20, 20))]),
      (AnswerSheet(), .routine, [.open("alpha")]),
    ] as [(AnswerSheet, Urgency, [Because])])
  func aBandOfAgesThatDecidesIsTheReason(sheet: AnswerSheet, urgency: Urgency, because: [Because]) throws {
    let rule = Made.rule("older", .urgency(.soon, mimic: nil), when: .fact(.age(Made.ages(50))))
    let advice = try #require(Rulebook(Made.guide([Made.finding("alpha")], rules: [rule])).advise(sheet))
    #expect(advice.urgency == urgency)
    #expect(advice.decisive.because == because)
  }
}

import Knowledge
import TestSupport
import Testing

/// Every advice says why, with the answers and the works it rests on.
@Suite struct ReasonTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", alone: .soon, unsure: .routine), Made.finding("beta", alone: .emergency),
        Made.finding("gamma", alone: .soon), Made.finding("delta", unsure: .routine), Made.finding("epsilon"),
      ],
      rules: [
        Made.rule(
          "zebra", .urgency(.soon, mimic: nil), when: .all([.finding("epsilon"), .finding("delta")]),
          doNow: ["Do zebra.", "Do soon."]),
        Made.rule(
          "ant", .urgency(.routine, mimic: nil),
          when: .any([.finding("epsilon"), .fact(.age(Made.ages(50)))]),
          doNow: ["Do ant."]),
      ]))

  private static func advice(_ sheet: AnswerSheet) throws -> Advice { try #require(book.advise(sheet)) }

  @Test func highestFirstThenCombinationsThenTheOrderAsked() throws {
    let advice = try Self.advice(Made.sheet(yes: ["gamma", "delta", "epsilon", "beta"], unsure: ["alpha"]))
    #expect(advice.reasons.map(\.origin.name) == ["beta", "zebra", "gamma", "ant", "not-sure"])
    #expect(advice.reasons.map(\.urgency) == [.emergency, .soon, .soon, .routine, .routine])
    #expect(advice.decisive.origin == .finding("beta"))
    #expect(advice.otherReasons.map(\.origin.name) == ["zebra", "gamma", "ant", "not-sure"])
  }

  @Test func aSingleAnswersReasonIsWhatItMeans() throws {
    let reason = try Self.advice(Made.sheet(yes: ["alpha"])).decisive
    #expect(reason.because == [.answered("alpha", .yes)])
    #expect(reason.sources == ["alpha-work"])
    #expect(PlainText.of(reason.text) == "alpha means this.")
  }

  @Test func aYesAddsWhatToDoAndRaisesNothing() throws {
    let book = Rulebook(
      Made.guide([Made.finding("worry", doNow: ["Ring somebody."]), Made.finding("alpha", alone: .soon)]))
    let worried = try #require(book.advise(Made.sheet(yes: ["worry", "alpha"])))
    let calm = try #require(book.advise(Made.sheet(yes: ["alpha"], no: ["worry"])))
    #expect(worried.doNow == calm.doNow + ["Ring somebody."])
    #expect(worried.urgency == calm.urgency)
  }

  @Test func aCombinationsReasonIsTheRulesOwn() throws {
    let reason = try Self.advice(Made.sheet(yes: ["epsilon", "delta"])).decisive
    #expect(reason.because == [.answered("delta", .yes), .answered("epsilon", .yes)])
    #expect(reason.sources == ["zebra-work"])
    #expect(PlainText.of(reason.text) == "About zebra.")
  }

  @Test func notSureIsAReasonOfItsOwn() throws {
    let reason = try Self.advice(Made.sheet(unsure: ["delta"])).decisive
    #expect(reason.origin == .notSure)
    #expect(reason.because == [.answered("delta", .unsure)])
    #expect(reason.sources == ["delta-work"])
    #expect(PlainText.of(reason.text) == "Words for not sure.")
  }

  @Test func theAgeIsEvidenceOnlyWhereItDecided() throws {
    let older = Made.ages(60, 60)
    #expect(try Self.advice(Made.sheet(age: older)).decisive.because == [.age(older)])
    let both = try Self.advice(Made.sheet(yes: ["epsilon"], age: older)).decisive
    #expect(both.because == [.answered("epsilon", .yes), .age(older)])
    let young = try Self.advice(Made.sheet(yes: ["epsilon"], age: Made.ages(20, 20))).decisive
    #expect(young.because == [.answered("epsilon", .yes)])
  }

  /// Whoever must be seen today, or at once, reads first how.
  @Test(arguments: [(Urgency.emergency, true), (.today, true), (.soon, false), (.routine, false)])
  func theLevelsOwnStepsComeFirstFromTodayOn(_ level: Urgency, _ isFirst: Bool) throws {
    let rule = Made.rule("fox", .urgency(level, mimic: nil), when: .finding("alpha"), doNow: ["Do fox."])
    let advice = try #require(
      Rulebook(Made.guide([Made.finding("alpha")], rules: [rule])).advise(Made.sheet(yes: ["alpha"])))
    let own = "Do \(level.rawValue)."
    #expect(advice.doNow == (isFirst ? [own, "Do fox."] : ["Do fox.", own]))
  }

  @Test func whatToDoComesFromTheRulesOfTheLevelFirstEachOnce() throws {
    let advice = try Self.advice(Made.sheet(yes: ["epsilon", "delta"]))
    #expect(advice.doNow == ["Do zebra.", "Do soon."])
    #expect(advice.watchFor == ["Watch soon."])
    #expect(advice.headline == "This is soon.")
    #expect(advice.edition == "7")
    #expect(try Self.advice(Made.sheet(yes: ["epsilon"])).doNow == ["Do ant.", "Do routine."])
  }
}

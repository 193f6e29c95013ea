import Knowledge
import TestSupport
import Testing

/// How well answers fit a pattern, by their directions.
@Suite struct FitTests {
  private static let findings = [
    Made.finding("alpha", fits: ["first": .strong, "second": .against]),
    Made.finding("beta", fits: ["first": .for, "second": .neutral]),
    Made.finding("gamma", fits: ["first": .against, "second": .for]),
    Made.finding("delta", alone: .soon, unsure: .routine),
    Made.finding("epsilon", fits: ["first": .for], group: "others"),
    Made.finding("zeta", fits: ["first": .for]),
  ]

  private static func fit(_ sheet: AnswerSheet, rules: [Rule] = []) throws -> Fit {
    let advice = try #require(
      Rulebook(Made.guide(findings, rules: rules, compared: ["first"])).advise(sheet))
    return try #require(advice.fits.first)
  }

  @Test(
    arguments: [
      (Made.sheet(), .unknown), (Made.sheet(yes: ["delta"]), .unknown),
      (Made.sheet(no: ["alpha", "beta"]), .unknown),
      (Made.sheet(unsure: ["alpha"]), .unknown), (Made.sheet(yes: ["beta"]), .partly),
      (Made.sheet(yes: ["alpha"]), .partly),
      (Made.sheet(yes: ["alpha", "beta"]), .partly), (Made.sheet(yes: ["alpha", "epsilon"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "zeta"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"]), .well),
      (Made.sheet(yes: ["beta", "zeta", "epsilon"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "gamma"]), .partly),
      (Made.sheet(yes: ["gamma"]), .poorly), (Made.sheet(yes: ["beta", "gamma"]), .partly),
    ] as [(AnswerSheet, FitLevel)])
  func levels(sheet: AnswerSheet, expected: FitLevel) throws {
    #expect(try Self.fit(sheet).level == expected)
  }

  @Test func theAnswersOnEachSide() throws {
    let fit = try Self.fit(Made.sheet(yes: ["alpha", "gamma", "delta"], unsure: ["beta"]))
    #expect(fit.for == ["alpha"])
    #expect(fit.against == ["gamma"])
    #expect(fit.unknown == ["beta", "epsilon", "zeta"])
    #expect(fit.unexplained == ["delta"])
  }

  @Test func aNoStandsOnNeitherSide() throws {
    let fit = try Self.fit(Made.sheet(yes: ["beta"], no: ["alpha", "gamma", "epsilon", "zeta"]))
    #expect(fit.for == ["beta"])
    #expect(fit.against == [])
    #expect(fit.unknown == [])
  }

  @Test(
    arguments: [
      (nil, .partly), (Made.ages(30, 30), .well), (Made.ages(35, 45), .partly), (Made.ages(50, 50), .partly),
    ] as [(AgeRange?, FitLevel)])
  func aWeightByAge(age: AgeRange?, expected: FitLevel) throws {
    let young = Made.rule("young", .weight("first", .for), when: .fact(.age(Made.ages(0, 39))))
    #expect(
      try Self.fit(Made.sheet(yes: ["beta", "epsilon", "zeta"], age: age), rules: [young]).level == expected)
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha", "beta", "gamma", "epsilon"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "gamma", "epsilon"], unsure: ["delta"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "gamma", "epsilon"], no: ["delta"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "gamma", "epsilon", "delta"]), .well),
    ] as [(AnswerSheet, FitLevel)])
  func aWeightWithAnException(sheet: AnswerSheet, expected: FitLevel) throws {
    let rule = Made.rule("less", .weight("first", .against), unless: .finding("delta"))
    #expect(try Self.fit(sheet, rules: [rule]).level == expected)
  }

  @Test func theBestFitStandsFirstAndEqualOnesInTheComparisonsOrder() throws {
    func order(_ sheet: AnswerSheet, compared: [Condition.ID]) throws -> [Condition.ID] {
      try #require(Rulebook(Made.guide(Self.findings, compared: compared)).advise(sheet))
        .fits.map(\.condition)
    }
    #expect(
      try order(Made.sheet(yes: ["alpha"]), compared: ["second", "third", "first"]) == [
        "first", "third", "second",
      ])
    #expect(
      try order(Made.sheet(yes: ["gamma"]), compared: ["first", "third", "second"]) == [
        "second", "third", "first",
      ])
    #expect(try order(Made.sheet(), compared: ["second", "third", "first"]) == ["second", "third", "first"])
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha"]), "first"), (Made.sheet(yes: ["gamma"]), nil), (Made.sheet(), nil),
    ] as [(AnswerSheet, Condition.ID?)])
  func theLeadingConditionFitsAtLeastInPart(sheet: AnswerSheet, expected: Condition.ID?) throws {
    let book = Rulebook(Made.guide(Self.findings, compared: ["first"]))
    #expect(try #require(book.advise(sheet)).leading == expected)
  }

  @Test func fitsNeverTouchTheUrgency() throws {
    let book = Rulebook(Made.guide(Self.findings, compared: ["first", "second"]))
    #expect(book.urgency(of: Made.sheet(yes: ["alpha", "beta"], no: ["delta"])) == .selfcare)
  }
}

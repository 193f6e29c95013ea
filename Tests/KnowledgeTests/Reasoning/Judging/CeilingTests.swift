import Knowledge
import TestSupport
import Testing

/// What a fit may be at most, and the exception that lifts it.
@Suite struct CeilingTests {
  private static func fit(_ rule: Rule, _ sheet: AnswerSheet) throws -> Fit {
    let findings = [
      Made.finding("alpha", fits: ["first": .strong]), Made.finding("beta", fits: ["first": .for]),
      Made.finding("gamma", alone: .soon, unsure: .routine), Made.finding("delta", fits: ["first": .against]),
      Made.finding("epsilon", fits: ["first": .for], group: "others"),
    ]
    let book = Rulebook(Made.guide(findings, rules: [rule], compared: ["first"]))
    return try #require(book.advise(sheet)?.fits.first)
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha", "beta", "epsilon", "gamma"]), .well),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"], no: ["gamma"]), .poorly),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"]), .unknown),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"], unsure: ["gamma"]), .unknown),
      (Made.sheet(yes: ["delta"]), .poorly), (Made.sheet(), .unknown), (Made.sheet(no: ["gamma"]), .poorly),
    ] as [(AnswerSheet, FitLevel)])
  func theExceptionLiftsItAndAnOpenOneLeavesTheFitOpen(sheet: AnswerSheet, expected: FitLevel) throws {
    let rule = Made.rule("needs", .ceiling("first", .poorly), unless: .finding("gamma"))
    #expect(try Self.fit(rule, sheet).level == expected)
  }

  @Test(
    arguments: [
      (Made.sheet(yes: ["alpha", "beta", "epsilon", "gamma"]), .partly),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"]), .well),
      (Made.sheet(yes: ["alpha", "beta", "epsilon"], unsure: ["gamma"]), .well),
      (Made.sheet(yes: ["delta", "gamma"]), .poorly),
    ] as [(AnswerSheet, FitLevel)])
  func aConditionMustBeSure(sheet: AnswerSheet, expected: FitLevel) throws {
    let rule = Made.rule("caps", .ceiling("first", .partly), when: .finding("gamma"))
    #expect(try Self.fit(rule, sheet).level == expected)
  }

  @Test func whatWasDeniedOfTheExceptionIsTold() throws {
    let rule = Made.rule(
      "needs", .ceiling("first", .poorly),
      unless: .any([.finding("gamma"), .finding("beta"), .finding("delta")]))
    let fit = try Self.fit(rule, Made.sheet(yes: ["alpha"], no: ["gamma", "beta", "delta"]))
    #expect(fit.for == ["alpha"])
    #expect(fit.against == [])
    #expect(fit.denied == ["gamma", "beta", "delta"])
  }

  /// What is not asked, because what it would follow from was denied, does not keep the fit open; however far it follows.
  @Test func whatDoesNotAriseIsNotOpen() throws {
    let findings = [
      Made.finding("alpha", fits: ["first": .strong]), Made.finding("gate"),
      Made.finding("next", asksWhen: .finding("gate")), Made.finding("last", asksWhen: .finding("next")),
    ]
    let needs = Made.rule(
      "needs", .ceiling("first", .poorly), unless: .any([.finding("gate"), .finding("last")]))
    let book = Rulebook(Made.guide(findings, rules: [needs], compared: ["first"]))
    let denied = try #require(book.advise(Made.sheet(yes: ["alpha"], no: ["gate"]))?.fits.first)
    #expect(denied.level == .poorly)
    #expect(denied.denied == ["gate"])
    #expect(book.advise(Made.sheet(yes: ["alpha"]))?.fits.first?.level == .unknown)
  }

  @Test func oneRuleDoesNotTouchAnotherCondition() throws {
    let rule = Made.rule("needs", .ceiling("second", .poorly))
    #expect(try Self.fit(rule, Made.sheet(yes: ["alpha", "beta", "epsilon"])).level == .well)
  }
}

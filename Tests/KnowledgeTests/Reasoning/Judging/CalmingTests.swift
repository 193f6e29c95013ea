import Knowledge
import TestSupport
import Testing

/// A pattern that calms is held back, and one that frightens stands beside commoner ones.
@Suite struct CalmingTests {
  private static let book: Rulebook = {
    let signs = ["alpha", "beta", "gamma"].map { name in
      Made.finding(name, fits: ["calm": .strong, "grave": .strong], group: name)
    }
    let others = [
      Made.finding("delta", alone: .soon), Made.finding("epsilon", alone: .routine), Made.finding("zeta"),
      Made.finding("eta", alone: .today),
    ]
    var guide = Made.guide(
      signs + others, rules: [Made.rule("look", .mimic("common"), when: .finding("zeta"))],
      compared: ["calm", "grave"])
    guide.conditions = [
      Made.condition("calm", calms: true, needsNo: ["zeta"]),
      Made.condition("grave", lookalikes: ["common", "usual"]),
      Made.condition("common"), Made.condition("usual"),
    ]
    return Rulebook(guide)
  }()

  private static func fit(_ condition: Condition.ID, _ sheet: AnswerSheet) throws -> FitLevel? {
    try #require(book.advise(sheet)).fits.first { $0.condition == condition }?.level
  }

  /// Beside the three signs that fit well.
  @Test(
    arguments: [
      (Made.sheet(no: ["zeta"]), .well), (Made.sheet(yes: ["epsilon"], no: ["zeta"]), .well),
      (Made.sheet(), .partly), (Made.sheet(unsure: ["zeta"]), .partly), (Made.sheet(yes: ["zeta"]), .partly),
      (Made.sheet(yes: ["delta"], no: ["zeta"]), .partly), (Made.sheet(yes: ["eta"], no: ["zeta"]), .partly),
    ] as [(AnswerSheet, FitLevel)])
  func itFitsWellOnlyWhereNothingUrgentIsReachedAndAllIsDenied(sheet: AnswerSheet, expected: FitLevel) throws
  {
    var sheet = sheet
    for sign in ["alpha", "beta", "gamma"] as [Finding.ID] { sheet.answers[sign] = .yes }
    #expect(try Self.fit("calm", sheet) == expected)
    #expect(try Self.fit("grave", sheet) == .well)
  }

  @Test func itIsNeverMadeToFitBetter() throws {
    #expect(try Self.fit("calm", Made.sheet(no: ["alpha", "zeta"])) == .unknown)
  }

  @Test func theLookalikesOfAPatternThatFitsWellStandFirst() throws {
    let sheet = Made.sheet(yes: ["alpha", "beta", "gamma"], no: ["zeta"])
    let mimics = try #require(Self.book.advise(sheet)).mimics
    #expect(mimics.map(\.condition) == ["common", "usual"])
    #expect(mimics[0].because == ["alpha", "beta", "gamma"].map { .answered(Finding.ID($0), .yes) })
    #expect(try #require(Self.book.advise(Made.sheet(yes: ["alpha", "beta"]))).mimics == [])
  }

  /// Where a rule calls the same condition to mind, its words and its works are the match's.
  @Test func aRuleTellsMoreOfALookalike() throws {
    let mimics = try #require(Self.book.advise(Made.sheet(yes: ["alpha", "beta", "gamma", "zeta"]))).mimics
    #expect(mimics.map(\.condition) == ["common", "usual"])
    #expect(PlainText.of(mimics[0].text) == "About look.")
    #expect(mimics[0].sources == ["look-work"])
    #expect(mimics[0].because.contains(.answered("zeta", .yes)))
  }
}

import Knowledge
import TestSupport
import Testing

/// Questions answered by choosing are open questions like any other.
@Suite struct ChoiceOutlookTests {
  private static let book = Rulebook(
    Made.guide(
      [
        Made.finding("alpha", alone: .soon, unsure: .soon),
        Made.finding("beta", alone: .emergency, unsure: .soon),
        Made.finding(
          "speed", kind: .choice,
          choices: [
            Made.choice("fast", answers: ["beta": .yes]), Made.choice("slow", answers: ["beta": .no]),
          ]),
        Made.finding(
          "band", kind: .choice,
          choices: [Made.choice("young", age: Made.ages(0, 49)), Made.choice("old", age: Made.ages(50))]),
        Made.finding("delta"),
      ],
      rules: [
        Made.rule(
          "older", .urgency(.emergency, mimic: nil),
          when: .all([.finding("delta"), .fact(.age(Made.ages(50)))]))
      ]))

  private static func outlook(_ sheet: AnswerSheet) throws -> Outlook {
    try #require(book.advise(sheet)).outlook
  }

  @Test func theQuestionAboutAgeIsOpenWhileAnAgeCouldRaiseTheUrgency() throws {
    var sheet = Made.sheet(yes: ["delta"], no: ["alpha", "beta"])
    sheet.answers["speed"] = .chose(["slow"])
    let outlook = try Self.outlook(sheet)
    #expect(outlook.couldBecome == .emergency)
    #expect(outlook.open.map(\.finding) == ["band"])
    #expect(outlook.open.map(\.couldRaiseTo) == [.emergency])
  }

  /// Choosing "fast" answers beta with yes, which outweighs the no that was given before.
  @Test func aChoiceCanOutweighAnEarlierNo() throws {
    var sheet = Made.sheet(no: ["alpha", "beta", "delta"])
    let before = try Self.outlook(sheet)
    sheet.answers["speed"] = .chose(["fast"])
    #expect(Self.book.urgency(of: sheet) == .emergency)
    #expect(before.couldBecome == .emergency)
    #expect(before.open.map(\.finding) == ["speed"])
    #expect(before.open.map(\.couldRaiseTo) == [.emergency])
  }

  @Test func whatAChoiceAnsweredIsNoLongerOpen() throws {
    var sheet = Made.sheet(no: ["alpha", "delta"])
    sheet.answers["speed"] = .chose(["slow"])
    let outlook = try Self.outlook(sheet)
    #expect(outlook.couldBecome == .selfcare)
    #expect(outlook.open.isEmpty)
  }
}

import Knowledge
import TestSupport
import Testing

/// The safety rules that the whole content must keep.
@Suite struct SafetyTests {
  private static let emergencyRows =
    ["E04", "R01"]
    + [
      11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 26, 27, 28, 30, 32, 33, 34, 35, 36, 38, 40, 41, 42,
      43,
    ]
    .map { "E\($0)" }
  private static let todayRows = ["E44", "E37", "F01", "V01", "L05", "C05"]

  /// Everything denied but these.
  private static func denied(but yes: [String] = [], unsure: [String] = [], age: Int = 30) throws
    -> AnswerSheet
  {
    let others = RealContent.guide.findings.filter { $0.kind == .yesno }.map(\.code)
      .filter { !yes.contains($0) && !unsure.contains($0) }
    return try #require(CodedSheet.make(yes: yes, no: others, unsure: unsure, age: age))
  }

  @Test(arguments: emergencyRows)
  func oneYesToAnUrgentRowIsAnEmergency(code: String) throws {
    #expect(CodedSheet.urgency(yes: [code]) == .emergency)
    #expect(RealContent.book.urgency(of: try Self.denied(but: [code], age: 20)) == .emergency)
  }

  @Test(arguments: todayRows)
  func oneYesToTheseIsToday(code: String) throws {
    #expect(RealContent.book.urgency(of: try Self.denied(but: [code])) == .today)
  }

  @Test func everyRowOfThePagesThatComeFirstIsKnownHere() {
    let first = Set(RealContent.guide.pages.filter { $0.turn == .first }.flatMap(\.rows))
    let urgent = RealContent.guide.findings.filter {
      first.contains($0.id) && ($0.urgencyIfYes ?? .selfcare) >= .today
    }
    #expect(Set(urgent.map(\.code)).subtracting(Self.emergencyRows + Self.todayRows) == [])
    #expect(Set(Self.emergencyRows).subtracting(urgent.map(\.code)) == [])
  }

  @Test(arguments: emergencyRows)
  func notSureAboutAnUrgentRowIsToday(code: String) {
    let found = CodedSheet.urgency(unsure: [code]) ?? .selfcare
    #expect(found == .today)
  }

  @Test(arguments: todayRows + ["W01", "B01", "B02", "R02"])
  func notSureAboutAGraveSignIsSoon(code: String) {
    let found = CodedSheet.urgency(unsure: [code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.urgencyIfYes == .soon }.map(\.code))
  func notSureAboutAnyOtherSoonSignIsAVisit(code: String) throws {
    #expect(RealContent.book.urgency(of: try Self.denied(unsure: [code])) >= .routine)
  }

  /// Four noes with all else open were self-care once, with ways to an emergency still open.
  @Test func fewNoesAreNotEnoughForSelfCare() throws {
    #expect(CodedSheet.urgency(no: ["W01", "B01", "B02", "R01"], age: 30) == .routine)
    let denied = try Self.denied()
    #expect(RealContent.book.urgency(of: denied) == .selfcare)
    for code in Self.emergencyRows {
      var sheet = denied
      let finding = try #require(RealContent.index.findingsByCode[code])
      sheet.answers[finding.id] = nil
      #expect(RealContent.book.urgency(of: sheet) == .routine, "\(code) is open")
    }
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.urgencyIfYes != nil }.map(\.code))
  func noWarningSignIsSelfCare(code: String) throws {
    #expect(RealContent.book.urgency(of: try Self.denied(but: [code], age: 25)) != .selfcare)
  }

  /// Worry, coffee, a normal examination and a young age take nothing away.
  @Test(arguments: RealContent.guide.findings.compactMap { $0.urgencyIfYes == nil ? nil : $0.code })
  func nothingTakesAWarningSignAway(code: String) throws {
    let bare = try #require(CodedSheet.urgency(yes: [code]))
    let soothed = try #require(CodedSheet.urgency(yes: [code, "K05", "X01", "X07", "P03"], age: 25))
    #expect(soothed >= bare)
  }

  /// What healthy people who worry have is a reason for an ordinary visit at most.
  @Test(arguments: [
    ["T01"], ["T01", "T03", "K05", "X01", "K07"], ["T01", "T04", "W11", "N04", "K04"], ["C01", "C02", "C03"],
    ["T01", "W11", "W03", "W04", "N04", "K05"],
  ])
  func aHealthyTwitcherIsNotFrightened(yes: [String]) throws {
    #expect(RealContent.book.urgency(of: try Self.denied(but: yes)) <= .routine)
  }

  @Test(arguments: [10, 15])
  func childrenAreNeverLeftToSelfCare(age: Int) throws {
    let advice = try #require(RealContent.book.advise(try Self.denied(age: age)))
    #expect(advice.urgency == .routine)
    #expect(advice.doNow.first?.contains("children") == true)
  }

  @Test(arguments: Urgency.allCases)
  func everyLevelSaysWhatToDoAndWhatToWatchFor(level: Urgency) {
    let guidance = RealContent.guide.policy.levels[level]
    #expect(guidance?.doNow.isEmpty == false)
    #expect(guidance?.watchFor.isEmpty == false)
  }
}

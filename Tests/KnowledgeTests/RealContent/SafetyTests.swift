import Knowledge
import TestSupport
import Testing

/// The safety rules that the whole content must keep.
@Suite struct SafetyTests {
  private static let emergencyRows = ["R01"] + (1...10).map { $0 < 10 ? "E0\($0)" : "E\($0)" }
  private static let demanded = ["W01", "B01", "B02", "R01"]

  @Test(arguments: emergencyRows)
  func oneYesToTheEmergencyScreenIsAnEmergency(code: String) {
    #expect(CodedSheet.urgency(yes: [code]) == .emergency)
    #expect(CodedSheet.urgency(yes: [code], no: Self.demanded.filter { $0 != code }, age: 20) == .emergency)
  }

  @Test(arguments: emergencyRows + demanded + ["R02"])
  func notSureAboutAGraveSignIsSoon(code: String) {
    let found = CodedSheet.urgency(unsure: [code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.urgencyIfYes == .soon }.map(\.code))
  func notSureAboutAnyOtherSoonSignIsAVisit(code: String) {
    let others = Self.demanded.filter { $0 != code }
    let found = CodedSheet.urgency(no: others, unsure: [code]) ?? .selfcare
    #expect(found >= .routine)
  }

  @Test func selfCareNeedsTheFourDenials() {
    #expect(CodedSheet.urgency(no: Self.demanded) == .selfcare)
    for missing in Self.demanded {
      let others = Self.demanded.filter { $0 != missing }
      #expect(CodedSheet.urgency(no: others) == .routine)
      #expect(CodedSheet.urgency(no: others, unsure: [missing]) != .selfcare)
      #expect(CodedSheet.urgency(yes: [missing], no: others) != .selfcare)
    }
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.urgencyIfYes != nil }.map(\.code))
  func noWarningSignIsSelfCare(code: String) {
    let others = Self.demanded.filter { $0 != code }
    #expect(CodedSheet.urgency(yes: [code], no: others, age: 25) != .selfcare)
  }

  /// Worry, coffee, a normal examination and a young age take nothing away.
  @Test(arguments: RealContent.guide.findings.compactMap { $0.urgencyIfYes == nil ? nil : $0.code })
  func nothingTakesAWarningSignAway(code: String) throws {
    let bare = try #require(CodedSheet.urgency(yes: [code]))
    let soothed = try #require(CodedSheet.urgency(yes: [code, "K05", "X01", "X07", "P03"], age: 25))
    #expect(soothed >= bare)
  }

  @Test(arguments: [10, 15])
  func childrenAreNeverLeftToSelfCare(age: Int) throws {
    let sheet = try #require(CodedSheet.make(no: Self.demanded, age: age))
    let advice = try #require(RealContent.book.advise(sheet))
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

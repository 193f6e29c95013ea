import Knowledge
import TestSupport
import Testing

/// The combinations that raise the level, by the codes of the findings table.
@Suite struct CombinationTests {
  private static let weakness = ["W01", "W05", "W06", "W07", "W08", "W09", "W10"]
  private static let bulbar = ["B01", "B02", "B03"]

  @Test(
    arguments: [
      (["S03"], 50, .emergency), (["S03"], 49, .soon), (["S03"], nil, .soon),
      (["W10", "B02"], nil, .emergency), (["W10", "R01"], nil, .emergency),
      (["C04", "K03"], nil, .soon), (["C04", "T01"], 45, .soon), (["C04", "T01"], 44, .routine),
      (["X06", "R02"], nil, .soon), (["X06", "K01"], nil, .soon), (["X06", "K02"], nil, .soon),
      (["X06", "T01"], nil, .routine), (["W01", "W13"], nil, .emergency), (["W01", "B02"], nil, .soon),
      (["W02", "B02"], nil, .soon), (["T01"], nil, .routine), (["T01", "P05"], 45, .routine),
    ] as [([String], Int?, Urgency)])
  func yesTo(codes: [String], age: Int?, expected: Urgency) {
    #expect(CodedSheet.urgency(yes: codes, age: age) == expected)
  }

  /// How fast it came decides, where the first edition had a hole between minutes and weeks.
  @Test(
    arguments: [
      (["B01", "B08"], .emergency), (["B02", "B08"], .emergency), (["B01"], .soon),
      (["F01", "B07"], .emergency),
      (["F01", "B08"], .today), (["V06", "B07"], .emergency), (["N01", "N10", "N11"], .emergency),
      (["N01", "N11"], .today), (["N01"], .soon), (["N02", "N11"], .emergency), (["N07", "N11"], .emergency),
      (["N02"], .soon), (["N02", "X10"], .today), (["N07", "X10"], .today), (["V01", "V08"], .emergency),
      (["V03", "V08"], .emergency), (["V02", "V09"], .emergency), (["G01", "V09"], .emergency),
      (["V02", "V10"], .today), (["G01", "V10"], .today), (["V03", "V10"], .today),
      (["V03", "V10", "V07"], .emergency),
    ] as [([String], Urgency)])
  func speed(codes: [String], expected: Urgency) {
    #expect(CodedSheet.urgency(yes: codes, age: 40) == expected)
  }

  @Test(
    arguments: [
      (["V01"], 50, .emergency), (["V01"], 49, .today), (["H02", "H01"], 50, .emergency),
      (["H02", "V03"], 70, .emergency), (["H02"], 70, .soon), (["E44", "X08"], 40, .emergency),
      (["N08", "X08"], 40, .emergency), (["E44", "N08"], 40, .today), (["E44", "X09"], 40, .emergency),
      (["N08"], 40, .routine), (["K06"], 40, .routine), (["K06", "W01"], 40, .emergency),
      (["K06", "W11"], 40, .routine),
    ] as [([String], Int, Urgency)])
  func sightSaltsAndHeart(codes: [String], age: Int, expected: Urgency) {
    #expect(CodedSheet.urgency(yes: codes, age: age) == expected)
  }

  @Test(arguments: weakness + bulbar)
  func morningHeadachesWith(code: String) {
    let found = CodedSheet.urgency(yes: ["R03", code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: weakness + bulbar)
  func unprovokedCrampsAndFamilyHistoryWith(code: String) {
    for other in ["C04", "X06", "X04"] {
      let found = CodedSheet.urgency(yes: [other, code]) ?? .selfcare
      #expect(found >= .soon, "\(other)")
    }
  }

  /// Bladder trouble within days is an emergency beside a real sign, and never beside a harmless one.
  @Test(
    arguments: ["W01", "W05", "W07", "W15", "N06", "N01"].map { ($0, true) }
      + ["N04", "W11", "W03", "W04"].map { ($0, false) })
  func bladderTroubleWithinDays(with code: String, isEmergency: Bool) {
    #expect((CodedSheet.urgency(yes: ["L03", "L02", code]) == .emergency) == isEmergency)
  }

  /// Heavy muscles and a start on one side are no weakness.
  @Test(arguments: ["R03", "C04", "X04", "X06", "L03"], ["W11", "W03", "W04"])
  func whatIsNoWeaknessRaisesNothing(code: String, felt: String) {
    #expect(CodedSheet.urgency(yes: [code, felt]) == CodedSheet.urgency(yes: [code]))
  }

  @Test(arguments: [
    ("minutes", Urgency.emergency), ("waking", .emergency), ("hours", .emergency), ("days", .emergency),
    ("weeks", .soon), ("slowly", .soon),
  ])
  func howFastTheWeaknessCame(choice: String, expected: Urgency) throws {
    var sheet = try #require(CodedSheet.make(yes: ["W01"]))
    let speed = try #require(RealContent.index.findingsByCode["W12"])
    sheet.answers[speed.id] = .chose([Choice.ID(choice)])
    #expect(RealContent.book.urgency(of: sheet) == expected)
  }
}

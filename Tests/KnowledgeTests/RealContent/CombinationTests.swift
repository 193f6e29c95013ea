import Knowledge
import TestSupport
import Testing

/// The combinations that raise the level, by the codes of the findings table.
@Suite struct CombinationTests {
  private static let weakness = (1...11).map { $0 < 10 ? "W0\($0)" : "W\($0)" }
  private static let bulbar = ["B01", "B02", "B03"]

  @Test(
    arguments: [
      (["S03"], 50, .emergency), (["S03"], 49, .soon), (["S03"], nil, .soon), (["S05"], 50, .emergency),
      (["W10", "B02"], nil, .emergency), (["W10", "R01"], nil, .emergency),
      (["C04", "K03"], nil, .soon), (["C04", "T01"], 45, .soon), (["C04", "T01"], 44, .routine),
      (["X06", "R02"], nil, .soon), (["X06", "K01"], nil, .soon), (["X06", "K02"], nil, .soon),
      (["X06", "T01"], nil, .routine), (["L01"], nil, .routine), (["L01", "G01"], nil, .soon),
      (["L01", "L02", "N01"], nil, .emergency), (["L01", "L02", "G01"], nil, .emergency),
      (["X05", "E08"], nil, .emergency), (["X05", "E09"], nil, .emergency),
      (["X02", "E10"], nil, .emergency),
      (["W01", "W13"], nil, .emergency), (["W01", "B02"], nil, .soon), (["W02", "B02"], nil, .soon),
      (["T01"], nil, .routine), (["T01", "P05"], 45, .routine), (["X02"], nil, .routine),
    ] as [([String], Int?, Urgency)])
  func yesTo(codes: [String], age: Int?, expected: Urgency) {
    #expect(CodedSheet.urgency(yes: codes, age: age) == expected)
  }

  @Test(arguments: weakness + bulbar)
  func morningHeadachesWith(code: String) {
    let found = CodedSheet.urgency(yes: ["R03", code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: weakness + bulbar)
  func unprovokedCrampsWith(code: String) {
    let found = CodedSheet.urgency(yes: ["C04", code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: weakness.dropLast() + bulbar)
  func familyHistoryWith(code: String) {
    let found = CodedSheet.urgency(yes: ["X06", code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: weakness + ["S01", "S02", "S03", "S04", "N01", "N02", "N03", "N04", "N05", "N06", "G01"])
  func bladderChangeWith(code: String) {
    let found = CodedSheet.urgency(yes: ["L01", code]) ?? .selfcare
    #expect(found >= .soon)
    #expect(CodedSheet.urgency(yes: ["L01", "L02", code]) == .emergency)
  }

  @Test(arguments: weakness)
  func thyroidSignsWith(code: String) {
    let found = CodedSheet.urgency(yes: ["X04", code]) ?? .selfcare
    #expect(found >= .soon)
  }

  @Test(arguments: [("minutes", Urgency.emergency), ("days", .emergency), ("weeks", .soon)])
  func howFastTheWeaknessCame(choice: String, expected: Urgency) throws {
    var sheet = try #require(CodedSheet.make(yes: ["W01"]))
    let speed = try #require(RealContent.index.findingsByCode["W12"])
    sheet.answers[speed.id] = .chose([Choice.ID(choice)])
    #expect(RealContent.book.urgency(of: sheet) == expected)
  }
}

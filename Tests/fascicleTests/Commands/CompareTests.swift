import TestSupport
import Testing

/// `fascicle compare --between` with conditions that only look alike.
@Suite(.serialized) struct CompareTests {
  private func compare(_ between: String, _ more: String...) throws -> String {
    try Program.command(["compare", "--between", between] + more).output
  }

  @Test(arguments: [(100, true), (40, false)])
  func aConditionThatLooksAlikeHasItsColumn(_ width: Int, _ isTable: Bool) throws {
    let text = try compare("als,cervical-myelopathy", "--width", "\(width)")
    #expect(text.contains(isTable ? "ALS                                       Neck cord" : "Neck cord: "))
    #expect(text.contains("An operation can stop it"))
    #expect(text.contains("Nothing noted here."))
  }

  @Test func rowsThatTellNothingOfTheChosenAreLeftOut() throws {
    let text = try compare("stiff-person-syndrome,hereditary-spastic-paraparesis", "--width", "60")
    #expect(text.contains("Stiffness"))
    #expect(text.contains("Nothing noted here."))
    #expect(!text.contains("Sight"))
    #expect(try !compare("stiff-person-syndrome", "--width", "60").contains("Nothing noted here."))
    #expect(try compare("als", "--width", "60").contains("Sight"))
  }

  @Test func theJSONLeavesAMissingCellOut() throws {
    let text = try compare("ms,neuralgic-amyotrophy", "--json")
    #expect(text.contains("\"neuralgic-amyotrophy\""))
    #expect(!text.contains("Nothing noted here."))
    #expect(!text.contains("\"\""))
  }
}

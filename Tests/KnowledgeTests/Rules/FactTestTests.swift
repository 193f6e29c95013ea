import Knowledge
import TestSupport
import Testing

/// A band of ages that only partly lies in the wanted range leaves the question open.
@Suite struct FactTestTests {
  @Test(
    arguments: [
      (nil, .unknown),
      (Made.ages(50, 50), .yes), (Made.ages(45, 45), .yes), (Made.ages(60, 60), .yes),
      (Made.ages(44, 44), .no), (Made.ages(61, 61), .no),
      (Made.ages(46, 59), .yes), (Made.ages(45, 60), .yes), (Made.ages(0, 44), .no),
      (Made.ages(61, 130), .no),
      (Made.ages(40, 50), .unknown), (Made.ages(60, 70), .unknown), (Made.ages(0, 130), .unknown),
      (Made.ages(44, 45), .unknown), (Made.ages(60, 61), .unknown),
    ] as [(AgeRange?, Truth)])
  func ageFrom45To60(age: AgeRange?, expected: Truth) {
    #expect(FactTest.age(Made.ages(45, 60)).truth(age: age) == expected)
  }

  @Test(arguments: [(0, 0), (0, 130), (45, 45), (130, 130)])
  func rangesThatExist(least: Int, most: Int) {
    #expect(AgeRange(least, most)?.least == least)
    #expect(AgeRange(least, most)?.most == most)
  }

  @Test(arguments: [(-1, 5), (5, 4), (0, 131), (131, 131), (Int.min, Int.max)])
  func rangesThatDoNot(least: Int, most: Int) {
    #expect(AgeRange(least, most) == nil)
  }

  @Test func oneAgeIsARangeOfOne() {
    #expect(AgeRange(52) == AgeRange(52, 52))
    #expect(AgeRange(131) == nil)
    #expect(AgeRange(-1) == nil)
  }
}

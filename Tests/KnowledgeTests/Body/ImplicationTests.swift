import Knowledge
import TestSupport
import Testing

/// When marks answer a finding, condition by condition.
@Suite struct ImplicationTests {
  private static func holds(_ implication: BodyMap.Implication, _ marks: [Choice.ID]) -> Bool {
    implication.holds(for: Made.bodyMap().marks(in: marks))
  }

  @Test(
    arguments: [
      ([], false), (["head-red"], true), (["tail-blue"], true), (["tail-green"], false),
      (["head-green", "tail-red"], true),
    ] as [([Choice.ID], Bool)])
  func anyOfTheMarks(marks: [Choice.ID], expected: Bool) {
    #expect(Self.holds(.init(finding: "alpha", marks: ["red", "blue"]), marks) == expected)
  }

  @Test(
    arguments: [
      (["head-red"], false), (["head-red", "tail-green"], false), (["head-red", "head-green"], true),
      (["head-red", "tail-red", "tail-blue"], true), (["head-green", "head-blue"], false),
    ] as [([Choice.ID], Bool)])
  func anotherMarkInTheSameRegion(marks: [Choice.ID], expected: Bool) {
    #expect(
      Self.holds(.init(finding: "alpha", marks: ["red"], with: ["green", "blue"]), marks) == expected)
  }

  @Test(
    arguments: [
      (["head-red"], false), (["left-hand-red", "right-hand-red"], false), (["head-red", "tail-red"], true),
      (["head-red", "tail-green"], false), (["head-red", "left-hand-red", "tail-red"], true),
    ] as [([Choice.ID], Bool)])
  func inSeveralParts(marks: [Choice.ID], expected: Bool) {
    #expect(Self.holds(.init(finding: "alpha", marks: ["red"], parts: 2), marks) == expected)
  }

  @Test(
    arguments: [
      ([], false), (["left-hand-red"], true), (["right-hand-red", "head-green"], true),
      (["left-hand-red", "right-hand-red"], false), (["head-red"], false),
      (["left-hand-red", "tail-red"], false),
    ] as [([Choice.ID], Bool)])
  func onOneSide(marks: [Choice.ID], expected: Bool) {
    #expect(Self.holds(.init(finding: "alpha", marks: ["red"], oneSide: true), marks) == expected)
  }

  @Test(
    arguments: [
      ([], false), (["left-hand-red"], true), (["left-hand-red", "right-hand-red"], true),
      (["left-hand-red", "head-red"], false), (["left-hand-red", "head-blue"], true), (["head-red"], false),
    ] as [([Choice.ID], Bool)])
  func amongSomeRegions(marks: [Choice.ID], expected: Bool) {
    let implication = BodyMap.Implication(
      finding: "alpha", marks: ["red"], within: ["left-hand", "right-hand"])
    #expect(Self.holds(implication, marks) == expected)
  }
}

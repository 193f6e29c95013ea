import Foundation
import Knowledge
import Testing

@testable import Benchmark

/// Our rules in another engine's words.
@Suite struct EngineRulesTests {
  private func made(_ when: Criterion<Finding.ID>, unless: Criterion<Finding.ID>? = nil) -> String {
    let rule = Made.rule("r", .urgency(.soon, mimic: nil), when: when, unless: unless)
    let guide = Made.guide([Made.finding("a", alone: .soon), Made.finding("b")], rules: [rule])
    return EngineRules.program(guide, Made.sheet(yes: ["a"], no: ["b"], age: Made.ages(52, 52)), times: 9)
  }

  @Test func aTreeIsAPattern() {
    #expect(
      made(.all([.finding("a"), .finding("b")]))
        .contains("(defrule rule-r (and (answer a yes) (answer b yes)) => (assert (holds r)))\n"))
    #expect(
      made(.atLeast(2, [.finding("a"), .finding("b"), .finding("c")])).contains(
        "(or (and (answer a yes) (answer b yes)) (and (answer a yes) (answer c yes)) "
          + "(and (answer b yes) (answer c yes)))"))
    #expect(
      made(.fact(.age(Made.ages(45))), unless: .finding("b")).contains(
        "(age ?least1&:(>= ?least1 45) ?most1&:(<= ?most1 130)) (not (and (answer b yes)))"))
  }

  @Test func theSheetIsGivenWhole() {
    let program = made(.finding("a"))
    #expect(program.contains("(deffacts sheet (answer a yes) (answer b no) (age 52 52))"))
    #expect(program.contains("(defrule alone-a (answer a yes)"))
    #expect(!program.contains("(defrule alone-b"))
    #expect(program.contains("(measure 9)"))
  }

  @Test func choicesAreAllThereAre() {
    #expect(EngineRules.choices(of: 2, from: [1, 2, 3]) == [[1, 2], [1, 3], [2, 3]])
    #expect(EngineRules.choices(of: 0, from: [1]) == [[]])
    #expect(EngineRules.choices(of: 2, from: [1]) == [])
  }

  @Test(.enabled(if: Files.program("clips") != nil))
  func bothEnginesAgreeOnTheRealRules() throws {
    let file = NSTemporaryDirectory() + "rules-\(UUID().uuidString).clp"
    defer {
      try? FileManager.default.removeItem(atPath: file)
      try? FileManager.default.removeItem(atPath: file + ".out")
    }
    let guide = try #require(Project.guide)
    let sheet = FullSheet.of(guide)
    let engine = RuleEngine(guide, sheet, file: file)
    try engine.prepare()
    let held = try engine.run().held
    let book = Rulebook(guide)
    let ours = guide.rules.map(\.id).filter { book.holds($0, for: sheet) == true }
    #expect(held == Set(ours.map(\.name)))
    #expect(held.count > 5)
  }
}

import Testing

/// A rule's own cases are part of it, and are checked like it.
@Suite struct RuleCaseFaultTests {
  private static let first = "{age: 50, answers: {beta: yes}, fires: yes, urgency: emergency}"
  private static let second = "{age: 40, answers: {beta: yes}, fires: no}"
  private static let both = "cases:\n  - \(first)\n  - \(second)"

  private static func pair(_ old: String, _ new: String, _ expected: Fault.Expected) -> Fault {
    Fault("rules/pair.md", old, new, expected)
  }

  @Test func noCase() throws {
    let text = "<<1>>" + SmallContent.pair.replacing(Self.both + "\n", with: "")
    try Fault("rules/pair.md", text: text, .init(message: "the rule has no case", help: "near miss")).check()
  }

  @Test(arguments: [
    pair(both, "<<1>>cases: []", .init(message: "the rule has no case")),
    pair(both, "<<1>>cases: none", .init(message: "the rule has no case")),
    pair(both, "cases:\n  <<1>>- \(first)", .init(message: "lack a near miss", help: "add one")),
    pair(both, "cases:\n  <<1>>- \(second)", .init(message: "lack one in which it fires", help: "add one")),
    pair(second, second + "\n  - <<1>>beta", .init(message: "a case should be a mapping")),
    pair(
      second, second + "\n  - <<1>>{answers: {beta: yes}}",
      .init(message: "does not say whether the rule fires")),
    pair(
      second, second + "\n  - <<1>>{answers: {beta: yes}, fires: maybe}",
      .init(message: "does not say whether the rule fires")),
  ])
  func forms(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    pair(
      both, "<<1>>cases:\n  - \(first)\n  - {age: 60, answers: {beta: yes}, fires: no}",
      .init(message: "case 2 says that the rule does not fire, but it does")),
    pair(
      both, "<<1>>cases:\n  - {age: 30, answers: {beta: yes}, fires: yes}\n  - \(second)",
      .init(message: "case 1 says that the rule fires, but it does not")),
    pair(
      both, "<<1>>cases:\n  - {age: 50, answers: {beta: yes}, fires: yes, urgency: soon}\n  - \(second)",
      .init(message: "case 1 expects soon, but its answers lead to emergency")),
    pair(
      both, "<<1>>cases:\n  - \(first)\n  - {answers: {beta: unsure}, fires: yes}\n  - \(second)",
      .init(message: "case 2 says that the rule fires")),
  ])
  func contradictions(fault: Fault) throws { try fault.check() }

  @Test(arguments: [
    pair(
      second, "{age: 40, answers: {<<1>>bet: yes}, fires: no}",
      .init(message: "there is no finding bet", help: "did you mean beta?")),
    pair(second, "{age: 40, answers: {beta: <<1>>yse}, fires: no}", .init(message: "not an answer: yse")),
    pair(
      second, "{age: <<1>>forty, answers: {beta: yes}, fires: no}",
      .init(message: "age cannot be read: forty")),
    pair(
      second, "{age: 40, answers: {beta: yes}, fires: no, urgency: <<1>>rutine}",
      .init(message: "unknown value: rutine", help: "did you mean routine?")),
    pair(
      second, "{age: 40, answers: {beta: yes}, fires: no, <<1>>urgent: routine}",
      .init(message: "urgent", help: "did you mean urgency?")),
    pair(second, "{age: 40, answers: {gamma: <<1>>fats}, fires: no}", .init(message: "fats", help: "fast")),
  ])
  func wordsInACase(fault: Fault) throws { try fault.check() }
}

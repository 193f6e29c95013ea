import Knowledge
import TestSupport
import Testing

/// What earlier editions asked is read as the findings that are parts of it now.
@Suite struct RetiredNamesTests {
  private static let findings = [
    Made.finding("calm", was: ["E01"]), Made.finding("left", alone: .soon, was: ["E01", "sides"]),
    Made.finding("right", alone: .emergency, was: ["E01", "sides"]),
    Made.finding("middle", alone: .emergency, was: ["E01"]),
    Made.finding("other", was: ["OTHER", "left", "E02"]),
  ]
  private static let names = RetiredNames(findings)

  @Test(
    arguments: [
      ("E01", .yes, ["right": .yes]), ("sides", .yes, ["right": .yes]), ("E02", .yes, ["other": .yes]),
      ("E01", .no, ["calm": .no, "left": .no, "right": .no, "middle": .no]),
      ("sides", .unsure, ["left": .unsure, "right": .unsure]), ("E01", .chose(["any"]), ["right": .yes]),
      ("E03", .yes, [:]), ("right", .yes, [:]), ("RIGHT", .no, [:]),
    ] as [(String, Answer, [Finding.ID: Answer])])
  func whatAnAnswerSaysToday(name: String, answer: Answer, expected: [Finding.ID: Answer]) {
    #expect(Self.names.answers(name, answer) == expected)
  }

  /// A name that a finding bears today is no retired one, whatever another finding says that it was.
  @Test(arguments: [
    ("E01", true), ("sides", true), ("E02", true), ("OTHER", false), ("left", false), ("E9", false),
  ])
  func retiredNames(name: String, isRetired: Bool) {
    #expect(Self.names.isRetired(name) == isRetired)
    #expect(Set(Self.names.names) == ["E01", "sides", "E02"])
  }

  @Test(
    arguments: [
      (["sides": .yes], ["right": .yes]), (["sides": .yes, "right": .no], ["right": .yes]),
      (["sides": .no, "right": .yes], ["right": .yes, "left": .no]),
      (["sides": .no, "right": .unsure], ["right": .unsure, "left": .no]),
      (["sides": .unsure, "right": .no, "left": .yes], ["right": .unsure, "left": .yes]),
      (["E01": .no, "sides": .yes], ["calm": .no, "left": .no, "right": .yes, "middle": .no]),
      (
        ["E01": .unsure, "sides": .no],
        ["calm": .unsure, "left": .unsure, "right": .unsure, "middle": .unsure]
      ),
      (["left": .no, "unknown": .yes], ["left": .no, "unknown": .yes]),
    ] as [([Finding.ID: Answer], [Finding.ID: Answer])])
  func aSheetInTodaysFindings(answers: [Finding.ID: Answer], expected: [Finding.ID: Answer]) {
    let sheet = Self.names.current(AnswerSheet(answers: answers, age: AgeRange(50)))
    #expect(sheet == AnswerSheet(answers: expected, age: AgeRange(50)))
  }

  @Test func theRulebookReadsSheetsAnew() {
    let book = Rulebook(Made.guide(Self.findings))
    #expect(book.urgency(of: book.retired.current(AnswerSheet(answers: ["sides": .yes]))) == .emergency)
  }
}

import Knowledge
import TestSupport
import Testing

/// What is marked answers findings, and is not asked again.
@Suite struct MarksAnswerTests {
  /// Alpha follows from red, beta from red twice where alpha holds, and gamma from blue where delta holds.
  private static let guide = Made.guide(
    [
      Made.finding("alpha", alone: .routine), Made.finding("beta", alone: .soon, asksWhen: .finding("alpha")),
      Made.finding("gamma", alone: .emergency, asksWhen: .finding("delta")), Made.finding("delta"),
    ],
    map: Made.bodyMap([
      .init(finding: "alpha", marks: ["red"]), .init(finding: "beta", marks: ["red"], parts: 2),
      .init(finding: "gamma", marks: ["blue"]),
    ]))
  private static let book = Rulebook(guide)

  private static func sheet(_ marks: [Choice.ID], _ plain: AnswerSheet = AnswerSheet()) -> AnswerSheet {
    var sheet = plain
    sheet.answers["map"] = .chose(marks)
    return sheet
  }

  @Test(
    arguments: [
      (["head-green"], [], []), (["head-red"], [], ["alpha"]),
      (["head-red", "tail-red"], [], ["alpha", "beta"]), (["tail-blue"], [], []),
      (["tail-blue"], ["delta"], ["delta", "gamma"]),
    ] as [([Choice.ID], [Finding.ID], [Finding.ID])])
  func marksSayYes(marks: [Choice.ID], yes: [Finding.ID], expected: [Finding.ID]) {
    let answers = Self.book.completed(Self.sheet(marks, Made.sheet(yes: yes))).answers
    #expect(answers.filter { $0.value == .yes }.map(\.key).sorted() == expected)
  }

  @Test func aNoThatWasGivenStands() {
    let sheet = Self.sheet(["head-red", "tail-red"], Made.sheet(no: ["alpha", "beta"]))
    #expect(Self.book.completed(sheet).answers["alpha"] == .no)
    #expect(Self.book.completed(sheet).answers["beta"] == .no)
  }

  @Test func whatWasNotSureIsMarked() {
    let sheet = Self.sheet(["head-red"], Made.sheet(unsure: ["alpha"]))
    #expect(Self.book.completed(sheet).answers["alpha"] == .yes)
  }

  @Test func marksNeverSayNo() {
    #expect(Self.book.completed(Self.sheet(["head-green"])).answers["alpha"] == nil)
    #expect(Self.book.completed(AnswerSheet(answers: ["map": .unsure])).answers == ["map": .unsure])
  }

  @Test(
    arguments: [
      (nil, ["map"]), (.unsure, ["alpha"]), (.chose(["head-green"]), ["alpha"]),
      (.chose(["head-red"]), ["beta"]),
      (.chose(["head-red", "tail-red"]), ["delta"]),
    ] as [(Answer?, [Finding.ID])])
  func whatMarksAnswerIsNotAsked(answer: Answer?, next: [Finding.ID]) {
    var sheet = AnswerSheet()
    sheet.answers["map"] = answer
    #expect(Interview(Self.book).progress(after: sheet).next?.findings == next)
  }

  /// A mark could still answer alpha, until alpha was denied.
  @Test(
    arguments: [
      (Made.sheet(no: ["beta", "gamma", "delta"]), .routine, ["map", "alpha"]),
      (Made.sheet(no: ["alpha", "beta", "gamma", "delta"]), .selfcare, []),
      (Made.sheet(no: ["beta", "gamma", "delta"], unsure: ["alpha"]), .routine, ["map", "alpha"]),
    ] as [(AnswerSheet, Urgency, [Finding.ID])])
  func anOpenMapKeepsOpenWhatWasNotDenied(
    sheet: AnswerSheet, couldBecome: Urgency, open: [Finding.ID]
  ) throws {
    let outlook = try #require(Self.book.advise(sheet)).outlook
    #expect(outlook.couldBecome == couldBecome)
    #expect(outlook.open.map(\.finding) == open)
  }
}

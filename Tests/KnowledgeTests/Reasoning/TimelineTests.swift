import Knowledge
import TestSupport
import Testing

/// Sessions side by side: what came, what stayed, what went.
@Suite struct TimelineTests {
  private static let book = Rulebook(
    Made.guide([
      Made.finding("alpha", alone: .emergency), Made.finding("beta", alone: .soon), Made.finding("gamma"),
      Made.finding(
        "speed", kind: .choice,
        choices: [
          Made.choice("fast", answers: ["gamma": .yes]), Made.choice("slow", answers: ["gamma": .no]),
        ]),
      Made.finding(
        "where", kind: .several,
        choices: [Made.choice("left"), Made.choice("middle"), Made.choice("right")]),
    ]))

  private func timeline(_ sheets: [AnswerSheet]) -> Timeline {
    let sessions = sheets.enumerated().map { Made.session(Session.ID("s\($0.offset)"), $0.element) }
    return Timeline(sessions, book: Self.book)
  }

  /// A status for each visit, from the answers to one question.
  @Test(
    arguments: [
      ([], []),
      ([.yes], [.yes]), ([.no], [.no]), ([.unsure], [.unsure]), ([nil], [.open]),
      ([.no, .yes], [.no, .new]), ([.yes, .yes], [.yes, .same]), ([.yes, .no], [.yes, .gone]),
      ([.no, .no], [.no, .no]), ([.yes, .no, .no], [.yes, .gone, .no]),
      ([.yes, .no, .yes], [.yes, .gone, .new]), ([.no, .yes, .yes, .no], [.no, .new, .same, .gone]),
      // What is not known is neither there nor gone: the latest visit that knew counts.
      ([.yes, nil, .yes], [.yes, .open, .same]), ([.yes, .unsure, .no], [.yes, .unsure, .gone]),
      ([.no, .unsure, .yes], [.no, .unsure, .new]), ([.unsure, .yes], [.unsure, .yes]),
      ([nil, .yes, nil], [.open, .yes, .open]), ([nil, .no], [.open, .no]),
    ] as [([Answer?], [Timeline.Status])])
  func statuses(answers: [Answer?], expected: [Timeline.Status]) {
    #expect(Timeline.Status.all(answers) == expected)
    let sheets = answers.map { answer in AnswerSheet(answers: answer.map { ["beta": $0] } ?? [:]) }
    let row = timeline(sheets).rows.first { $0.finding == "beta" }
    #expect(row?.statuses == (answers.contains(.yes) ? expected : nil))
  }

  @Test(
    arguments: [
      (Made.sheet(), Made.sheet(yes: ["beta"]), .sooner),
      (Made.sheet(yes: ["beta"]), Made.sheet(yes: ["beta"]), .same),
      (Made.sheet(yes: ["alpha"]), Made.sheet(no: ["alpha"]), .later),
    ] as [(AnswerSheet, AnswerSheet, Timeline.Course)])
  func urgencyOfEachVisit(before: AnswerSheet, after: AnswerSheet, course: Timeline.Course) {
    let visits = timeline([before, after]).visits
    #expect(visits.map(\.urgency) == [before, after].map(Self.book.urgency))
    #expect(visits.map(\.course) == [nil, course])
  }

  @Test func whatAChoiceAnswersCountsToo() {
    let result = timeline([
      AnswerSheet(answers: ["speed": .chose(["slow"])]), AnswerSheet(answers: ["speed": .chose(["fast"])]),
    ])
    #expect(result.rows.map(\.finding) == ["gamma"])
    #expect(result.rows.map(\.statuses) == [[.no, .new]])
  }

  @Test func choicesOfSeveralSpreadAndGo() throws {
    let result = timeline([
      AnswerSheet(answers: ["where": .chose(["left"])]), AnswerSheet(),
      AnswerSheet(answers: ["where": .chose(["left", "right"])]), AnswerSheet(answers: ["where": .unsure]),
      AnswerSheet(answers: ["where": .chose(["right"])]),
    ])
    let spread = try #require(result.spreads.first)
    #expect(spread.finding == "where")
    #expect(spread.counts == [1, nil, 2, nil, 1])
    #expect(spread.rows.map(\.choice) == ["left", "right"])
    #expect(
      spread.rows.map(\.statuses) == [
        [.yes, .open, .same, .unsure, .gone], [.no, .open, .new, .unsure, .same],
      ])
    #expect(result.spreads.count == 1)
  }

  @Test func findingsStandInTheOrderAskedAndOnlyWhereThereWasAYes() {
    let result = timeline([Made.sheet(yes: ["gamma", "alpha"], no: ["beta"]), Made.sheet(unsure: ["beta"])])
    #expect(result.rows.map(\.finding) == ["alpha", "gamma"])
  }

  @Test func noSessionsMakeAnEmptyTimeline() {
    let result = timeline([])
    #expect(result.visits.isEmpty && result.rows.isEmpty && result.spreads.isEmpty)
  }

  @Test func answersToQuestionsThatAreGoneDoNoHarm() {
    let result = timeline([Made.sheet(yes: ["long-gone", "beta"])])
    #expect(result.rows.map(\.finding) == ["beta"])
  }
}

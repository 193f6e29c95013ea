import Knowledge
import Screen
import TestSupport
import Testing
import Typesetting

/// The timeline as a page: a column a visit, and no word cut.
@Suite struct TimelinePageTests {
  private static let guide = Made.guide([
    Made.finding("alpha", alone: .emergency), Made.finding("beta", alone: .soon),
    Made.finding(
      "where", kind: .several, choices: [Made.choice("left-side"), Made.choice("right-side")]),
  ])

  private func page(_ sheets: [AnswerSheet], width: Int) -> Typeset {
    let sessions = sheets.enumerated().map { Made.session(Session.ID("s\($0.offset)"), $0.element) }
    return TimelinePage.typeset(
      Timeline(sessions, book: Rulebook(Self.guide)), index: GuideIndex(Self.guide), width: width)
  }

  private static let sheets = [
    AnswerSheet(answers: ["beta": .no, "where": .chose(["left-side"])]),
    AnswerSheet(answers: ["beta": .yes, "where": .chose(["left-side", "right-side"])]),
    AnswerSheet(answers: ["alpha": .yes, "beta": .no, "where": .unsure]),
  ]

  @Test func threeVisitsSideBySide() {
    let text = page(Self.sheets, width: 60).lines.map(\.text)
    #expect(text.prefix(5).contains("1. 2026-11-01 00:00, ROUTINE, 2 questions answered"))
    #expect(text.contains { $0.hasPrefix("2. 2026-11-01 00:00, SOON, sooner to be seen") })
    #expect(text.contains { $0.hasPrefix("3. 2026-11-01 00:00, EMERGENCY, sooner to be seen") })
    let rows = text.map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
    for row in [
      "1 2 3", "alpha in short (ALPHA) - - yes", "beta in short (BETA) no new gone",
      "Choose left-side yes same unsure", "Choose right-side no new unsure", "How many 1 2 -",
    ] {
      #expect(rows.contains(row), "\(row)")
    }
  }

  @Test(arguments: [31, 40, 60, 80, 132], 1...12)
  func everyMarkIsThereAtEveryWidth(_ width: Int, _ visits: Int) {
    let sheets = (0..<visits).map { Self.sheets[$0 % 3] }
    let typeset = page(sheets, width: width)
    #expect(typeset.lines.allSatisfy { $0.width <= width })
    let cells = typeset.lines.filter { $0.text.hasPrefix("beta in short") }
      .flatMap { $0.text.split(separator: " ").map(String.init) }
    #expect(cells.count { $0 == "new" } == (visits + 1) / 3)
    let numbers = typeset.lines.map(\.text).filter { $0.hasPrefix(" ") }
      .flatMap { $0.split(separator: " ").compactMap { Int($0) } }
    #expect(Set(numbers).isSuperset(of: 1...visits))
  }

  @Test func whereNothingWasNoticedThatIsSaid() {
    #expect(
      page([Made.sheet(no: ["alpha"])], width: 80).lines.map(\.text).contains(PageWords.nothingNoticed))
  }

  @Test(arguments: [1, 2, 5, 12, 30])
  func noWidthIsTooNarrow(_ width: Int) {
    #expect(!page(Self.sheets, width: width).lines.isEmpty)
  }
}

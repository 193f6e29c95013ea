import Knowledge
import Screen
import TestSupport
import Testing

@testable import Interface

/// Which conditions stand side by side.
@Suite struct ColumnTests {
  /// The names over the table.
  private func header(_ driver: Driver) -> String {
    driver.state[ComparisonPane.self].table?.header.map(\.text).joined(separator: " ") ?? ""
  }

  private func names(_ driver: Driver) -> [String] {
    driver.state[ComparisonPane.self].shownColumns(driver.interface.book).map(\.short)
  }

  @Test(
    arguments: [
      ("2 Space", ["Oak", "Fir"]), ("2 Enter", ["Oak", "Fir"]), ("2 Enter 3 Enter", ["Oak"]),
      ("2 Enter Enter", ["Oak", "Elm", "Fir"]), ("1 Enter 2 Enter 1 Enter", ["Oak", "Fir"]),
      ("1 Enter 2 Enter 3 Enter", ["Fir"]), ("3 Enter 1 Enter 3 Enter 1 Enter", ["Oak", "Elm", "Fir"]),
    ])
  func columnsComeAndGoAndKeepTheirOrder(_ keys: String, _ left: [String]) {
    var driver = Driver.garden(120, 40)
    driver.press("3 c " + keys)
    #expect(names(driver) == left)
    driver.press("Esc")
    #expect(driver.state.scope == .comparison)
    #expect(["Oak", "Elm", "Fir"].filter(header(driver).contains) == left)
    #expect(["Oak", "Elm", "Fir"].filter(driver.frame.rows[1].contains) == left)
  }

  @Test func oneColumnStays() {
    var driver = Driver.garden(120, 40)
    driver.press("3 c 1 Enter 2 Enter 3 Enter")
    #expect(driver.state.notice == Phrases.oneColumnStays)
    #expect(driver.frame.rows.contains { $0.contains("> [x] The fir") })
  }

  @Test func theChoiceThatIsTheGuidesOwnIsNoChoice() {
    var driver = Driver.garden(120, 40)
    driver.press("3 c 1 Enter 1 Enter")
    #expect(driver.state[ComparisonPane.self].columns == nil)
  }

  @Test func everyConditionThatARowTellsOfCanBeChosen() {
    let driver = Driver.real(120, 40)
    let told = Set(RealContent.guide.comparison.flatMap(\.cells.keys))
    #expect(Set(driver.interface.book.columnChoices.map(\.id)) == told)
    #expect(driver.interface.book.columnChoices.count == told.count)
  }

  @Test func rowsWithoutACellOfTheChosenAreLeftOut() throws {
    let choices = Driver.real(120, 40).interface.book.columnChoices
    for number in 3..<choices.count {
      var driver = Driver.real(120, 40)
      driver.press("3 c")
      driver.update(.pick(number))
      driver.press("1 Enter 2 Enter 3 Enter Esc")
      let expected = RealContent.guide.comparison.filter { $0.cells[choices[number].id] != nil }.map(\.id)
      #expect(driver.state[ComparisonPane.self].table?.rows.map(\.id) == expected, "\(choices[number].id)")
      #expect(expected.isEmpty == false)
    }
  }

  @Test func theChoiceIsForgottenWithEverything() {
    var driver = Driver.garden(120, 40)
    driver.press("3 c 1 Enter Esc 2 Enter j n Esc x Down Enter")
    #expect(driver.state[ComparisonPane.self].columns == nil)
  }

  /// What one to four columns are asked for by, and how many of them there are.
  private static let chosen: [(keys: String, count: Int)] = [
    ("2 Space 3 Space", 1), ("3 Space", 2), ("", 3), ("4 Space", 4),
  ]

  @Test(arguments: chosen)
  func noWordIsCutAtAnyWidth(_ keys: String, _ count: Int) {
    var guide = RealContent.guide
    guide.comparison = Array(guide.comparison.filter { $0.cells.count > 3 }.prefix(2))
    var driver = Driver(Guidebook(guide, checklistIsSound: true), [], columns: 80, rows: 24)
    driver.press("3 c \(keys) Esc")
    let shown = driver.state[ComparisonPane.self].shownColumns(driver.interface.book).map(\.id)
    #expect(shown.count == count)
    let wanted = Set(
      guide.comparison.flatMap { row in ([row.title] + shown.compactMap { row.cells[$0] }).flatMap(words) })
    var faults: [String] = []
    for width in 20...200 {
      driver.resize(width, 60)
      driver.press("g")
      var seen: Set<String> = []
      var last: Frame?
      while driver.frame != last {
        last = driver.frame
        for row in driver.frame.rows.dropFirst().dropLast() { seen.formUnion(words(row)) }
        driver.press("PgDn")
      }
      let lost = wanted.subtracting(seen)
      if !lost.isEmpty { faults.append("\(width): \(lost.sorted().prefix(5))") }
    }
    #expect(faults == [])
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

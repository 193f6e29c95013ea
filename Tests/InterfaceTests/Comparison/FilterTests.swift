import Interface
import Screen
import Testing

/// Fewer rows: those that tell the conditions apart, and those that the answers touch.
@Suite struct FilterTests {
  /// How many rows are shown.
  private func rows(_ driver: Driver) -> Int { driver.state[ComparisonPane.self].table?.rows.count ?? 0 }

  @Test func rowsThatDifferAreFewerAndAllComeBack() {
    var driver = Driver.real(100, 30)
    driver.press("3")
    let all = rows(driver)
    driver.press("j j d")
    #expect(rows(driver) < all)
    #expect(rows(driver) > 0)
    #expect(driver.state[ComparisonPane.self].row == 0)
    #expect(Frame.isMarked(driver.frame.cursorRow))
    driver.press("d")
    #expect(rows(driver) == all)
  }

  @Test func withoutAnswersThereAreNoRowsOfMine() {
    var driver = Driver.real(100, 30)
    driver.press("3 j")
    let before = driver.state[ComparisonPane.self]
    driver.press("m")
    #expect(Difference.between(driver.state[ComparisonPane.self], before) == [])
    #expect(driver.state.notice == "No row of the comparison is touched by your answers yet.")
  }

  @Test func anUndoneAnswerLeavesNoEmptyTable() {
    var driver = Driver.real(100, 30)
    driver.press("2 Enter j y 3 m")
    #expect(rows(driver) > 0)
    driver.press("2 u 3")
    #expect(driver.state[ChecklistPane.self].sheet.answers.isEmpty)
    #expect(rows(driver) > 0)
    #expect(Frame.isMarked(driver.frame.cursorRow))
  }
}

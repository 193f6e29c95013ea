import Interface
import Screen
import TestSupport
import Testing

/// The comparison: the row in focus, and how tall rows are read.
@Suite struct RowTests {
  /// The comparison on a screen of this size.
  private func open(_ columns: Int, _ rows: Int) -> Driver {
    var driver = Driver.garden(columns, rows)
    driver.press("3")
    return driver
  }

  @Test(arguments: [
    ("j", 1), ("Down Down", 2), ("j j k", 1), ("k", 0), ("j j j j j j", 4), ("G", 4), ("G g", 0),
  ])
  func keysMoveTheFocusAlone(_ keys: String, _ row: Int) {
    var driver = open(100, 40)
    var expected = driver.state
    driver.press(keys)
    expected[ComparisonPane.self].row = row
    #expect(Difference.between(driver.state, expected) == [])
  }

  @Test func theRowInFocusIsMarked() {
    var driver = open(100, 40)
    #expect(driver.frame.cursorRow.hasPrefix("> The leaf"))
    driver.press("j")
    #expect(driver.frame.cursorRow.hasPrefix("> The fruit"))
    #expect(driver.frame.rows.count { Frame.isMarked($0) } == 1)
  }

  @Test func theHeaderStays() {
    var driver = open(100, 9)
    let header = driver.frame.rows[1]
    #expect(header.contains("Oak") && header.contains("Elm") && header.contains("Fir"))
    driver.press("G")
    #expect(driver.frame.rows[1] == header)
  }

  @Test func aTallRowIsReadToItsEndBeforeTheNext() {
    var driver = open(30, 6)
    var seen: [String] = []
    while driver.state[ComparisonPane.self].row == 0, seen.count < 40 {
      seen += driver.frame.rows.dropFirst().dropLast()
      driver.press("j")
    }
    #expect(driver.state[ComparisonPane.self].row == 1)
    for line in [
      "> The leaf", "  Oak: A lobed leaf that falls", "  late in the year.", "  Elm: A small toothed leaf.",
      "  Fir: A needle that stays all", "  winter.",
    ] {
      #expect(seen.contains(line))
    }
  }

  @Test func aTallRowIsReadBackwardsToo() {
    var driver = open(30, 6)
    driver.press("j j j j j j j j j j j j")
    let row = driver.state[ComparisonPane.self].row
    #expect(row > 0)
    for _ in 0..<40 { driver.press("k") }
    #expect(driver.state[ComparisonPane.self].row == 0)
    #expect(driver.state[ComparisonPane.self].scroll == Scroll())
  }

  @Test(arguments: [(20, 4), (30, 6), (40, 12), (64, 20), (80, 24), (120, 40)])
  func walkingDownShowsEveryWord(_ columns: Int, _ rows: Int) {
    var driver = Driver.real(columns, rows)
    driver.press("3")
    var seen: Set<Substring> = []
    var last: Frame?
    while driver.frame != last {
      last = driver.frame
      seen.formUnion(driver.frame.text.split { $0.isWhitespace })
      driver.press("j")
    }
    let wanted = driver.interface.book.comparison.flatMap { row in
      driver.interface.book.index.compared.flatMap { (row.cells[$0.id] ?? "").split(separator: " ") }
    }
    let lost = Set(wanted).subtracting(seen)
    #expect(wanted.count > 300)
    #expect(lost.isEmpty, "\(lost.sorted().prefix(8))")
  }

  @Test(arguments: [(30, 6), (100, 20)])
  func pagesMeetTheFocus(_ columns: Int, _ rows: Int) {
    var driver = open(columns, rows)
    for key in ["PgDn", "PgDn", "PgUp", "Space", "PgDn", "PgDn", "PgUp", "PgUp", "PgUp"] {
      driver.press(key)
      #expect(Frame.isMarked(driver.frame.cursorRow))
    }
    #expect(driver.state[ComparisonPane.self].row == 0)
  }
}

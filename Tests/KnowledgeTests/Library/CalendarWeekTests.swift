import Knowledge
import Testing

/// Days as numbers and in weeks.
@Suite struct CalendarWeekTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-28", 20_785),
  ])
  func theOrdinal(_ text: String, _ ordinal: Int) throws {
    #expect(try #require(CalendarDay(text)).ordinal == ordinal)
  }

  @Test(arguments: [
    ("2026-11-28", "2026-W48"), ("2026-01-01", "2026-W01"), ("2027-01-03", "2026-W53"),
    ("2024-12-30", "2025-W01"), ("2023-01-01", "2022-W52"), ("2020-12-31", "2020-W53"),
  ])
  func theWeek(_ text: String, _ week: String) throws {
    #expect(try #require(CalendarDay(text)).week == week)
  }

  /// The same moment on clocks of two zones.
  @Test func aMomentIsUniversal() throws {
    let one = try #require(Moment("2026-11-28T00:30:00+01:00"))
    let other = try #require(Moment("2026-11-27T23:30:00+00:00"))
    #expect(one.universal == other.universal)
    #expect(try #require(Moment("1970-01-01T00:00:00+00:00")).universal == 0)
  }
}

import Knowledge
import Testing

/// Days are read strictly, and written as they are read.
@Suite struct CalendarDayTests {
  @Test(arguments: [
    "2026-11-20", "2026-01-01", "2026-12-31", "2024-02-29", "2000-02-29", "2026-04-30", "0001-01-01",
    "9999-12-31",
  ])
  func daysOfTheCalendar(text: String) {
    #expect(CalendarDay(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-20-01", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",
    "2026-02-29",
    "1900-02-29", "2026-2-03", "26-02-03", "2026/02/03", "2026-11-20 ", " 2026-11-20", "2026-11-2x",
    "0000-01-01",
    "+026-11-20", "2026-+1-20", "2026-11-+2", "２０２６-11-20",
  ])
  func notDays(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func laterIsGreater() throws {
    let days = try ["2027-01-01", "2026-11-20", "2026-02-28", "2026-11-03"].map {
      try #require(CalendarDay($0))
    }
    #expect(days.sorted().map(\.description) == ["2026-02-28", "2026-11-03", "2026-11-20", "2027-01-01"])
  }

  @Test func fromNumbers() {
    #expect(CalendarDay(year: 2026, month: 3, day: 7)?.description == "2026-03-07")
    #expect(CalendarDay(year: 2026, month: 6, day: 31) == nil)
    #expect(CalendarDay(year: 2026, month: 0, day: 1) == nil)
  }
}

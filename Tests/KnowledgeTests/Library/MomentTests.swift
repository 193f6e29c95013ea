import Knowledge
import Testing

/// Moments as text, there and back.
@Suite struct MomentTests {
  @Test(arguments: [
    "2026-11-21T03:04:05+01:00", "2024-02-29T23:59:60+00:00", "1999-12-31T00:00:00-09:30",
    "0001-01-01T00:00:00+14:00",
  ])
  func readsWhatItWrites(_ text: String) throws {
    let moment = try #require(Moment(text))
    #expect("\(moment)" == text)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T03:04:05", "2026-11-21T03:04:05z", "2026-02-30T03:04:05+01:00",
    "2026-11-21T24:04:05+01:00", "2026-11-21T03:60:05+01:00", "2026-11-21T03:04:61+01:00",
    "2026-11-21T03:04:05+24:00", "2026-11-21T03:04:05+01:60", "2026-11-21 03:04:05+01:00",
    "2026-11-21T+3:04:05+01:00", "2026-11-21T03:04:05*01:00",
    "2026-11-21T03:04:05.Z", "2026-11-21T03:04:05.5", "2026-11-21T03:04:05.5x+01:00",
    "2026-11-21T03:04:05,5Z", "Z", "2026-11-21Z",
  ])
  func refuses(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-21T03:04:05Z", "2026-11-21T03:04:05+00:00"),
    ("2026-11-21T03:04:05.999Z", "2026-11-21T03:04:05+00:00"),
    ("2026-11-21T03:04:05.5-01:00", "2026-11-21T03:04:05-01:00"),
  ])
  func readsWhatServersMakeOfIt(_ text: String, _ written: String) throws {
    #expect(try #require(Moment(text)).description == written)
  }

  @Test(arguments: [-1, 0, 10_000])
  func aYearThatCannotBeReadAgainIsNoMoment(_ year: Int) {
    let day = CalendarDay(year: year, month: 6, day: 1)
    #expect(day.flatMap { Moment(day: $0, hour: 1, minute: 2, second: 3, ahead: 0) } == nil)
  }

  @Test func saysTheTimeAsPeopleWriteIt() throws {
    #expect(try #require(Moment("2026-11-21T03:04:05+01:00")).time == "03:04")
  }
}

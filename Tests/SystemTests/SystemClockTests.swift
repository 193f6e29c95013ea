import System
import Testing

/// The clock.
@Suite struct SystemClockTests {
  @Test func theDayIsThatOfTheMoment() throws {
    let (before, day, after) = (SystemClock.now, SystemClock.today, SystemClock.now)
    #expect(day == before?.day || day == after?.day)
    #expect(day != nil)
  }

  @Test func secondsGiveADay() {
    #expect(SystemClock.day(atSeconds: 0)?.description == "1970-01-01")
    #expect(SystemClock.day(atSeconds: 951_868_799)?.description == "2000-02-29")
  }
}

import Glibc
import Knowledge

/// The clock, read in one place.
package enum SystemClock {
  /// The day it is here; nil where the clock cannot be read.
  package static var today: CalendarDay? { now?.day }

  /// The moment now; nil where the clock cannot be read.
  ///
  /// A time zone that no place on earth has gives way to universal time.
  package static var now: Moment? {
    var seconds = time(nil)
    var parts = tm()
    return localtime_r(&seconds, &parts).flatMap { moment($0.pointee) }
      ?? gmtime_r(&seconds, &parts).flatMap { moment($0.pointee) }
  }

  /// How many seconds have passed since 1970 began, in universal time.
  package static var seconds: Int { time(nil) }

  /// The day, in universal time, so many seconds after 1970 began; nil where no calendar has it.
  package static func day(atSeconds seconds: Int) -> CalendarDay? {
    var (seconds, parts) = (time_t(seconds), tm())
    return gmtime_r(&seconds, &parts).flatMap { day($0.pointee) }
  }

  private static func day(_ parts: tm) -> CalendarDay? {
    CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  private static func moment(_ parts: tm) -> Moment? {
    day(parts).flatMap {
      Moment(
        day: $0, hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec),
        ahead: parts.tm_gmtoff / 60)
    }
  }
}

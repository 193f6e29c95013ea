import Archive
import Glibc
import Knowledge

/// The folder for what people chose to keep.
enum StateFolder {
  /// The folder's place; it need not be there.
  ///
  /// `FASCICLE_HOME` holds everything in one place. The variables are read directly, because the system's
  /// own idea of a home folder comes from elsewhere. A relative path is no place to keep anything.
  static func path() throws -> String {
    if let home = variable("FASCICLE_HOME") { return home + "/state" }
    if let state = variable("XDG_STATE_HOME") { return state + "/fascicle" }
    if let home = variable("HOME") { return home + "/.local/state/fascicle" }
    throw Failure(
      message: "there is no place to keep sessions: set HOME or FASCICLE_HOME to a whole path", code: 73)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}

extension Today {
  /// The moment now; nil where the clock cannot be read.
  ///
  /// A time zone that no place on earth has gives way to universal time.
  static var moment: Moment? {
    var now = time(nil)
    var parts = tm()
    return localtime_r(&now, &parts).flatMap { moment($0.pointee) }
      ?? gmtime_r(&now, &parts).flatMap { moment($0.pointee) }
  }

  private static func moment(_ parts: tm) -> Moment? {
    CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      .flatMap {
        Moment(
          day: $0, hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec),
          ahead: parts.tm_gmtoff / 60)
      }
  }
}

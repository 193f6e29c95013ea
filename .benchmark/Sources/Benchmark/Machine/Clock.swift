import Glibc

/// The clock that every measurement reads.
enum Clock {
  /// Nanoseconds since some moment in the past; never set back.
  static var nanoseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}

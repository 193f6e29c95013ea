import Glibc

/// Threads beside the calling one, which are gone when their work is done.
///
/// Dispatch would keep watch over its threads for as long as the program runs, and wake it every second for that.
struct Helpers {
  private final class Work {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private var threads: [pthread_t] = []

  /// Lets one more thread do some work; where the system has none to give, it is left to the others.
  mutating func start(_ work: @escaping @Sendable () -> Void) {
    let handed = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let refused = pthread_create(
      &thread, nil,
      { handed in
        guard let handed else { return nil }
        Unmanaged<Work>.fromOpaque(handed).takeRetainedValue().run()
        return nil
      }, handed.toOpaque())
    if refused == 0 { threads.append(thread) } else { handed.release() }
  }

  /// Waits until all have ended.
  func wait() {
    for thread in threads { pthread_join(thread, nil) }
  }
}

import GRDB

extension DatabaseQueue {
  /// Closes the file for good.
  ///
  /// The closed queue, about three kilobytes, is never let go. To do so Dispatch would start a thread, and then wake the
  /// program every second for as long as it runs.
  func retire() {
    try? close()
    _ = Unmanaged.passRetained(self)
  }
}

/// Retires a queue when nobody holds it any more.
final class Connection: Sendable {
  let queue: DatabaseQueue

  init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  deinit { queue.retire() }
}

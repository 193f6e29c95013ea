import GRDB

extension DatabaseQueue {
  /// Closes the file for good.
  ///
  /// The closed queue, about three kilobytes, is never let go. To do so Dispatch would start a thread, and then wake the
  /// program every second for as long as it runs.
  package func closeForGood() {
    try? close()
    _ = Unmanaged.passRetained(self)
  }
}

/// An open database, which is closed for good when nobody holds it any more.
package final class Connection: Sendable {
  package let queue: DatabaseQueue

  package init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  deinit { queue.closeForGood() }
}

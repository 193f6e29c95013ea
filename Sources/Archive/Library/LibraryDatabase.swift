import GRDB
import Synchronization

/// A library's database, which is opened when something of it is first asked for.
final class LibraryDatabase: Sendable {
  private let opened = Mutex<Connection?>(nil)
  private let open: @Sendable () throws(LibraryError) -> Connection

  init(_ open: @escaping @Sendable () throws(LibraryError) -> Connection) {
    self.open = open
  }

  func queue() throws(LibraryError) -> DatabaseQueue {
    try opened.withLock { (opened) throws(LibraryError) in
      if let opened { return opened.queue }
      let connection = try open()
      opened = connection
      return connection.queue
    }
  }
}

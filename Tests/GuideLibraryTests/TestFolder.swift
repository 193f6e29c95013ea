import Foundation

/// A folder of its own for one test; it goes when nothing holds it any more.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "fascicle-" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

import Foundation
import Testing

@testable import fascicle

/// A content folder of a test's own, and a watch on it; the folder goes with the value.
final class WatchedFolder {
  /// The folder that holds the content and what stands beside it.
  let home: String
  var content: String { home + "/Content" }
  private var watch: ContentWatch

  /// Makes two articles in a folder, and watches all of it, or what is named beside it.
  init(watching name: String = "Content") throws {
    home = try Program.temporaryFolder()
    try FileManager.default.createDirectory(
      atPath: home + "/Content/articles", withIntermediateDirectories: true)
    for file in ["Content/guide.md", "Content/articles/one.md", "library.fascicle"] {
      try "text".write(toFile: home + "/" + file, atomically: false, encoding: .utf8)
    }
    watch = try ContentWatch(home + "/" + name)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Does something in the shell, in the folder that holds the content.
  func shell(_ text: String) throws {
    let outcome = try ChildProcess.run(
      "/bin/sh", ["-ec", "cd \(home)\n\(text)"], environment: ["PATH": "/usr/bin:/bin"])
    try #require(outcome.code == 0, "\(text): \(outcome.errors)")
  }

  /// Whether the descriptor says that something may have happened.
  var isReadable: Bool {
    var waited = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) == 1
  }

  func take() -> Bool { watch.take() }
}

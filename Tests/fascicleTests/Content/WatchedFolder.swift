import Foundation
import System
import Testing
import TestSupport

/// A content folder of a test's own, and a watch on it; the folder goes with the value.
final class WatchedFolder {
  /// The folder that holds the content and what stands beside it.
  let home: String
  private var watch: FolderWatch

  /// Makes two articles in a folder, and watches all of it, or what is named beside it.
  init(watching name: String = "Content") throws {
    home = try Program.temporaryFolder()
    try Self.shell(
      "mkdir -p Content/articles; for file in Content/guide.md Content/articles/one.md library.fascicle; "
        + "do echo text > $file; done", in: home)
    watch = try FolderWatch(home + "/" + name, ending: ".md")
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Does something in the shell, in the folder that holds the content.
  func shell(_ text: String) throws { try Self.shell(text, in: home) }

  /// Everything is written by a shell of its own.
  ///
  /// A file that this process writes may stay open for a moment longer in programs that other tests start, and
  /// its closing would be noticed late.
  private static func shell(_ text: String, in folder: String) throws {
    let outcome = try ChildProcess.run(
      "/bin/sh", ["-ec", "cd \(folder)\n\(text)"], environment: ["PATH": "/usr/bin:/bin"])
    try #require(outcome.code == 0, "\(text): \(outcome.errors)")
  }

  /// Whether the descriptor says that something may have happened.
  var isReadable: Bool {
    var waited = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waited, 1, 0) == 1
  }

  func hasChanged() -> Bool { watch.hasChanged() }
}

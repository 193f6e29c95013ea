import Foundation
import TestSupport
import Testing

/// A home and a system of its own, each with or without a settings file, gone with the value.
final class SystemHome {
  let path: String
  var own: String { path + "/home/.config/fascicle/settings.yaml" }
  var general: String { path + "/etc/fascicle/settings.yaml" }

  init() throws { path = try Program.temporaryFolder() }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func set(_ file: String, _ text: String) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  /// Runs a command with these places and variables alone.
  func command(_ arguments: String..., variables: [String: String] = [:], input: String = "") throws
    -> Outcome
  {
    let environment = [
      "HOME": path + "/home", "XDG_CONFIG_DIRS": "relative:\(path)/none:\(path)/etc", "LANG": "C.UTF-8",
      "TERM": "dumb",
    ].merging(variables) { _, new in new }
    return try ChildProcess.run(Program.path(), arguments, input: input, environment: environment)
  }
}

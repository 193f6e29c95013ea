import Foundation

/// A place of its own for the program's sessions, gone with the value.
package final class SessionHome {
  package let path: String
  package var state: String { path + "/state" }

  package init() throws { path = try Program.temporaryFolder() }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The real content, compiled once: each place would else compile it anew into its own cache.
  private static let library: String? = {
    let path = Program.home + ".fascicle"
    atexit { unlink(Program.home + ".fascicle") }
    let packed = try? ChildProcess.run(
      Program.path(), ["pack", Project.contentFolder, "-o", path], environment: [:])
    return packed?.code == 0 ? path : nil
  }()

  package var environment: [String: String] {
    [
      "FASCICLE_CONTENT": Self.library ?? Project.contentFolder, "FASCICLE_HOME": path, "HOME": path,
      "LANG": "C.UTF-8", "TERM": "dumb",
    ]
  }

  /// The environment of a full screen with this home.
  package var screenEnvironment: [String: String] {
    environment.merging(["TERM": "tmux-256color"]) { _, new in new }
  }

  /// Puts a settings file where it belongs.
  package func set(_ settings: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/config", withIntermediateDirectories: true)
    try settings.write(toFile: path + "/config/settings.yaml", atomically: false, encoding: .utf8)
  }

  package func command(_ arguments: String..., input: String = "") throws -> Outcome {
    try command(arguments, input: input)
  }

  package func command(_ arguments: [String], input: String = "") throws -> Outcome {
    try ChildProcess.run(Program.path(), arguments, input: input, environment: environment)
  }

  /// A command in a shell that has set something up first; PROGRAM stands for the program.
  package func shell(_ text: String, input: String = "") throws -> Outcome {
    let script = text.replacing("PROGRAM", with: try Program.path())
    return try ChildProcess.run("/bin/sh", ["-c", script], input: input, environment: environment)
  }

  /// A session as `sessions list --json` tells of it.
  package struct Card: Decodable {
    package let id: String
    package let started: String
    package let changed: String
    package let label: String
    package let answered: Int
    package let urgency: String
    package let finished: Bool
  }

  package func sessions() throws -> [Card] {
    let outcome = try command("sessions", "list", "--json")
    guard outcome.code == 0 else { throw ProgramFailure(outcome.errors) }
    return try JSONDecoder().decode([Card].self, from: Data(outcome.output.utf8))
  }

  /// Every file below the place but for the cache, with its bytes.
  package func files() -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return Dictionary(
      uniqueKeysWithValues: paths.filter { !$0.hasPrefix("cache/") }.compactMap { name in
        FileManager.default.contents(atPath: path + "/" + name).map { (name, $0) }
      })
  }

  package func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return attributes[.posixPermissions] as? Int ?? 0
  }

  package static func lines(_ line: String, _ count: Int) -> String {
    String(repeating: line + "\n", count: count)
  }
}

import ArgumentParser
import Authoring
import Settings
import System

/// `fascicle config`: the settings files that count, and what is wrong in them.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings that count, with their problems; without any, an example to begin with.")

  enum Wish: EnumerableFlag {
    case path, write, example

    static func help(for value: Wish) -> ArgumentHelp? {
      switch value {
      case .path: "Print only where the settings file belongs."
      case .write: "Put the example where it belongs, never over a settings file that is there."
      case .example: "Print the example, with every setting and every key."
      }
    }
  }

  @Flag var wish: Wish?

  func run() throws {
    switch wish {
    case .path: try Output.text(try Self.path())
    case .write:
      let path = try Self.path()
      try Self.write(to: path)
      try Output.text(path)
    case .example: try Self.printExample()
    case nil: try show()
    }
  }

  private func show() throws {
    var parts: [String] = []
    for path in SettingsFile.all {
      switch SettingsFile.read(path) {
      case .missing: continue
      case .text(let text): parts += ["# \(path)", text]
      case .refused: parts.append("# \(path)")
      }
    }
    if parts.isEmpty { return try Self.printExample() }
    let problems = LoadedSettings.load().problems
    parts.append(ProblemReport.text(problems, folder: ""))
    try Output.text(parts.joined(separator: "\n"))
    if problems.contains(where: { $0.level == .error }) { throw ExitCode(65) }
  }

  private static func printExample() throws {
    // The text ends its last line itself.
    try Output.text(String(SettingsExample.text.dropLast()))
  }

  private static func write(to path: String) throws {
    do throws(SystemError) {
      try SettingsFile.write(SettingsExample.text, to: path)
    } catch .fileExists {
      throw Failure(message: "there is a settings file \(path) already: nothing was changed", code: 73)
    } catch {
      throw Failure(message: "\(path) cannot be written: \(error)", code: 73)
    }
  }

  private static func path() throws -> String {
    guard let path = SettingsFile.own else {
      throw Failure(
        message: "there is no place for settings: set HOME or FASCICLE_HOME to a whole path", code: 73)
    }
    return path
  }
}

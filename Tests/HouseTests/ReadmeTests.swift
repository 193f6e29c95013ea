import Foundation
import Interface
import TestSupport
import Testing

/// What the README says of the program is so.
@Suite struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
  }

  /// What stands between signs for code.
  private var code: [Substring] {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
  }

  /// The help of the program and of all of its commands.
  static func help() throws -> [String: String] {
    var pages = ["": try Program.command(["--help"]).output]
    for name in commands(in: pages[""] ?? "") {
      pages[name] = try Program.command(["help", name]).output
    }
    for name in commands(in: pages["sessions"] ?? "") {
      pages["sessions " + name] = try Program.command(["help", "sessions", name]).output
    }
    return pages
  }

  /// The names in the list of commands.
  static func commands(in help: String) -> [String] {
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().joined()
    return list.matches(of: /(?m)^[ ]{2}([a-z]+)[ ]/).map { String($0.output.1) }
  }

  /// The long flags that a text names.
  static func flags(in text: String) -> Set<String> {
    Set(text.matches(of: /--[a-z]+/).map { String($0.output) })
  }

  @Test func everyFlagExists() throws {
    let named = Self.flags(in: code.joined(separator: " "))
    #expect(named.count > 10)
    #expect(named.subtracting(Self.flags(in: try Self.help().values.joined())) == [])
  }

  @Test func everyCommandExistsAndIsNamed() throws {
    let known = Set(Self.commands(in: try Program.command(["--help"]).output))
    #expect(known.count > 10)
    let named = Set(text.matches(of: /`fascicle ([a-z]+)/).map { String($0.output.1) })
    #expect(named.subtracting(known) == [])
    for command in known.subtracting(["browse"]) {
      #expect(text.contains("`\(command)") || named.contains(command))
    }
  }

  @Test func everyFlagOfTheFullScreenIsTold() throws {
    let flags = Self.flags(in: try Program.command(["help", "browse"]).output)
    #expect(flags.count > 8)
    #expect(flags.subtracting(Self.flags(in: text)) == [])
  }

  @Test func everyScriptThatItCallsIsThere() {
    let scripts = Set(text.matches(of: /\.(?:ci|package|benchmark)\/[a-z]+/).map { String($0.output) })
    #expect(!scripts.isEmpty)
    for script in scripts {
      #expect(FileManager.default.isExecutableFile(atPath: Project.root + "/" + script), "\(script)")
    }
  }

  @Test func theSettingsItShowsAreSound() throws {
    let lines = text.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("    theme: ") })
    let settings = lines[start...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
    let home = try SessionHome()
    try home.set(settings.joined(separator: "\n") + "\n")
    let outcome = try home.command("config")
    #expect(outcome.code == 0, "\(outcome.output)")
  }

  @Test func everyFolderAndRoomOfTheTourIsThere() throws {
    let rooms = text.matches(of: /(?m)^\* \*\*([A-Za-z]+)\*\*/).map { String($0.output.1) }
    let folders = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/Sources")
    let tour = Set(rooms).intersection(folders)
    #expect(tour.count >= 9, "\(tour)")
    #expect(Set(folders).subtracting(tour) == ["CMarkGFM", "CHaru"])
  }
}

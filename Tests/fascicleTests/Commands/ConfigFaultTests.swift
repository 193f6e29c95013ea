import Foundation
import TestSupport
import Testing

/// What is wrong in a settings file is listed with its place.
@Suite(.serialized) struct ConfigFaultTests {
  private let home: SessionHome
  private var file: String { home.path + "/config/settings.yaml" }

  init() throws {
    home = try SessionHome()
    try FileManager.default.createDirectory(
      atPath: home.path + "/config", withIntermediateDirectories: true)
  }

  private func set(_ text: String) throws {
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  @Test(arguments: [
    ("theme: drak\n", "1:8: error: theme has an unknown value: drak", "did you mean dark?"),
    (
      "keys:\n  question.why: Ctrl-I\n", "2:3: error: Ctrl-I cannot be used",
      "terminals send the same for it as for Tab"
    ),
    (
      "keys:\n  list.line-down: n\n  question.why: d\n",
      "3:3: error: d would mean two things in question: dont-know and why",
      "choose another key, or give the other action another one too"
    ),
    ("kiosk:\n  leave: Strg-X s t a f f\n", "2:10: error: there is no key Strg-X", "did you mean Ctrl-X?"),
    (
      "kiosk:\n  leave: Ctrl-X s\n", "2:10: error: leave should be 4 to 16 keys, 3 of them different", "write"
    ),
  ])
  func errorsEndWith65(_ text: String, _ problem: String, _ help: String) throws {
    try set(text)
    let outcome = try home.command("config")
    #expect(outcome.code == 65)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("# \(file)\n\(text)"))
    #expect(outcome.output.contains("\n\(file):\(problem)\n"), "\(outcome.output)")
    #expect(outcome.output.contains("  help: \(help)"), "\(outcome.output)")
    #expect(outcome.output.hasSuffix("\n1 error, 0 warnings\n"))
  }

  @Test func warningsDoNot() throws {
    try set("tehme: dark\n")
    let outcome = try home.command("config")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\(file):1:1: warning: the field tehme is not used here\n"))
  }

  @Test func allProblemsStandInOrder() throws {
    try set("keys:\n  a.b: c\n  question.why: d\nidle: 1\nkiosk: {leave: F21 F22 F23 F24}\n")
    let outcome = try home.command("config")
    #expect(outcome.code == 65)
    let places = outcome.output.matches(of: /settings\.yaml:(\d+):\d+: error/).map { String($0.output.1) }
    #expect(places == ["2", "3", "4", "5"])
  }

  @Test func whatIsNotUTF8IsSaid() throws {
    try Data([0x61, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: file))
    let outcome = try home.command("config")
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("\(file):1:1: error: is not UTF-8 text\n  help: save it as UTF-8\n"))
  }

  @Test(arguments: ["mkdir", "mkfifo"])
  func whatIsNoFileIsSaidAndWaitsForNobody(_ command: String) throws {
    let outcome = try home.shell("\(command) \(file) && exec PROGRAM config")
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("\(file):1:1: error: is not an ordinary file\n"))
  }

  @Test func whatIsTooLargeIsSaid() throws {
    try set(String(repeating: "# much\n", count: 160_000))
    let outcome = try home.command("config")
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("error: is larger than 1 MB\n"))
  }

  @Test func noByteOfAFileHarmsATerminal() throws {
    try set("theme: \"\\e[2J\"\n# \u{1B}[2J\n")
    let outcome = try home.command("config")
    #expect(outcome.code == 65)
    #expect(outcome.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func ownKeysAreListedAndFaultyOnesAreNot() throws {
    try set("keys:\n  question.why: [v, Ctrl-W]\n  question.yes: d\n")
    let outcome = try home.command("keys")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "fascicle: the settings file has problems: fascicle config lists them\n")
    #expect(outcome.output.contains("\n  v, Ctrl-W: Say why this is asked.\n"))
    #expect(outcome.output.contains("\n  y: Answer yes to the row in focus.\n"))
  }
}

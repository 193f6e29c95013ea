import TestSupport
import Testing

/// How the commands end, and that every failure is one sentence.
@Suite(.serialized) struct ExitCodeTests {
  /// A command, its input and its end.
  struct Row: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    var input = ""
    let code: Int32
    /// What the sentence on standard error names.
    var names = ""

    var testDescription: String { arguments.joined(separator: " ") + (input.isEmpty ? "" : " with \(input)") }
  }

  /// Commands that do what they are asked.
  static let done = [
    Row(arguments: ["--help"], code: 0),
    Row(arguments: ["--version"], code: 0),
    Row(arguments: ["list"], code: 0),
    Row(arguments: ["list", "--json"], code: 0),
    Row(arguments: ["read", "start-here"], code: 0),
    Row(arguments: ["read", "start-here", "--width", "40"], code: 0),
    Row(arguments: ["compare"], code: 0),
    Row(arguments: ["compare", "--json"], code: 0),
    Row(arguments: ["compare", "--between", "als,cervical-myelopathy,kennedy-disease"], code: 0),
    Row(arguments: ["findings"], code: 0),
    Row(arguments: ["keys"], code: 0),
    Row(arguments: ["keys", "--json"], code: 0),
    Row(arguments: ["check", Project.contentFolder], code: 0),
    Row(arguments: ["assess", "-"], input: "answers: {W01: yes}", code: 0),
    Row(arguments: ["assess", "-", "--format", "json"], input: "{\"answers\": {\"W01\": \"no\"}}", code: 0),
  ]

  /// Commands that cannot.
  static let refused = [
    Row(arguments: ["read", "no-such-article"], code: 66, names: "no-such-article"),
    Row(arguments: ["read", "start-her"], code: 66, names: "start-here"),
    Row(arguments: ["list", "--content", "/nowhere/at/all"], code: 66, names: "/nowhere/at/all"),
    Row(arguments: ["check", "/nowhere/at/all"], code: 66, names: "/nowhere/at/all"),
    Row(arguments: ["pack", "/nowhere/at/all", "-o", "/nowhere/file"], code: 66, names: "/nowhere/at/all"),
    Row(arguments: ["pack", Project.contentFolder, "-o", "/nowhere/file"], code: 73, names: "/nowhere/file"),
    Row(arguments: ["assess", "/nowhere/answers.yaml"], code: 66, names: "/nowhere/answers.yaml"),
    Row(arguments: ["compare", "--between", "als,mss"], code: 66, names: "mss"),
    Row(arguments: ["compare", "--between", "tetanus"], code: 66, names: "nothing on tetanus"),
    Row(arguments: ["no-such-command"], code: 64),
    Row(arguments: ["lsit"], code: 64, names: "did you mean list?"),
    Row(arguments: ["help", "nope"], code: 64, names: "fascicle nope"),
    Row(arguments: ["sessions", "lst"], code: 64, names: "did you mean list?"),
    Row(arguments: ["--thme", "dark"], code: 64, names: "--theme"),
    Row(arguments: ["list", "--no-such-flag"], code: 64, names: "--no-such-flag"),
    Row(arguments: ["read"], code: 64),
    Row(arguments: ["read", "start-here", "--width", "7"], code: 64, names: "20 to 400"),
    Row(arguments: ["read", "start-here", "--width", "wide"], code: 64),
    Row(arguments: ["assess", "-", "--format", "poem"], code: 64),
    Row(arguments: ["assess", "-"], input: "answers: [broken", code: 65),
    Row(arguments: ["assess", "-"], input: "answers: {W0I: yes}", code: 65, names: "W01"),
    Row(arguments: ["assess", "-"], input: "answers: {W01: perhaps}", code: 65, names: "perhaps"),
    Row(arguments: ["assess", "-"], input: "age: -3", code: 65, names: "-3"),
    Row(arguments: ["assess", "-"], input: "", code: 65),
    Row(arguments: ["assess", "/etc"], code: 65, names: "/etc"),
  ]

  @Test(arguments: done)
  func isDone(_ row: Row) throws {
    let outcome = try Program.command(row.arguments, input: row.input)
    #expect(outcome.code == 0)
    #expect(outcome.output.count > 4)
    #expect(outcome.errors == "")
  }

  @Test(arguments: refused)
  func isRefusedInOneSentence(_ row: Row) throws {
    let outcome = try Program.command(row.arguments, input: row.input)
    #expect(outcome.code == row.code)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(row.names) || row.names.isEmpty, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
    #expect(!outcome.errors.contains("Fatal error"))
    #expect(outcome.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func withoutATerminalTheScreenIsRefusedAndNothingIsPainted() throws {
    let outcome = try Program.command([])
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test func theKeyTableHasASentenceForEveryKey() throws {
    let lines = try Program.command(["keys"]).output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(lines.count >= 30)
    for line in lines { #expect(line.hasSuffix("."), "\(line)") }
  }
}

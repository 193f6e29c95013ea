import Foundation
import TestSupport
import Testing

/// The command for the settings file.
@Suite(.serialized) struct ConfigTests {
  private let home: SessionHome
  private var file: String { home.path + "/config/settings.yaml" }

  init() throws { home = try SessionHome() }

  private func set(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: home.path + "/config", withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  /// A text with every line that is not prose taken out of its comment.
  private func uncommented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(/^ *# +[\w.\-]+:( |$)/)
        ? String(line.replacing("# ", with: "", maxReplacements: 1)) : String(line)
    }.joined(separator: "\n")
  }

  @Test func withoutAFileThereIsAnExampleAndNothingIsMade() throws {
    let outcome = try home.command("config")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("theme: terminal\n"))
    #expect(outcome.output.contains("  # question.why: w  # Say why this is asked.\n"))
    #expect(outcome.output == (try home.command("config", "--example").output))
    #expect(home.files().isEmpty)
  }

  @Test func theExampleReadsWithoutProblems() throws {
    #expect(try home.command("config", "--write").code == 0)
    let outcome = try home.command("config")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("# \(file)\n"))
    #expect(outcome.output.hasSuffix("\nno problems\n"))
    #expect(try home.command("keys", "--json").errors == "")
  }

  @Test func takingEveryLineOutOfItsCommentChangesNoKey() throws {
    let before = try home.command("keys", "--json")
    let example = try home.command("config", "--example").output
    let text = uncommented(example)
    #expect(text.contains("\nkiosk:\n  idle: 120\n  leave: Ctrl-X s t a f f\n"))
    #expect(text.contains("\n  everywhere.quit: Ctrl-C  # Quit at once.\n"))
    try set(text)
    let shown = try home.command("config")
    #expect(shown.code == 0)
    #expect(shown.output.hasSuffix("\nno problems\n"), "\(shown.output.suffix(600))")
    #expect(try home.command("keys", "--json").output == before.output)
    let lines = text.split(separator: "\n").count { $0.contains(/^  \w+\.[a-z\-]+:/) }
    #expect(lines == before.output.components(separatedBy: "\"action\"").count - 1)
  }

  @Test func theExampleIsWrittenForItsOwnerAlone() throws {
    let outcome = try home.command("config", "--write")
    #expect(outcome.code == 0)
    #expect(outcome.output == file + "\n")
    #expect(try home.mode("config") == 0o700)
    #expect(try home.mode("config/settings.yaml") == 0o600)
    let example = try home.command("config", "--example").output
    #expect(home.files()["config/settings.yaml"] == Data(example.utf8))
  }

  @Test func aFileThatIsThereIsNeverWrittenOver() throws {
    try set("theme: dark\n")
    let outcome = try home.command("config", "--write")
    #expect(outcome.code == 73)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == "fascicle: there is a settings file \(file) already: nothing was changed\n")
    #expect(home.files() == ["config/settings.yaml": Data("theme: dark\n".utf8)])
  }

  @Test func aLinkIsNotFollowed() throws {
    try set("")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: home.path + "/elsewhere")
    #expect(try home.command("config", "--write").code == 73)
    #expect(!FileManager.default.fileExists(atPath: home.path + "/elsewhere"))
  }

  @Test(arguments: [
    ("FASCICLE_HOME=/a XDG_CONFIG_HOME=/b HOME=/c", "/a/config/settings.yaml"),
    ("FASCICLE_HOME= XDG_CONFIG_HOME=/b HOME=/c", "/b/fascicle/settings.yaml"),
    ("FASCICLE_HOME= XDG_CONFIG_HOME=b HOME=/c", "/c/.config/fascicle/settings.yaml"),
  ])
  func theUsualPlaces(_ variables: String, _ path: String) throws {
    let outcome = try home.shell("\(variables) exec PROGRAM config --path")
    #expect(outcome.output == path + "\n")
    #expect(outcome.code == 0)
  }

  @Test(arguments: ["--path", "--write"])
  func whereThereIsNoPlaceItIsSaid(_ flag: String) throws {
    let outcome = try home.shell("FASCICLE_HOME= XDG_CONFIG_HOME= HOME=here exec PROGRAM config \(flag)")
    #expect(outcome.code == 73)
    #expect(
      outcome.errors
        == "fascicle: there is no place for settings: set HOME or FASCICLE_HOME to a whole path\n")
    #expect(try home.shell("FASCICLE_HOME= XDG_CONFIG_HOME= HOME= exec PROGRAM config").code == 0)
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let outcome = try home.shell("FASCICLE_HOME=/proc/nowhere exec PROGRAM config --write")
    #expect(outcome.code == 73)
    #expect(outcome.errors.hasPrefix("fascicle: /proc/nowhere/config/settings.yaml cannot be written: "))
  }

  @Test func oneWishAtATime() throws {
    #expect(try home.command("config", "--path", "--write").code == 64)
  }
}

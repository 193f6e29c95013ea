import Foundation
import TestSupport
import Testing

/// The command line as a whole: what holds for every command.
@Suite(.serialized) struct CommandLineTests {
  private let home: SessionHome
  private let folder: String

  init() throws {
    home = try SessionHome()
    folder = home.path + "/files"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test(arguments: ["--version", "--help", "help list", "list", "--generate-completion-script bash"])
  func whatCannotBeWrittenIsSaid(_ arguments: String) throws {
    let outcome = try home.shell("PROGRAM \(arguments) > /dev/full")
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("cannot be written"))
  }

  @Test(arguments: ["--content CONTENT --version", "--version --content CONTENT"])
  func theVersionIsOfTheContentThatIsNamed(_ arguments: String) throws {
    let outcome = try home.shell("PROGRAM " + arguments.replacing("CONTENT", with: Project.contentFolder))
    #expect(outcome.output.contains(Project.contentFolder))
    #expect(outcome.code == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsKnowTheFlagsOfTheScreenWithoutACommand(_ shell: String) throws {
    let script = try Program.command(["--generate-completion-script", shell]).output
    for flag in ["theme", "kiosk", "linear"] {
      #expect(script.components(separatedBy: flag).count > 2, "\(flag)")
    }
  }

  @Test(arguments: ["list", "findings", "compare", "--linear", "--version; false", "keys"])
  func aHomeThatIsNoWholePathIsRefused(_ command: String) throws {
    let outcome = try home.shell("cd \(folder); FASCICLE_HOME=state/here PROGRAM \(command)")
    #expect(outcome.code != 0)
    #expect(outcome.errors.contains("state/here, which is no whole path"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/state"))
  }

  @Test(arguments: ["list", "findings", "compare", "--linear", "read start-here", "search words", "ask"])
  func aFolderWithoutAGuideIsNoEmptyGuide(_ command: String) throws {
    try "Dear all".write(toFile: folder + "/letter.md", atomically: false, encoding: .utf8)
    let outcome = try home.shell("PROGRAM \(command) --content \(folder) < /dev/null")
    #expect(outcome.code == 65)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("is no guide"))
  }

  /// As where a disk is not there, or too many files are open.
  @Test func aGuideThatIsNotReadWholeIsRefused() throws {
    let outcome = try home.shell(
      """
      cp -r \(Project.contentFolder) \(folder)/guide; ulimit -n 6
      PROGRAM list --content \(folder)/guide
      """)
    #expect([65, 66].contains(outcome.code), "\(outcome.code)")
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
  }

  @Test func packingSparesWhatIsNoLibrary() throws {
    let letter = folder + "/letter"
    try "Dear all".write(toFile: letter, atomically: false, encoding: .utf8)
    let refused = try home.command("pack", Project.contentFolder, "-o", letter)
    #expect(refused.code == 73)
    #expect(refused.errors.contains("--force"))
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "Dear all")
    #expect(try home.command("pack", Project.contentFolder, "-o", letter, "--force").code == 0)
    // A library may be replaced.
    #expect(try home.command("pack", Project.contentFolder, "-o", letter).code == 0)
  }

  @Test func ofSeveralFilesEachIsNamedAndABadOneEndsNothing() throws {
    for (name, text) in [
      ("anna", "answers: {W01: yes}"), ("bert", "answers: [broken"), ("cleo", "answers: {W01: no}"),
    ] {
      try text.write(toFile: "\(folder)/\(name).yaml", atomically: false, encoding: .utf8)
    }
    for form in ["text", "markdown", "json"] {
      let outcome = try home.shell(
        "cd \(folder); PROGRAM assess anna.yaml bert.yaml cleo.yaml --format \(form)")
      #expect(outcome.code == 65)
      #expect(outcome.errors.contains("bert.yaml"))
      let places = ["anna.yaml", "cleo.yaml"].map { outcome.output.range(of: $0)?.lowerBound }
      #expect(
        places[0] != nil && places[1] != nil
          && places[0] ?? outcome.output.endIndex < places[1] ?? outcome.output.startIndex)
    }
  }
}

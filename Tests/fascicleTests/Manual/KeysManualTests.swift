import Foundation
import Interface
import Testing
import TestSupport

@testable import fascicle

/// `fascicle keys --man`, the key table for the manual page.
@Suite struct KeysManualTests {
  @Test func everyKeyStandsInItsPlace() throws {
    let outcome = try Program.command(["keys", "--man"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == ".SH KEYS")
    #expect(
      lines.filter { $0.hasPrefix(".SS ") }
        == Scope.all.filter { scope in
          Keymap.standard.bindings.contains { $0.scope == scope }
        }.map { ".SS \($0.name)" })
    #expect(lines.count { $0 == ".TP" } == Keymap.standard.bindings.count)
    #expect(lines.contains("\\fB1\\fR"))
    #expect(lines.contains("\\fBCtrl\\-C\\fR"))
    #expect(lines.contains("\\fB\\(aq\\fR"))
    // Whatever begins like a request is one that we use, with what it needs.
    for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(line == ".TP" || line == ".SH KEYS" || line.hasPrefix(".SS "), "\(line)")
    }
  }

  @Test(arguments: [
    ("list.open", #"["\\", "."]"#, #"\fB\e\fR, \fB.\fR"#), ("list.open", #""'""#, #"\fB\(aq\fR"#),
  ])
  func keysThatAreSignsOfTheLanguageAreText(_ action: String, _ keys: String, _ shown: String) throws {
    let home = try SessionHome()
    try home.set("keys:\n  \(action): \(keys)\n")
    let outcome = try home.command("keys", "--man")
    #expect(outcome.output.contains(shown), "\(outcome.errors) \(outcome.output.prefix(300))")
  }

  @Test func theLanguagesOwnProgramHasNothingToRemark() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let page = ".TH FASCICLE 1\n" + KeysManual.text(Keymap.standard.bindings) + "\n"
    let set = try ChildProcess.run(
      "/usr/bin/groff", ["-man", "-ww", "-Tascii", "-P-c", "-P-b", "-P-u"], input: page,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(set.code == 0)
    #expect(set.errors == "")
    let words = set.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for binding in Keymap.standard.bindings {
      #expect(words.contains(binding.sentence), "\(binding.sentence)")
    }
  }

  @Test func twoFormsAtOnceAreRefused() throws {
    let outcome = try Program.command(["keys", "--json", "--man"])
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("choose one"))
  }
}

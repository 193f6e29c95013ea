import Foundation
import Testing
import TestSupport

@testable import fascicle

/// `fascicle manual`, the whole manual page.
@Suite struct ManualTests {
  private let page: String

  init() throws {
    let outcome = try Program.command(["manual"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    page = outcome.output
  }

  /// The page's text beneath each heading of a kind.
  private func parts(_ heading: String, of text: String) -> [String: String] {
    let parts = ("\n" + text).components(separatedBy: "\n\(heading) ").dropFirst()
    return Dictionary(
      uniqueKeysWithValues: parts.map { part in
        let title = part.prefix { $0 != "\n" }
        return (String(title), String(part.dropFirst(title.count)))
      })
  }

  /// The names in the help's list of commands.
  private func commands(_ help: String) -> [String] {
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").dropFirst().joined()
    return list.matches(of: /(?m)^[ ]{2}([a-z]+)[ ]/).map { String($0.output.1) }
  }

  /// The names in a help's lists of arguments and options, but for the help itself.
  private func terms(_ help: String) -> [String] {
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").first ?? ""
    return list.matches(of: /(?m)^[ ]{2}((-[a-z], )?--[a-z]+|<[a-z,]+>)/)
      .flatMap { $0.output.1.split(separator: ", ") }
      .map { $0.trimmingPrefix("<").split(separator: ">").joined() }
      .filter { $0 != "--help" && $0 != "-h" }
  }

  /// Looks for a command, what can be said after it, and what is below it; tells how many there were.
  private func look(_ path: [String], in parts: [String: String]) throws -> Int {
    let help = try Program.command(["help"] + path).output
    let part = try #require(parts[(["fascicle"] + path).joined(separator: " ")], "\(path)")
    let entries = part.components(separatedBy: "\n.TP\n").dropFirst().map { $0.prefix { $0 != "\n" } }
    for term in terms(help) {
      let shown = term.replacing("-", with: "\\-")
      #expect(
        entries.contains { $0.contains("\\fB\(shown)\\fR") || $0.contains("\\fI\(shown)\\fR") },
        "\(path) \(term)")
    }
    return try commands(help).reduce(1) { try $0 + look(path + [$1], in: parts) }
  }

  @Test func everyCommandAndEveryFlagStandsInIt() throws {
    let known = parts(".SS", of: try #require(parts(".SH", of: page)["COMMANDS"]))
    let top = commands(try Program.command(["--help"]).output)
    #expect(top.count > 12)
    let count = try top.reduce(0) { try $0 + look([$1], in: known) }
    #expect(count == known.count, "\(known.keys.sorted())")
    let options = try #require(parts(".SH", of: page)["OPTIONS"])
    #expect(options.contains("\\fB\\-\\-version\\fR") && options.contains("\\fB\\-\\-help\\fR"))
  }

  @Test func itsExitCodesAreThoseThatTheProgramHas() throws {
    let roof = SourceFile.all(ending: ".swift").filter { $0.room == "fascicle" }
    let used = roof.flatMap { $0.text.matches(of: /\bcode: (\d+)\)|ExitCode\((\d+)\)/) }
      .compactMap { ($0.output.1 ?? $0.output.2).flatMap { Int32($0) } }
    #expect(used.count > 15)
    #expect(Set(used).union([0]) == Set(ExitCodes.all.map(\.code)))
    let shown = try #require(parts(".SH", of: page)["EXIT STATUS"])
    #expect(
      shown.matches(of: /\.TP\n\\fB(\d+)\\fR\n/).compactMap { Int32($0.output.1) }
        == ExitCodes.all.map(\.code))
  }

  @Test func everyVariableThatIsReadStandsInIt() throws {
    let read = SourceFile.all(ending: ".swift", ".c").flatMap {
      $0.text.matches(of: /(?:getenv|variable|path|xdg)\("([A-Z_]+)"\)/).map { String($0.output.1) }
    }
    #expect(Set(read).count > 8)
    let shown = try #require(parts(".SH", of: page)["ENVIRONMENT"])
    // The home folder is what the others stand for; the others speak to other programs' authors.
    for name in Set(read).subtracting(["HOME", "TMUX", "SOURCE_DATE_EPOCH"]) {
      #expect(shown.contains(name), "\(name)")
    }
  }

  @Test func allItsPartsAreThere() {
    #expect(
      page.matches(of: /(?m)^\.SH (.*)$/).map { String($0.output.1) } == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "KEYS", "FILES", "ENVIRONMENT",
        "EXIT STATUS",
        "PRIVACY", "EXAMPLES", "SEE ALSO",
      ])
  }

  @Test func theSameSourcesGiveTheSamePage() throws {
    let outcome = try ChildProcess.run(
      Program.path(), ["manual"], environment: ["SOURCE_DATE_EPOCH": "86400", "TZ": "Pacific/Apia"])
    #expect(outcome.output.hasPrefix(".TH FASCICLE 1 \"1970-01-02\" \"fascicle \(Fascicle.version)\" "))
  }

  @Test func theLanguagesOwnProgramHasNothingToRemark() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    let set = try ChildProcess.run(
      "/usr/bin/groff", ["-man", "-ww", "-Tascii", "-P-c", "-P-b", "-P-u"], input: page,
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(set.code == 0)
    #expect(set.errors == "")
    // The lines are set to both edges.
    let words = set.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("fascicle sessions timeline [--content path] [--width columns]"))
  }
}

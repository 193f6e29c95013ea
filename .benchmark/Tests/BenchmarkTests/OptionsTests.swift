import Foundation
import Testing

@testable import Benchmark

/// The words of the command line.
@Suite struct OptionsTests {
  @Test func nothingMeansEverything() throws {
    let options = try #require(try Options.read([]))
    #expect(options.rounds == 7 && options.articles == 10_000 && options.parts == Set(Part.allCases))
  }

  @Test func everyOptionCounts() throws {
    let words = [
      "--rounds", "2", "--parts", "idle,rules", "--articles", "300", "--json", "j", "--program", "p",
      "--bare", "b",
      "--content", "c", "--work", "w",
    ]
    let options = try #require(try Options.read(words))
    #expect(options.rounds == 2 && options.parts == [.idle, .rules] && options.articles == 300)
    #expect(options.json == "j" && options.program == "p" && options.bare == "b")
    #expect(options.content == "c" && options.work == "w")
  }

  @Test(arguments: [
    (["--round", "2"], "there is no --round: --help lists what there is"),
    (["--rounds"], "--rounds needs a value"),
    (["--rounds", "0"], "--rounds is a number from 1 to 1000, not 0"),
    (["--articles", "many"], "--articles is a number from 100 to 10000, not many"),
    (
      ["--parts", "screens"], "there is no part screens: the parts are screen, idle, commands, search, rules"
    ),
    (["--parts", ","], "--parts names no part"),
  ])
  func faultsAreNamed(_ words: [String], _ message: String) {
    #expect(throws: Failure.usage(message)) { try Options.read(words) }
  }

  /// The script looks at the options by asking for help after them.
  @Test func helpComesAfterFaults() throws {
    #expect(try Options.read(["--rounds", "2", "--help"]) == nil)
    #expect(throws: Failure.self) { try Options.read(["--rounds", "x", "--help"]) }
  }

  @Test func helpTellsEveryOption() throws {
    for option in Options.help.matches(of: /(?m)^  (--[a-z]+)/).map({ String($0.output.1) }) {
      #expect(throws: Failure.usage("\(option) needs a value")) { try Options.read([option]) }
    }
  }

  @Test func whatTheReadmeShowsCanBeRun() throws {
    let text = try String(contentsOfFile: Project.root + "/README.md", encoding: .utf8)
    let calls = text.matches(of: /(?m)^ {4}\.benchmark\/run(.*)$/).map { $0.output.1.split(separator: " ") }
    #expect(calls.count == 2)
    for words in calls { #expect(try Options.read(words.map(String.init)) != nil) }
  }
}

import Foundation
import TestSupport
import Testing

/// Sessions between machines: exported, imported, counted.
@Suite(.serialized) struct SessionExchangeTests {
  private let home: SessionHome
  private let other: SessionHome

  init() throws {
    home = try SessionHome()
    other = try SessionHome()
  }

  private func keep(_ home: SessionHome, _ input: String) throws {
    let outcome = try home.command("ask", "--save", input: input)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func exported(_ home: SessionHome, _ options: String...) throws -> String {
    try home.command(["sessions", "export", "--all", "--format", "ndjson"] + options).output
  }

  @Test func whatIsImportedIsWhatWasExported() throws {
    for input in ["yes\n", "no\nunsure\n", SessionHome.lines("no", 200)] { try keep(home, input) }
    let lines = try exported(home)
    #expect(lines.split(separator: "\n").count == 3)
    for expected in ["3 added, 0 completed, 0 known already.", "0 added, 0 completed, 3 known already."] {
      let outcome = try other.command("sessions", "import", "-", input: lines)
      #expect(outcome.code == 0 && outcome.output.contains(expected), "\(outcome.output)\(outcome.errors)")
    }
    #expect(try exported(other) == lines)
    let bundle = try home.command("sessions", "export", "--all", "--format", "bundle").output
    #expect(try other.command("sessions", "import", "-", input: bundle).output.contains("3 known already"))
  }

  @Test func oneBadLineStopsNothing() throws {
    try keep(home, "yes\n")
    let lines = try exported(home)
    let outcome = try other.command("sessions", "import", "-", input: "{}\nnonsense\n" + lines)
    #expect(outcome.code == 65 && outcome.output.contains("1 added"))
    #expect(outcome.output.contains("2 left out."))
    for line in 1...2 { #expect(outcome.errors.contains("standard input, line \(line): ")) }
  }

  private func leftOut(_ lines: String) throws -> Outcome {
    let outcome = try other.command("sessions", "import", "-", input: lines)
    #expect(outcome.code == 65 && outcome.output.contains("0 added"), "\(outcome.output)\(outcome.errors)")
    #expect(try other.sessions().isEmpty)
    return outcome
  }

  /// What assess would not use does not become a calm session either.
  @Test func whatMayMatterAndIsNotKnownIsLeftOut() throws {
    try keep(home, SessionHome.lines("no", 200))
    let line = try exported(home)
    let unknown = #"{"linkId":"ZZ9","text":"Something new","answer":[{"valueBoolean":true}]}"#
    let asked = line.replacing("\"item\":[", with: "\"item\":[\(unknown),", maxReplacements: 1)
    #expect(try leftOut(asked).errors.contains("ZZ9"))
    let twice = line.replacing(
      "\"status\":", with: "\"status\":\"completed\",\"status\":", maxReplacements: 1)
    #expect(try leftOut(twice).errors.contains("status stands twice"))
    #expect(try leftOut(#"{"resourceType": "Bundle", "entry": [null]}"#).errors.contains("holds nothing"))
  }

  /// SQLite ends a text at its first NUL: what is taken in must be what is read again.
  @Test func aLabelWithNULTakesNothingElseAway() throws {
    for _ in 0..<2 { try keep(home, "yes\n") }
    let lines = try exported(home).split(separator: "\n")
    let odd = lines[0].replacing(
      "\"item\":[", with: #""subject":{"display":"left\u0000arm"},"item":["#, maxReplacements: 1)
    let outcome = try other.command("sessions", "import", "-", input: odd + "\n" + lines[1])
    #expect(outcome.output == "2 added, 0 completed, 0 known already.\n" && outcome.code == 0)
    #expect(try other.sessions().map(\.label) == ["leftarm", ""])
  }

  /// A store that cannot be written is no fault of a file.
  @Test func aStoreThatCannotBeMadeIsNotBadInput() throws {
    try keep(home, "yes\n")
    let lines = try exported(home)
    let outcome = try other.shell("echo > \"$FASCICLE_HOME/state\"; PROGRAM sessions import -", input: lines)
    #expect(outcome.code == 73 && outcome.output == "", "\(outcome.errors)")
  }

  @Test func twelveProgramsImportAtOnce() throws {
    for _ in 0..<3 { try keep(home, "no\nyes\n") }
    let lines = try exported(home)
    let outcome = try other.shell(
      "cat > \"$FASCICLE_HOME/in\"; for n in $(seq 12); do PROGRAM sessions import \"$FASCICLE_HOME/in\" & done; wait",
      input: lines)
    #expect(outcome.errors == "")
    #expect(try exported(other) == lines)
  }

  @Test func theyAreCountedByTheirLevels() throws {
    for input in ["yes\n", "yes\n", SessionHome.lines("no", 200)] { try keep(home, input) }
    let month = try #require(try home.sessions().first).started.prefix(7)
    let csv = try home.command("sessions", "count", "--format", "csv").output
    #expect(csv == "month,emergency,today,soon,routine,selfcare,unknown\n\(month),2,0,0,0,1,0\n")
    let week = try home.command("sessions", "count", "--by", "week", "--format", "json").output
    #expect(week.contains("\"emergency\" : 2") && week.contains("-W"))
    #expect(try home.command("sessions", "count").output.contains("EMERGENCY"))
    #expect(try other.command("sessions", "count").output == "No session is kept.\n")
  }

  @Test func aDateChoosesAmongThem() throws {
    try keep(home, "no\n")
    #expect(try exported(home, "--since", "2020-01-01") != "")
    #expect(try exported(home, "--since", "2999-01-01") == "")
    let since = try home.command("sessions", "export", "--format", "ndjson", "--since", "2020-01-01")
    #expect(try since.output == exported(home))
    let id = try #require(try home.sessions().first).id
    #expect(try home.command("sessions", "export", "\(id)", "--since", "2020-01-01").code == 64)
    let wrong = try home.command("sessions", "list", "--since", "yesterdayish")
    #expect(wrong.code == 64 && wrong.errors.contains("yesterdayish"))
  }

  @Test func aPDFGoesToAFileOnly() throws {
    let outcome = try home.shell("echo 'age: 40' | PROGRAM assess - --format pdf | head -c 5")
    #expect(outcome.output == "%PDF-")
    let terminal = try home.shell(
      "echo 'age: 40' > \"$FASCICLE_HOME/a\"; script -qec 'PROGRAM assess '\"$FASCICLE_HOME/a\"' --format pdf' /dev/null"
    )
    #expect(terminal.output.contains("a terminal cannot show a PDF") && !terminal.output.contains("%PDF"))
  }
}

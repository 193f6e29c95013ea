import Foundation
import TestSupport
import Testing

/// `fascicle assess` with files of every kind: one that is bad stops nothing, and every result names its file.
@Suite struct AssessTests {
  private static let good = #"{"answers": {"W01": "yes"}}"#
  private static let bad = #"{"resourceType": "QuestionnaireResponse", "status": "entered-in-error"}"#
  private static let response =
    #"{"resourceType": "QuestionnaireResponse", "item": [{"linkId": "W01", "answer": [{"valueBoolean": true}]}]}"#

  /// Assesses files of these bytes, each under its name in a folder of its own.
  private func assess(_ files: [(name: String, bytes: [UInt8])], _ options: String...) throws -> Outcome {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for file in files {
      try Data(file.bytes).write(to: URL(fileURLWithPath: folder + "/" + file.name))
    }
    return try Program.command(["assess"] + files.map { folder + "/" + $0.name } + options)
  }

  private func assess(_ files: [(String, String)], as form: String) throws -> Outcome {
    try assess(files.map { ($0.0, Array($0.1.utf8)) }, "--format", form)
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func oneBadFileStopsNothing() throws {
    let files = [("one.json", Self.good), ("bad.json", Self.bad), ("two.json", Self.good)]
    let outcome = try assess(files, as: "json")
    #expect(outcome.code == 65)
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains("bad.json"))
    let named = try objects(outcome.output).map { ($0["file"] as? String ?? "").suffix(8) }
    #expect(named == ["one.json", "two.json"])
    for form in ["text", "markdown"] {
      let page = try assess(files, as: form)
      #expect(page.code == 65)
      #expect(page.output.contains("one.json") && page.output.contains("two.json"))
      #expect(!page.output.contains("bad.json"))
    }
  }

  @Test func aFileThatIsNotThereStopsNothingEither() throws {
    let outcome = try Program.command(["assess", "/nowhere/a.json", "-"], input: Self.good)
    #expect(outcome.code == 66)
    #expect(outcome.output.contains("File: standard input"))
    let both = try Program.command(["assess", "/nowhere/a.json", "-"], input: Self.bad)
    #expect(both.code == 65 && both.errors.split(separator: "\n").count == 2)
  }

  @Test func everySheetOfAFileHasItsResult() throws {
    let outcome = try assess(
      [("two.ndjson", Self.response + "\n" + Self.bad + "\n" + Self.response)], as: "json")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("two.ndjson, line 2: "))
    #expect(try objects(outcome.output).map { $0["part"] as? String } == ["line 1", "line 3"])
    let page = try assess([("two.ndjson", Self.response + "\n" + Self.response)], as: "html")
    #expect(page.code == 64 && page.output == "")
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], "gzip"), (Array("PK".utf8) + [3, 4, 0], "zip"), (Array("%PDF-1.4".utf8), "PDF"),
      ([0xFF, 0xFE, 0x7B, 0], "UTF-16"), (Array("<?xml version=\"1.0\"?><a/>".utf8), "XML"),
      (Array("{\"answers\": {\"W01\": \"\u{E9}\"}}".unicodeScalars.map { UInt8($0.value) }), "UTF-8"),
    ] as [([UInt8], String)])
  func otherKindsOfFilesAreRefusedByTheirName(bytes: [UInt8], name: String) throws {
    let outcome = try assess([("a.json", bytes)], "--format", "json")
    #expect(outcome.code == 65 && outcome.output == "")
    #expect(outcome.errors.contains(name) && outcome.errors.contains("a.json"), "\(outcome.errors)")
  }

  /// What was not used stands above the headline in every form for people.
  @Test(arguments: ["text", "markdown", "html"])
  func whatWasNotUsedStandsFirst(form: String) throws {
    let odd = Self.response.replacing("W01", with: "Q77")
    let page = try assess([("odd.json", odd)], as: form).output
    let told = try #require(page.range(of: "What of the file was not used"))
    #expect(page[told.upperBound...].prefix(200).contains("Q77"))
    let headline = try #require(page.range(of: "Not everything in this file could be used"))
    #expect(told.upperBound < headline.lowerBound)
    #expect(page[..<told.lowerBound].split(separator: "\n").count < 12 || form == "html")
  }

  @Test func whatComesNextTellsItToo() throws {
    let odd = Self.response.replacing("W01", with: "Q77")
    #expect(try Program.command(["next", "-"], input: odd).output.contains("Q77"))
    let json = try Program.command(["next", "-", "--json"], input: odd).output
    #expect(json.contains("Q77") && json.contains("\"settled\" : false"))
  }

  @Test func theSchemaIsPrinted() throws {
    let outcome = try Program.command(["schema"])
    #expect(outcome.code == 0 && outcome.errors == "")
    let schema = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}

import Foundation
import Knowledge
import Reports
import TestSupport
import Testing

/// The schema that the program prints describes what the program writes.
@Suite struct AdviceSchemaTests {
  private let schema: JSONSchema

  init() throws {
    schema = try #require(JSONSchema(text: AdviceSchema.text))
  }

  /// What a result breaks of the schema.
  private func faults(_ report: Report) throws -> [String] {
    try schema.faults(in: try JSON.pretty(AdviceRecord(report)))
  }

  @Test(arguments: FhirSheets.drawn)
  func everyDrawnSheet(sheet: AnswerSheet) throws {
    #expect(try faults(.real(sheet)) == [])
  }

  @Test(arguments: RealContent.guide.findings.filter { $0.kind == .yesno }.map(\.id))
  func everySingleYesAndNotSure(id: Finding.ID) throws {
    #expect(try faults(.real(Made.sheet(yes: [id]))) == [])
    #expect(try faults(.real(Made.sheet(unsure: [id]), notUsed: ["x"])) == [])
  }

  @Test func anEmptySheetAndOneFromAFile() throws {
    #expect(try faults(.real(AnswerSheet())) == [])
    let report = try Report.real(Made.sheet(age: Made.ages(20, 30)))
    let file = Report(
      report.checklist, day: report.day, notUsed: [NotUsed("x", at: "y", mayMatter: false)],
      file: ReportFile("a.json", part: "line 1"))
    #expect(try faults(file) == [])
  }

  /// The validator sees what is wrong, so that its silence says something.
  @Test(arguments: [
    ("\"urgency\" : \"selfcare\"", "\"urgency\" : \"someday\""), ("\"schema\" : 2", "\"schema\" : 1"),
    ("\"settled\" : false", "\"settled\" : \"no\""), ("\"notUsed\"", "\"notused\""),
    ("\"headline\" : \"", "\"headline\" : 5, \"x\" : \""),
  ])
  func aWrongResultIsSeen(before: String, after: String) throws {
    let text = try JSON.pretty(AdviceRecord(.real(Made.sheet())))
      .replacing("\"urgency\" : \"routine\"", with: "\"urgency\" : \"selfcare\"")
    let wrong = text.replacing(before, with: after)
    #expect(wrong != text)
    #expect(try schema.faults(in: wrong) != [])
  }

  @Test func itNamesItsVersion() {
    #expect(AdviceSchema.text.contains("\"$id\": \"urn:fascicle:schema:result:\(AdviceSchema.version)\""))
    #expect(AdviceSchema.text.contains("https://json-schema.org/draft/2020-12/schema"))
  }
}

/// As much of JSON Schema as our schema uses; a keyword that it does not know is a fault.
///
/// It is stricter than JSON Schema in one thing: every field of an object has to be described.
struct JSONSchema {
  private let root: [String: Any]

  init?(text: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      return nil
    }
    self.root = root
  }

  func faults(in text: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, at: "result")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
      switch (keyword, rule) {
      case ("$schema", _), ("$id", _), ("title", _), ("description", _), ("$defs", _): []
      case ("$ref", let name as String): faults(value, definition(name), at: place)
      case ("type", let name as String): Self.isOf(name, value) ? [] : ["\(place) is no \(name)"]
      case ("enum", let words as [String]):
        words.contains { $0 == value as? String } ? [] : ["\(place) is none of \(words)"]
      case ("const", let number as Int): number == value as? Int ? [] : ["\(place) is not \(number)"]
      case ("minLength", let least as Int):
        (value as? String)?.count ?? least >= least ? [] : ["\(place) is too short"]
      case ("minItems", let least as Int):
        (value as? [Any])?.count ?? least >= least ? [] : ["\(place) has too few"]
      case ("required", let names as [String]):
        names.filter { (value as? [String: Any])?[$0] == nil }.map { "\(place) has no \($0)" }
      case ("items", let inner as [String: Any]):
        (value as? [Any] ?? []).enumerated().flatMap { faults($1, inner, at: "\(place)[\($0)]") }
      case ("properties", let known as [String: [String: Any]]):
        (value as? [String: Any] ?? [:]).flatMap { name, inner in
          known[name].map { faults(inner, $0, at: "\(place).\(name)") } ?? [
            "\(place).\(name) is not described"
          ]
        }
      default: ["the schema says \(keyword), which this validator does not know"]
      }
    }
  }

  private func definition(_ name: String) -> [String: Any] {
    let all = root["$defs"] as? [String: [String: Any]] ?? [:]
    return all[String(name.dropFirst("#/$defs/".count))] ?? ["no definition": name]
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool
    default: false
    }
  }
}

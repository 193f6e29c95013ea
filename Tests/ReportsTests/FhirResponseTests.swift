import Knowledge
import Reports
import TestSupport
import Testing

/// How a QuestionnaireResponse says yes, no, not sure and not asked.
@Suite struct FhirResponseTests {
  private static let guide = Made.guide(
    [
      Made.finding("alpha"), Made.finding("beta", asksWhen: .finding("alpha")),
      Made.finding("gamma", kind: .several, choices: [Made.choice("one"), Made.choice("two")]),
      Made.finding("delta"), Made.finding("open"),
    ])

  private func record(_ answers: [Finding.ID: Answer], age: AgeRange? = nil) throws -> ParsedJSON {
    let sheet = AnswerSheet(answers: answers, age: age)
    return try ParsedJSON(QuestionnaireResponseRecord(Report.made(sheet, guide: Self.guide)))
  }

  /// The codes of an item's answers.
  private func codes(_ item: ParsedJSON) -> [String?] {
    item["answer"].items.map { $0["valueCoding"]["code"].text }
  }

  @Test func theHead() throws {
    let record = try record([:])
    #expect(record["resourceType"].text == "QuestionnaireResponse")
    #expect(record["language"].text == "en")
    #expect(record["questionnaire"].text == "urn:fascicle:small-guide:checklist|7")
    #expect(record["status"].text == "in-progress")
    #expect(record["authored"].text == "2026-11-20")
    #expect(!record.keys.contains("identifier") && !record.keys.contains("id"))
    #expect(!record.keys.contains("item") && !record.keys.contains("extension"))
  }

  /// What a server needs to know a session again, and to count it without judging.
  @Test(arguments: [false, true])
  func aKeptSessionBearsItsIdentifier(tellsLabel: Bool) throws {
    var session = Made.session("0123456789abcdef", Made.sheet(yes: ["alpha"]), label: "leg")
    session.level = .soon
    session.changed = Made.moment(70)
    let report = try Report.made(session.sheet, guide: Self.guide)
    let record = try ParsedJSON(
      QuestionnaireResponseRecord(
        Report(
          report.checklist, day: report.day, at: session.changed, session: session, tellsLabel: tellsLabel)))
    #expect(record["id"].text == "fascicle-0123456789abcdef")
    #expect(record["identifier"]["value"].text == "0123456789abcdef")
    #expect(record["authored"].text == "2026-11-01T01:10:00+01:00")
    #expect(record["extension"].items.first?["valueDateTime"].text == "2026-11-01T00:00:00+01:00")
    #expect(record["meta"]["tag"].items.map(\.["code"].text) == ["soon"])
    #expect(record["status"].text == "in-progress")
    #expect(record["subject"]["display"].text == (tellsLabel ? "leg" : nil))
  }

  @Test func whatWasAskedToItsEndIsCompleted() throws {
    let answers = Dictionary(
      uniqueKeysWithValues: Self.guide.findings.map { ($0.id, $0.kind == .yesno ? Answer.no : .unsure) })
    #expect(try record(answers)["status"].text == "completed")
  }

  @Test func aBundlePutsEachUnderItsOwnId() throws {
    let report = try Report.made(Made.sheet(yes: ["alpha"]), guide: Self.guide)
    let kept = Report(
      report.checklist, day: report.day, session: Made.session("aa", report.sheet))
    let bundle = try ParsedJSON(
      BundleRecord([QuestionnaireResponseRecord(kept), QuestionnaireResponseRecord(report)]))
    #expect(bundle["type"].text == "batch")
    #expect(bundle["entry"].items.map(\.["request"]["url"].text) == ["QuestionnaireResponse/fascicle-aa"])
    #expect(!(try ParsedJSON(BundleRecord([])).keys.contains("entry")))
  }

  @Test func everyAnswerHasItsCode() throws {
    let record = try record([
      "alpha": .yes, "beta": .no, "gamma": .chose(["one", "two"]), "delta": .unsure,
    ])
    let items = record["item"].items.flatMap { $0["item"].items }
    #expect(record["item"].items.first?["linkId"].text == "signs")
    #expect(items.map(\.["linkId"].text) == ["ALPHA", "BETA", "GAMMA", "DELTA"])
    #expect(items.map(codes) == [["Y"], ["N"], ["one", "two"], ["asked-unknown"]])
  }

  @Test func whatWasNotAskedHasNoItem() throws {
    let record = try record(["delta": .no])
    let items = record["item"].items.flatMap { $0["item"].items }
    #expect(items.map(\.["linkId"].text) == ["DELTA"])
  }

  @Test func anExactAgeIsANumber() throws {
    let record = try record([:], age: AgeRange(52))
    #expect(record["item"].items.first?["linkId"].text == "age-years")
    #expect(record["item"].items.first?["answer"].items.first?["valueInteger"].number == 52)
  }

  @Test func anAgeRangeStandsBesideTheItems() throws {
    let record = try record([:], age: AgeRange(40, 49))
    let range = try #require(record["extension"].items.first)
    #expect(range["url"].text == "urn:fascicle:age-range")
    #expect(range["valueRange"]["low"]["value"].number == 40)
    #expect(range["valueRange"]["high"]["value"].number == 49)
    #expect(!record.keys.contains("item"))
  }

  /// FHIR allows no item for a question that is switched off.
  @Test func aClosedQuestionHasNoItem() throws {
    let record = try record(["alpha": .no, "beta": .yes])
    let items = record["item"].items.flatMap { $0["item"].items }
    #expect(items.map(\.["linkId"].text) == ["ALPHA"])
    let aside = try #require(record["extension"].items.first)
    #expect(aside["extension"].items.first?["valueString"].text == "BETA")
    #expect(aside["extension"].items.last?["valueCoding"]["code"].text == "Y")
  }
}

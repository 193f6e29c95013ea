import Authoring
import Knowledge
import Testing

/// Answers from a FHIR QuestionnaireResponse.
@Suite struct ImportResponseTests {
  private func read(_ items: String, more: String = "") throws -> AnswersReading {
    try ImportContent.read("{\"resourceType\": \"QuestionnaireResponse\"\(more), \"item\": [\(items)]}")
  }

  private func answered(_ link: String, _ value: String) -> String {
    "{\"linkId\": \"\(link)\", \"text\": \"Asked\", \"answer\": [\(value)]}"
  }

  @Test(
    arguments: [
      (#"{"valueCoding": {"code": "Y"}}"#, .yes), (#"{"valueCoding": {"code": "N"}}"#, .no),
      (#"{"valueCoding": {"code": "asked-unknown"}}"#, .unsure),
      (#"{"valueCoding": {"code": "373066001", "display": "Yes"}}"#, .yes),
      (#"{"valueCoding": {"code": "373067005", "display": "No"}}"#, .no),
      (#"{"valueBoolean": true}"#, .yes), (#"{"valueBoolean": false}"#, .no),
      (#"{"valueString": "unsure"}"#, .unsure),
    ] as [(String, Answer)])
  func everyValue(value: String, answer: Answer) throws {
    for link in ["A01", "alpha"] {
      let reading = try read(answered(link, value))
      #expect(reading == AnswersReading(sheet: AnswerSheet(answers: ["alpha": answer])))
    }
  }

  @Test(
    arguments: [
      ("C01", #"{"valueCoding": {"code": "fast"}}"#, "gamma", .chose(["fast"])),
      ("C01", #"{"valueCoding": {"code": "x", "display": "Slow"}}"#, "gamma", .chose(["slow"])),
      ("C01", #"{"valueString": "Old"}"#, "gamma", .chose(["old"])),
      ("C01", #"{"valueCoding": {"code": "asked-unknown"}}"#, "gamma", .unsure),
      (
        "M01", #"{"valueCoding": {"code": "slow"}}, {"valueCoding": {"code": "fast"}}"#, "many",
        .chose(["fast", "slow"])
      ),
    ] as [(String, String, Finding.ID, Answer)])
  func choices(link: String, value: String, finding: Finding.ID, answer: Answer) throws {
    #expect(try read(answered(link, value)).sheet.answers == [finding: answer])
  }

  @Test func itemsStandAnywhere() throws {
    let inner = answered("B01", #"{"valueBoolean": false}"#)
    let outer = answered("A01", "{\"valueBoolean\": true, \"item\": [\(inner)]}")
    let reading = try read("{\"linkId\": \"signs\", \"item\": [{\"linkId\": \"x\", \"item\": [\(outer)]}]}")
    #expect(reading.sheet.answers == ["alpha": .yes, "beta": .no])
  }

  @Test func ages() throws {
    #expect(try read(answered("age-years", #"{"valueInteger": 52}"#)).sheet.age == AgeRange(52))
    let range = #"{"low": {"value": 40}, "high": {"value": 49}}"#
    let more = ", \"extension\": [{\"url\": \"urn:fascicle:age-range\", \"valueRange\": \(range)}]"
    #expect(try read("", more: more).sheet.age == AgeRange(40, 49))
  }

  /// Where two stand there, nothing subtracts, and what does not count is told.
  @Test(
    arguments: [
      (#"{"valueBoolean": false}, {"valueBoolean": true}"#, .yes),
      (#"{"valueBoolean": true}, {"valueCoding": {"code": "asked-unknown"}}"#, .yes),
      (#"{"valueCoding": {"code": "asked-unknown"}}, {"valueBoolean": false}"#, .unsure),
    ] as [(String, Answer)])
  func twoValues(values: String, answer: Answer) throws {
    let reading = try read(answered("A01", values))
    #expect(reading.sheet.answers == ["alpha": answer])
    #expect(reading.notUsed.map(\.mayMatter) == [false])
    #expect(reading.notUsed.first?.what.contains("does not count beside") == true)
  }

  /// Unanswered items say nothing, and nothing is said of them.
  @Test(arguments: [
    #"{"linkId": "A01"}"#, #"{"linkId": "A01", "answer": []}"#, #"{"linkId": "Z9", "item": []}"#, "null",
    "[]", "{}",
    #"{"linkId": "A01", "answer": [null]}"#, #"{"linkId": "A01", "answer": [{}]}"#,
    #"{"linkId": "A01", "answer": [{"valueCoding": {}}]}"#, #"{"linkId": "A01", "text": "Asked?"}"#,
    #"{"linkId": "A01", "answer": [{"valueCoding": {"system": "http://x/data-absent-reason", "code": "not-asked"}}]}"#,
  ])
  func emptyItems(item: String) throws {
    #expect(try read(item) == AnswersReading(sheet: AnswerSheet()))
  }

  /// A session's own export, and what servers add to it.
  @Test func whatSaysWhoseItIsIsToldOnce() throws {
    let more =
      #", "id": "1", "meta": {"versionId": "2"}, "language": "en", "status": "amended", "authored": "2026-11-20","#
      + #" "identifier": {"value": "x"}, "subject": {"reference": "Patient/1"}, "author": {"reference": "Patient/1"}"#
    let reading = try read(answered("A01", #"{"valueBoolean": true}"#), more: more)
    #expect(reading.sheet.answers == ["alpha": .yes])
    #expect(reading.notUsed.map(\.place) == ["author", "subject"])
    #expect(reading.notUsed.filter(\.mayMatter) == [])
  }
}

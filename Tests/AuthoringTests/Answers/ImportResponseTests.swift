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
      // Where two stand there, nothing subtracts.
      (#"{"valueBoolean": false}, {"valueBoolean": true}"#, .yes),
      (#"{"valueBoolean": true}, {"valueCoding": {"code": "asked-unknown"}}"#, .yes),
      (#"{"valueCoding": {"code": "asked-unknown"}}, {"valueBoolean": false}"#, .unsure),
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

  @Test(arguments: [
    (#"{"linkId": "Z9", "text": "Else?", "answer": [{"valueBoolean": true}]}"#, "Z9: Else?"),
    (#"{"linkId": "A01", "answer": [{"valueCoding": {"code": "perhaps"}}]}"#, "A01: perhaps"),
    (#"{"linkId": "A01", "answer": [{"valueInteger": 1}]}"#, "A01: a value of another type"),
    (#"{"linkId": "C01", "answer": [{"valueBoolean": true}]}"#, "C01: a value of another type"),
    (#"{"linkId": "age-years", "answer": [{"valueInteger": 200}]}"#, "age"),
    (#"{"linkId": "age-years", "answer": [{"valueInteger": 1e300}]}"#, "age"),
    (#"{"linkId": "age-years", "answer": [{"valueInteger": 51.5}]}"#, "age"),
    (#"{"answer": [{"valueBoolean": true}]}"#, "an answer without linkId"),
  ])
  func whatIsNotUsedIsNamed(item: String, name: String) throws {
    #expect(try read(item) == AnswersReading(sheet: AnswerSheet(), notUsed: [name]))
  }

  /// Groups and unanswered items say nothing, and nothing is said of them.
  @Test(arguments: [
    #"{"linkId": "A01"}"#, #"{"linkId": "A01", "answer": []}"#, #"{"linkId": "Z9", "item": []}"#, "5", "null",
    "[]",
  ])
  func emptyItems(item: String) throws {
    #expect(try read(item) == AnswersReading(sheet: AnswerSheet()))
  }
}

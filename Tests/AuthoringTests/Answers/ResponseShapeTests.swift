import Authoring
import Knowledge
import Testing

/// Shapes in which software writes a response and FHIR does not: nothing of them vanishes.
@Suite struct ResponseShapeTests {
  private static let yes = #"{"valueCoding": {"code": "Y", "display": "Yes"}}"#

  private func read(_ rest: String) throws -> AnswersReading {
    try ImportContent.read("{\"resourceType\": \"QuestionnaireResponse\", \(rest)}")
  }

  /// A yes that stands anywhere counts, and is told.
  @Test(arguments: [
    "\"item\": {\"linkId\": \"A01\", \"answer\": [\(yes)]}",
    "\"item\": [[{\"linkId\": \"A01\", \"answer\": [\(yes)]}]]",
    "\"item\": [{\"linkId\": \"A01\", \"answer\": \(yes)}]",
    #""item": [{"linkId": "A01", "answer": ["yes"]}]"#, #""item": [{"linkId": "A01", "answer": true}]"#,
    #""item": [{"linkId": "A01", "valueCoding": {"code": "Y"}}]"#,
    #""item": [{"linkId": "A01", "valueBoolean": true}]"#,
    #""item": [{"linkId": "A01", "initial": [{"valueBoolean": true}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"value": {"code": "Y"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"code": "Y", "display": "Yes"}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueBoolean": "true"}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": [{"code": "Y"}]}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"code": "N", "display": "Yes"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"code": "Y", "display": "No"}}]}]"#,
    "\"item\": [{\"linkId\": \"A01\", \"answers\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \"A01\", \"Answer\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \"A01\", \"anwser\": [\(yes)]}]",
    "\"item\": [{\"linkid\": \"A01\", \"answer\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \"a01\", \"answer\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \"/signs/A01\", \"answer\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \" A01 \", \"answer\": [\(yes)]}]",
    "\"item\": [{\"linkId\": \"ALPHA\", \"answer\": [\(yes)]}]",
    "\"items\": [{\"linkId\": \"A01\", \"answer\": [\(yes)]}]",
    "\"Item\": [{\"linkId\": \"A01\", \"answer\": [\(yes)]}]",
    "\"group\": {\"linkId\": \"signs\", \"question\": [{\"linkId\": \"A01\", \"answer\": [\(yes)]}]}",
    "\"group\": {\"group\": [{\"question\": {\"linkId\": \"A01\", \"answer\": \(yes)}}]}",
    "\"item\": [{\"linkId\": \"signs\", \"question\": [{\"linkId\": \"A01\", \"answer\": [\(yes)]}]}]",
  ])
  func aYesOutOfPlaceCounts(rest: String) throws {
    let reading = try read(rest)
    #expect(reading.sheet.answers == ["alpha": .yes])
    #expect(reading.notUsed.contains { $0.mayMatter && $0.what.contains("A01") }, "\(reading.notUsed)")
  }

  /// What cannot be read, or is a no out of its place, counts as not sure.
  @Test(arguments: [
    #""item": [{"linkId": "A01", "answer": {"valueCoding": {"code": "N"}}}]"#,
    #""item": [{"linkId": "A01", "valueBoolean": false}]"#,
    #""item": [{"linkId": "a01", "answer": [{"valueBoolean": false}]}]"#,
    #""items": [{"linkId": "A01", "answer": [{"valueBoolean": false}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueBoolean": "false"}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueInteger": 1}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueString": "Oui, depuis hier"}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"system": "http://x", "code": "1", "display": "Oui"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"system": "http://x", "code": "N"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"code": "perhaps"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueCoding": {"system": "http://x/data-absent-reason", "code": "error"}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"_valueString": {"extension": [{"url": "http://x/data-absent-reason", "valueCode": "masked"}]}}]}]"#,
    #""item": [{"linkId": "A01", "answer": [{"extension": [{"url": "http://x/why", "valueString": "z"}]}]}]"#,
    #""item": [{"linkId": "A01", "reply": "yes"}]"#, #""item": [{"linkId": "A01", "answered": true}]"#,
    #""item": [{"linkId": "A01", "answer": [{"valueAttachment": {"url": "x"}}]}]"#,
  ])
  func whatCannotBeReadCountsAsNotSure(rest: String) throws {
    let reading = try read(rest)
    #expect(reading.sheet.answers == ["alpha": .unsure])
    #expect(reading.notUsed.contains { $0.mayMatter && $0.what.contains("A01") }, "\(reading.notUsed)")
  }

  /// A yes that stands as it should stays a yes beside what cannot be read, and a no does not stay a no.
  @Test func besideAnotherAnswer() throws {
    let odd = #"{"valueString": "Oui"}"#
    let sure = try read("\"item\": [{\"linkId\": \"A01\", \"answer\": [\(Self.yes), \(odd)]}]")
    #expect(sure.sheet.answers == ["alpha": .yes])
    let denied = try read(
      "\"item\": [{\"linkId\": \"A01\", \"answer\": [{\"valueBoolean\": false}, \(odd)]}]")
    #expect(denied.sheet.answers == ["alpha": .unsure])
  }

  /// A choice that cannot be read is not sure as well.
  @Test(arguments: [
    #"{"valueCoding": {"code": "perhaps"}}"#, #"{"valueBoolean": true}"#, #"{"value": {"code": "fast"}}"#,
  ])
  func choices(value: String) throws {
    let reading = try read("\"item\": [{\"linkId\": \"C01\", \"answer\": [\(value)]}]")
    #expect(reading.sheet.answers == ["gamma": .unsure])
    #expect(reading.notUsed.map(\.mayMatter) == [true])
  }

  /// Where nobody can tell the question, that is told with its place.
  @Test(arguments: [
    (#"{"linkId": "Z9", "text": "Else?", "answer": [{"valueBoolean": true}]}"#, "Z9: Else?"),
    (#"{"linkId": 1, "answer": [{"valueBoolean": true}]}"#, "linkId 1"),
    (#"{"answer": [{"valueBoolean": true}]}"#, "an answer without linkId"), ("5", "an item that is none"),
    (
      #"{"linkId": "age-years", "answer": [{"valueInteger": 200}]}"#,
      "age-years: the age cannot be read (200)"
    ),
    (
      #"{"linkId": "age-years", "answer": [{"valueDecimal": 51.5}]}"#,
      "age-years: the age cannot be read (51.5)"
    ),
    (#"{"linkId": "age-years", "answer": [{"valueInteger": 1e300}]}"#, "age-years"),
  ])
  func whatNobodyKnowsIsTold(item: String, name: String) throws {
    let reading = try read("\"item\": [\(item)]")
    #expect(reading.sheet == AnswerSheet())
    let told = try #require(reading.notUsed.first)
    #expect(told.what.contains(name) && told.place == "item[0]" && told.mayMatter, "\(told)")
  }

  @Test(arguments: [
    #"{"valueDecimal": 52.0}"#, #"{"valueString": "52"}"#, #"{"valueQuantity": {"value": 52, "code": "a"}}"#,
  ])
  func agesOfEveryType(value: String) throws {
    let reading = try read("\"item\": [{\"linkId\": \"age-years\", \"answer\": [\(value)]}]")
    #expect(reading == AnswersReading(sheet: AnswerSheet(age: AgeRange(52))))
  }

  @Test(arguments: [
    #"{"valueCoding": {"system": "http://snomed.info/sct", "code": "373066001", "display": "Yes (qualifier value)"}}"#,
    #"{"valueCoding": {"system": "http://loinc.org", "code": "LA33-6"}}"#,
    #"{"valueCoding": {"display": "Yes"}}"#, #"{"valueCoding": {"code": "true"}}"#,
    #"{"valueCoding": {"system": "http://terminology.hl7.org/CodeSystem/v2-0532", "code": "Y", "display": "Ja"}}"#,
  ])
  func otherCodesForYes(value: String) throws {
    let reading = try read("\"item\": [{\"linkId\": \"A01\", \"answer\": [\(value)]}]")
    #expect(reading == AnswersReading(sheet: AnswerSheet(answers: ["alpha": .yes])))
  }
}

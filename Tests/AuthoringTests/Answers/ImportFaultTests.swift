import Authoring
import Knowledge
import TestSupport
import Testing

/// What cannot be read is refused in a sentence; nothing traps.
@Suite struct ImportFaultTests {
  @Test(arguments: [
    (#"{"resourceType": "Bundle"}"#, "a FHIR Bundle, and no QuestionnaireResponse is in it"),
    (#"{"resourceType": "QuestionnaireResponse", "status": "entered-in-error"}"#, "entered in error"),
    (
      #"{"resourceType": "QuestionnaireResponse", "questionnaire": "http://x.org/q|2"}"#,
      "another questionnaire, http://x.org/q"
    ),
    (
      #"{"resourceType": "QuestionnaireResponse", "questionnaire": "urn:fascicle:checklist|2026.11"}"#,
      "another questionnaire, urn:fascicle:checklist"
    ),
    (#"{"resourceType": "Parameters"}"#, "a FHIR Parameters, not a QuestionnaireResponse"),
    (#"{"resourceType": "questionnaireresponse"}"#, "a FHIR questionnaireresponse, not"),
    ("<?xml version=\"1.0\"?><QuestionnaireResponse/>", "this is XML"),
    ("resourceType: QuestionnaireResponse\nstatus: completed", "FHIR that is no sound JSON"),
    (#"{"resourceType": "QuestionnaireResponse", "item": [,]}"#, "neither YAML nor JSON"),
    (#"{"resourceType": "QuestionnaireResponse", "status": "Entered-In-Error"}"#, "entered in error"),
    (
      #"{"resourceType": "QuestionnaireResponse", "modifierExtension": [{"url": "http://x.org/not"}]}"#,
      "modifierExtension, http://x.org/not"
    ),
    (
      #"{"resourceType": "QuestionnaireResponse", "item": [{"linkId": "A01", "modifierExtension": [{"url": "x"}]}]}"#,
      "modifierExtension"
    ),
    (
      "{\"resourceType\": \"QuestionnaireResponse\",\n\"item\": [], \"item\": []}",
      "line 2: item stands twice"
    ),
    (#"{"answers": {"A01": "yes"}, "guide": "other-guide", "edition": "1"}"#, "other-guide"),
    ("[]", "a list without a sheet"), ("[1]", "a list without a sheet"),
    (#"[{"answers": {}, "answers": {}}]"#, "answers stands twice"),
    (#"{"answers": {"A01": [["yes"]]}}"#, "a list in it holds more than words"),
    (
      #"{"resourceType": "QuestionnaireResponse", "questionnaire": "Questionnaire/other-guide-checklist"}"#,
      "another questionnaire"
    ),
    (#"{"proband": {}}"#, "several people"), (#"{"members": []}"#, "several people"),
    (#"{"phenotypicFeatures": [}"#, "neither YAML nor JSON"),
    (#"{"phenotypicFeatures": [1e999]}"#, "unknown"),
    (
      "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"A01\",\n \"answer\": [], \"answer\": []}]}",
      "line 2: answer stands twice"
    ),
    (
      #"{"phenotypicFeatures": [], "id": "\"{,", "phenotypicFeatures": []}"#,
      "phenotypicFeatures stands twice"
    ),
    (
      #"{"resourceType": "QuestionnaireResponse", "item": [{"linkId": "C01", "answer": "#
        + #"[{"valueString": "fast"}, {"valueString": "slow"}]}]}"#, "C01 takes one choice only"
    ),
  ])
  func oneSentence(text: String, message: String) {
    let fault = ImportContent.fault(text)
    #expect(fault?.contains(message) == true, "\(fault ?? "no fault")")
    #expect(fault?.contains("\n") == false)
  }

  /// Our own questionnaire in another edition, and one that is not named, are read.
  @Test(arguments: [
    #", "questionnaire": "urn:fascicle:small-guide:checklist|1999""#, #", "questionnaire": "x/5""#, "",
    #", "questionnaire": "Questionnaire/small-guide-checklist""#,
    #", "questionnaire": "https://x.org/fhir/Questionnaire/small-guide-checklist|7""#,
    #", "questionnaire": "small-guide-checklist""#,
    #", "questionnaire": "Questionnaire/small-guide-checklist/_history/2""#,
    #", "questionnaire": {"reference": "Questionnaire/small-guide-checklist"}"#,
    ##", "questionnaire": "#q", "contained": [{"id": "q", "url": "urn:fascicle:small-guide:checklist"}]"##,
    #", "status": null"#, #", "status": "in-progress""#,
  ])
  func responsesToOurs(more: String) throws {
    let item = #"{"linkId": "A01", "answer": [{"valueBoolean": true}]}"#
    let text = "{\"resourceType\": \"QuestionnaireResponse\"\(more), \"item\": [\(item)]}"
    #expect(try ImportContent.read(text).sheet.answers == ["alpha": .yes])
  }

  @Test func ourOwnFilesAreReadAsBefore() throws {
    for text in ["answers: {A01: yes}", "{\"answers\": {\"A01\": true}}", "{answers: {alpha: y}}"] {
      #expect(
        try ImportContent.read(text) == AnswersReading(sheet: Made.sheet(yes: ["alpha"])))
    }
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{\"item\":", count: 100_000),
    "{\"resourceType\": \"QuestionnaireResponse\", \"item\": "
      + String(repeating: "[{\"item\": ", count: 5_000),
    "{\"phenotypicFeatures\": [" + String(repeating: "0,", count: 2_200_000) + "0]}",
  ])
  func tooDeepOrTooLarge(text: String) {
    #expect(ImportContent.fault(text) != nil)
  }

  /// A value of another type anywhere is refused or left out.
  @Test func damagedFiles() {
    let packet =
      #"{"phenotypicFeatures":[{"type":{"id":"T:2","label":"L"},"excluded":true}],"subject":{"timeAtLastEncounter":{"age":{"iso8601duration":"P52Y"}}}}"#
    let response =
      #"{"resourceType":"QuestionnaireResponse","item":[{"linkId":"A01","answer":[{"valueCoding":{"code":"Y"}}]}],"extension":[{"url":"urn:fascicle:age-range","valueRange":{"low":{"value":1}}}]}"#
    let pieces = ["null", "{}", "[]", "-1", "1e300", "\"\"", "true", "\u{0}", "}", "]", ",", "\\u0000", "é"]
    for seed in 0..<600 {
      var numbers = SeededNumbers(seed: UInt64(seed))
      var text = Array(seed.isMultiple(of: 2) ? packet : response)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let start = Int.random(in: 0..<text.count, using: &numbers)
        let end = min(text.count, start + Int.random(in: 0...12, using: &numbers))
        text.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &numbers) ?? ""))
      }
      let fault = ImportContent.fault(String(text))
      #expect(fault?.isEmpty != true)
    }
  }
}

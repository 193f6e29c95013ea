import Authoring
import Knowledge
import Testing

/// Answers from a Phenopacket: observed terms answer upward, excluded ones downward.
@Suite struct ImportPhenopacketTests {
  private func read(_ observed: [String], _ excluded: [String] = [], more: String = "") throws
    -> AnswersReading
  {
    let features =
      observed.map { "{\"type\": {\"id\": \"\($0)\", \"label\": \"L\"}}" }
      + excluded.map { "{\"type\": {\"id\": \"\($0)\", \"label\": \"L\"}, \"excluded\": true}" }
    return try ImportContent.read(
      "{\"id\": \"x\", \"phenotypicFeatures\": [\(features.joined(separator: ", "))]\(more)}")
  }

  /// Alpha's term is T:2, beta's T:3 below it, and delta's are T:4 and T:5 together.
  @Test(
    arguments: [
      (["T:2"], [], ["alpha": .yes], []), (["T:3"], [], ["alpha": .yes, "beta": .yes], []),
      (["T:1"], [], [:], ["T:1 L"]), ([], ["T:2"], ["alpha": .no, "beta": .no], []),
      ([], ["T:3"], ["beta": .no], []), ([], ["T:1"], ["alpha": .no, "beta": .no], []),
      ([], ["T:6"], [:], ["T:6 L (excluded)"]), (["T:6"], [], ["alpha": .yes, "beta": .yes], []),
      (["T:2"], ["T:3"], ["alpha": .yes, "beta": .no], []),
      // Nothing subtracts: yes outweighs the no of the term above.
      (["T:3"], ["T:1"], ["alpha": .yes, "beta": .yes], ["T:1 L (excluded)"]),
      (["T:4"], [], [:], ["T:4 L"]), (["T:4", "T:5"], [], ["delta": .yes], []),
      ([], ["T:4"], [:], ["T:4 L (excluded)"]), ([], ["T:4", "T:5"], ["delta": .no], []),
      (["T:99"], [], [:], ["T:99 L"]),
    ] as [([String], [String], [Finding.ID: Answer], [String])])
  func upAndDown(
    observed: [String], excluded: [String], answers: [Finding.ID: Answer], notUsed: [String]
  ) throws {
    let reading = try read(observed, excluded)
    #expect(reading.sheet.answers == answers)
    #expect(reading.notUsed.map(\.what) == notUsed)
    #expect(reading.notUsed.filter(\.mayMatter) == [])
  }

  @Test(
    arguments: [
      (#""age": {"iso8601duration": "P52Y"}"#, 52, 52), (#""age": {"iso8601duration": "P51Y11M"}"#, 51, 51),
      (#""age": {"iso8601duration": "P18M"}"#, 1, 1), (#""age": {"iso8601duration": "P12M"}"#, 1, 1),
      (#""age": {"iso8601duration": "P3W"}"#, 0, 0), (#""age": {"iso8601duration": "P400D"}"#, 1, 1),
      (#""age": {"iso8601duration": "P1DT5H"}"#, 0, 0),
      (#""ageRange": {"start": {"iso8601duration": "P40Y"}, "end": {"iso8601duration": "P49Y"}}"#, 40, 49),
    ] as [(String, Int, Int)])
  func ages(time: String, least: Int, most: Int) throws {
    let reading = try read([], more: ", \"subject\": {\"timeAtLastEncounter\": {\(time)}}")
    #expect(reading.sheet.age == AgeRange(least, most))
    #expect(reading.notUsed == [])
  }

  @Test(arguments: [
    #""age": {"iso8601duration": "52 years"}"#, #""age": {"iso8601duration": "P"}"#,
    #""age": {"iso8601duration": "P5"}"#, #""age": {"iso8601duration": "P200Y"}"#,
    #""age": {"iso8601duration": "P99999999999999999999Y"}"#, #""age": "52""#,
    #""ontologyClass": {"id": "T:1", "label": "Adult"}"#, #""timestamp": "2020-01-01T00:00:00Z""#,
  ])
  func agesThatAreNone(time: String) throws {
    let reading = try read([], more: ", \"subject\": {\"timeAtLastEncounter\": {\(time)}}")
    #expect(reading.sheet.age == nil)
    #expect(reading.notUsed.map(\.place) == ["subject.timeAtLastEncounter"])
    #expect(reading.notUsed.filter { !$0.mayMatter } == [])
  }

  @Test func theOtherPartsAreNamed() throws {
    let more =
      #", "diseases": [{"term": {"id": "D:1"}}, {"term": {"id": "D:2"}, "excluded": true}], "measurements": [], "files": [1]"#
      + #", "interpretations": [{"id": 1}], "subject": {"id": "x", "sex": "MALE"}, "featurs": [1]"#
    let notUsed = try read(["T:2"], more: more).notUsed
    #expect(
      notUsed.map(\.place) == [
        "diseases[0]", "diseases[1]", "featurs", "files", "interpretations", "subject",
      ])
    #expect(notUsed.map(\.mayMatter) == [true, false, true, false, false, false])
  }

  /// An exclusion that cannot be read must not count as an observation.
  @Test(arguments: [
    #"{"type": {"id": "T:2"}, "excluded": "true"}"#, #"{"type": {"id": "T:2"}, "excluded": 1}"#,
    #"{"type": {}}"#, #"{"type": "T:2"}"#, "{}", "5", "null",
  ])
  func featuresThatCannotBeRead(feature: String) throws {
    let reading = try ImportContent.read("{\"phenotypicFeatures\": [\(feature)]}")
    #expect(reading.sheet == AnswerSheet())
    #expect(
      reading.notUsed.map(\.place)
        == (["{}", "null", #"{"type": {}}"#].contains(feature) ? [] : ["phenotypicFeatures[0]"]))
    #expect(reading.notUsed.filter { !$0.mayMatter } == [])
  }

  /// Version 1 says negated, and some writers use the names of the schema.
  @Test func otherSpellings() throws {
    let text = """
      {"phenotypic_features": [{"type": {"id": "T:2"}, "negated": true}],
       "subject": {"time_at_last_encounter": {"age": {"iso8601Duration": "P52Y"}}}, "meta_data": {}}
      """
    #expect(
      try ImportContent.read(text).sheet
        == AnswerSheet(answers: ["alpha": .no, "beta": .no], age: AgeRange(52)))
  }
}

import Authoring
import Knowledge
import Testing

/// Files that hold many sheets of answers, and our own records of them.
@Suite struct ManySheetsTests {
  private static func response(_ value: String) -> String {
    "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [{\"linkId\": \"A01\", \"answer\": [{\"valueBoolean\": \(value)}]}]}"
  }

  private static func bundle(_ resources: String...) -> String {
    let entries = resources.map { "{\"resource\": \($0)}" }.joined(separator: ", ")
    return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [\(entries)]}"
  }

  /// Where each sheet stands, and what it answers of alpha; nil where it cannot be read.
  private func answers(_ text: String) throws -> [(place: String?, answer: Answer?)] {
    try ImportContent.records(text).map { ($0.place, (try? $0.reading.get())?.sheet.answers["alpha"]) }
  }

  @Test func everyWayOfWritingSeveral() throws {
    let (yes, no) = (Self.response("true"), Self.response("false"))
    for (text, places) in [
      ("\(yes)\n\(no)\n", ["line 1", "line 2"]), ("\n\(yes)\r\n\n\(no)", ["line 2", "line 4"]),
      ("[\(yes), \(no)]", ["[0]", "[1]"]), (Self.bundle(yes, no), ["entry[0]", "entry[1]"]),
      ("\(Self.bundle(yes, no))\n\(yes)", ["line 1, entry[0]", "line 1, entry[1]", "line 2"]),
    ] {
      let found = try answers(text)
      #expect(found.map(\.place) == places)
      #expect(found.prefix(2).map(\.answer) == [.yes, .no])
    }
    #expect(try answers(Self.bundle(yes)).map(\.place) == [nil])
    #expect(try answers("[\(yes)]").map(\.answer) == [.yes])
  }

  @Test(arguments: [
    "{\"resourceType\": 5}", "7", "null", "not json", "{\"answers\": {\"Z\": true}}", "{\"a\": 1, \"a\": 2}",
  ])
  func oneThatIsBadKeepsNothingBack(bad: String) throws {
    let good = Self.response("true")
    #expect(try answers("\(good)\n\(bad)\n\(good)").map(\.answer) == [.yes, nil, .yes])
    #expect(try answers("{\(bad)\n\(good)\n\(good)").map(\.answer) == [nil, .yes, .yes])
  }

  @Test func allFormsMayStandInOneFile() throws {
    let packet = #"{"phenotypicFeatures": [{"type": {"id": "T:2"}}]}"#
    let session =
      #"{"id": "x", "guide": "small-guide", "edition": "1", "age": "40-49", "answers": {"alpha": "no"}}"#
    let found = try answers(
      [Self.response("true"), packet, session, #"{"answers": {"A01": "unsure"}}"#].joined(separator: "\n"))
    #expect(found.map(\.answer) == [.yes, .yes, .no, .unsure])
  }

  /// A mark that ends a line elsewhere ends none in a text of JSON.
  @Test func onlyALineFeedEndsALine() throws {
    let line = Self.response("true").replacing("\"item\"", with: "\"id\": \"a\u{2028}b\u{85}c\", \"item\"")
    #expect(try answers("\(line)\n\(line)").map(\.answer) == [.yes, .yes])
  }

  @Test func whatStandsBesideTheResponsesIsTold() throws {
    let text = Self.bundle(
      Self.response("true"), #"{"resourceType": "Patient"}"#, #"{"resourceType": "Observation"}"#)
    let reading = try #require(try ImportContent.records(text).first?.reading.get())
    #expect(reading.notUsed.map(\.what) == ["Observation", "Patient"])
    #expect(reading.notUsed.map(\.mayMatter) == [true, false])
  }

  /// An entry in which nothing stands, or that is not sound, is told; the others are read.
  @Test(arguments: ["null", "{}", "7", #"{"resource": {"a": 1, "a": 2}}"#, #"{"resource": {"a": }}"#])
  func anEntryThatIsNoneIsTold(entry: String) throws {
    let text = Self.bundle(Self.response("true"), Self.response("false"))
      .replacing("\"entry\": [", with: "\"entry\": [\(entry), ")
    let found = try answers(text)
    #expect(found.map(\.place) == ["entry[0]", "entry[1]", "entry[2]"])
    #expect(found.map(\.answer) == [nil, .yes, .no])
  }

  /// The bound is on each sheet, not on the file with all of them.
  @Test func aLargeBundleIsReadEntryByEntry() throws {
    let blanks = String(repeating: " ", count: 100_000)
    let large = Array(repeating: Self.response("true") + blanks, count: 60)
    let huge = Self.response("true").replacing(
      "\"item\"", with: String(repeating: blanks, count: 50) + "\"item\"")
    let entries = (large + [huge]).map { "{\"resource\": \($0)}" }.joined(separator: ",\n")
    for text in [
      "{\"resourceType\": \"Bundle\",\n\"entry\": [\(entries)]}",
      "{\"entry\": [\(entries)], \"resourceType\": \"Bundle\"}",
    ] {
      let found = try answers(text)
      #expect(found.count == 61 && found.prefix(60).allSatisfy { $0.answer == .yes })
      #expect(
        try ImportContent.records(text)[60].reading.failure?.message.contains("larger than 4 MB") == true)
    }
  }

  /// A Bundle that was cut off is one fault, however many lines it has.
  @Test(arguments: [10, 40_000])
  func aBundleThatWasCutOffIsOneFault(count: Int) throws {
    let entry = "{\n\"resource\":\n\(Self.response("true"))\n},\n"
    let text = "{\n\"resourceType\": \"Bundle\",\n\"entry\": [\n" + String(repeating: entry, count: count)
    let records = try ImportContent.records(text)
    #expect(records.count == 1)
    #expect(records[0].reading.failure?.message.hasPrefix("line \(count * 4 + 4): ") == true)
  }

  @Test func whatIsTooDeepIsToldSo() throws {
    let item = String(repeating: "{\"item\": [", count: 40) + String(repeating: "]}", count: 40)
    let text = "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [\(item)]}"
    #expect(ImportContent.fault(text) == "this is nested too deeply: 64 levels within each other are read")
    #expect(try answers("\(Self.response("true"))\n\(text)").map(\.answer) == [.yes, nil])
  }

  @Test func veryManyThingsAreCounted() throws {
    let item = #"{"linkId": "Z9", "answer": [{"valueBoolean": true}]}"#
    let items = Array(repeating: item, count: 3_000).joined(separator: ",")
    let reading = try ImportContent.read(
      "{\"resourceType\": \"QuestionnaireResponse\", \"item\": [\(items)]}")
    #expect(reading.notUsed.count == 1_001)
    #expect(reading.notUsed.last == NotUsed("and 2000 more", at: "", mayMatter: true))
  }

  /// A session as JSON, with a choice, and something that is not asked any more.
  @Test func aSessionOfOurOwn() throws {
    let text = """
      {"id": "a", "label": "", "started": "x", "changed": "y", "finished": true, "guide": "small-guide", "edition": "0",
       "age": "52", "answers": {"alpha": "yes", "gamma": "slow", "many": "slow+fast", "beta": "perhaps", "old": "yes"},
       "advice": {"urgency": "soon"}}
      """
    let reading = try ImportContent.read(text)
    #expect(reading.sheet.age == AgeRange(52))
    #expect(
      reading.sheet.answers == [
        "alpha": .yes, "beta": .unsure, "gamma": .chose(["slow"]), "many": .chose(["fast", "slow"]),
      ])
    #expect(reading.notUsed.map(\.place) == ["answers.beta", "answers.old"])
    #expect(reading.notUsed.filter { !$0.mayMatter } == [])
  }

  /// A result read again has the same answers, and what was not used of the first file is still not used.
  @Test func aResultOfOurOwn() throws {
    let text = """
      {"guide": "small-guide", "edition": "1", "schema": 2, "urgency": "soon", "answers": [
       {"finding": "age", "code": "age", "answer": "52"}, {"finding": "alpha", "code": "A01", "answer": "no"}],
       "notUsed": [{"where": "item[3]", "what": "Z9", "mayMatter": true}]}
      """
    let reading = try ImportContent.read(text)
    #expect(reading.sheet == AnswerSheet(answers: ["alpha": .no], age: AgeRange(52)))
    #expect(reading.notUsed == [NotUsed("Z9", at: "item[3]", mayMatter: true)])
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}

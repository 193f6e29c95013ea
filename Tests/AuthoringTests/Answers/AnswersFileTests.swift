import Authoring
import Knowledge
import Testing

/// Answers files in all their forms.
@Suite struct AnswersFileTests {
  static let file: AnswersFile? =
    (try? SmallContent.reading(["findings/signs/delta.md": delta, "checklist.md": checklist]))
    .map { AnswersFile(GuideIndex($0.guide)) }

  private static let checklist = SmallContent.checklist.replacing("gamma]", with: "gamma, delta]")
  private static let delta = SmallContent.gamma.replacing("C01", with: "D01").replacing(
    "kind: choice", with: "kind: several\nfact: pregnant")

  static func read(_ text: String) throws -> AnswerSheet { try #require(file).read(text).sheet }

  @Test(arguments: [
    "yes", "Yes", "YES", "y", "Y", "true", "True", "TRUE", "on", "On", "ON", "\"yes\"", "'yes'", "\"true\"",
  ])
  func everyFormOfYes(word: String) throws {
    #expect(try Self.read("answers:\n  A01: \(word)\n").answers == ["alpha": .yes])
  }

  @Test(arguments: [
    "no", "No", "NO", "n", "N", "false", "False", "FALSE", "off", "Off", "OFF", "\"no\"", "'false'",
  ])
  func everyFormOfNo(word: String) throws {
    #expect(try Self.read("answers:\n  A01: \(word)\n").answers == ["alpha": .no])
  }

  @Test(arguments: ["unsure", "Unsure", "unknown", "not sure", "don't know", "\"?\""])
  func everyFormOfUnsure(word: String) throws {
    #expect(try Self.read("answers:\n  A01: \(word)\n").answers == ["alpha": .unsure])
  }

  @Test(arguments: ["", "null", "~", "Null", "NULL", "\"\""])
  func everyFormOfNothing(word: String) throws {
    #expect(try Self.read("answers:\n  A01: \(word)\n  B01: yes").answers == ["beta": .yes])
  }

  @Test(
    arguments: [
      ("answers: {A01: yes, B01: no}", ["alpha": .yes, "beta": .no]),
      ("answers: {alpha: yes, beta: unsure}", ["alpha": .yes, "beta": .unsure]),
      ("answers: {alpha: yes, B01: no}", ["alpha": .yes, "beta": .no]),
      ("answers:", [:]), ("answers: {}", [:]), ("age: 40", [:]),
      ("answers: {C01: fast}", ["gamma": .chose(["fast"])]),
      ("answers: {gamma: [slow]}", ["gamma": .chose(["slow"])]),
      ("answers: {C01: unsure}", ["gamma": .unsure]),
      ("answers: {D01: [slow, fast]}", ["delta": .chose(["fast", "slow"])]),
      ("answers: {D01: fast}", ["delta": .chose(["fast"])]),
      ("answers: {A01: yes} # remark & more", ["alpha": .yes]),
    ] as [(String, [Finding.ID: Answer])])
  func idsCodesAndChoices(text: String, expected: [Finding.ID: Answer]) throws {
    #expect(try Self.read(text).answers == expected)
  }

  @Test(arguments: [
    ("52", 52, 52), ("\"52\"", 52, 52), ("0", 0, 0), ("130", 130, 130), ("20-50", 20, 50),
    ("\">=45\"", 45, 130),
    ("\">45\"", 46, 130), ("\"<=16\"", 0, 16), ("\"<16\"", 0, 15),
  ])
  func ages(text: String, least: Int, most: Int) throws {
    #expect(try Self.read("age: \(text)").age == AgeRange(least, most))
  }

  @Test(arguments: ["", "null", "~"])
  func noAge(text: String) throws {
    #expect(try Self.read("age: \(text)\nanswers: {A01: yes}").age == nil)
  }

  @Test(arguments: [
    "{\"age\": 52, \"answers\": {\"A01\": \"yes\", \"B01\": false}}",
    "{\n\t\"age\": 52,\n\t\"answers\": {\n\t\t\"A01\": true,\n\t\t\"B01\": \"no\"\n\t}\n}\n",
    "{\"age\":52,\"answers\":{\"A01\":\"yes\",\"B01\":\"no\"}}",
    " \n{\"answers\":{\"alpha\":\"yes\",\"beta\":\"no\"},\"age\":\"52\"}",
    "{\"age\": 52, \"answers\": {\"\\u0041\\u0030\\u0031\": \"yes\", \"B01\": \"n\\u006f\"}}",
    "\r\n{\r\n  \"age\": 52,\r\n  \"answers\": {\"A01\": true, \"B01\": false}\r\n}\r\n",
  ])
  func json(text: String) throws {
    #expect(try Self.read(text) == AnswerSheet(answers: ["alpha": .yes, "beta": .no], age: AgeRange(52)))
  }

  @Test(arguments: [
    "sex:\nanswers: {A01: yes}", "---\nanswers:\n  A01: yes\n", "answers:\r\n  A01: yes\r\n",
  ])
  func otherThingsThatMayStandThere(text: String) throws {
    #expect(try Self.read(text).answers == ["alpha": .yes])
  }

  /// No rule asks for the sex: that is told, and nothing hangs on it.
  @Test func theSexIsToldAsNotUsed() throws {
    let reading = try #require(Self.file).read("sex: female\nanswers: {A01: yes}")
    #expect(reading.sheet.answers == ["alpha": .yes])
    #expect(reading.notUsed.map(\.place) == ["sex"])
    #expect(reading.notUsed.map(\.mayMatter) == [false])
  }

  @Test func aFactAnswersItsFinding() throws {
    #expect(try Self.read("pregnant: fast").answers == ["delta": .chose(["fast"])])
    #expect(try Self.read("pregnant: null").answers == [:])
  }

  /// A fact and its finding's name may both stand there: nothing erases what the other says.
  @Test(arguments: [
    "answers: {D01: fast}\npregnant:", "pregnant: null\nanswers: {delta: fast}",
    "pregnant: fast\nanswers:\n  D01:", "pregnant: fast\nanswers: {D01: [fast]}",
    "answers: {delta: fast}\npregnant: fast",
    #"{"answers": {"D01": "fast"}, "pregnant": null}"#,
  ])
  func aFactAndItsFindingEraseNothing(text: String) throws {
    #expect(try Self.read(text).answers == ["delta": .chose(["fast"])])
  }
}

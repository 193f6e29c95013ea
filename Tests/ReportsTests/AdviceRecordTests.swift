import Knowledge
import Reports
import TestSupport
import Testing

/// The advice as JSON has the keys and values that other programs rely on.
@Suite struct AdviceRecordTests {
  private static let guide = Made.guide(
    [
      Made.finding("alpha", alone: .soon, unsure: .routine, fits: ["first": .strong, "second": .against]),
      Made.finding("beta", fits: ["first": .for]), Made.finding("gamma", alone: .emergency),
      Made.finding(
        "speed", kind: .choice,
        choices: [
          Made.choice("fast", answers: ["gamma": .yes]), Made.choice("slow", answers: ["gamma": .no]),
        ]),
    ],
    rules: [
      Made.rule(
        "older", .urgency(.emergency, mimic: "other"),
        when: .all([.finding("beta"), .fact(.age(Made.ages(50)))]),
        doNow: ["Call now."])
    ], compared: ["first", "second"])

  private static func json(
    _ sheet: AnswerSheet, notUsed: [NotUsed] = [], file: ReportFile? = nil
  ) throws -> ParsedJSON {
    let checklist = FilledChecklist(
      sheet, book: Rulebook(guide), index: GuideIndex(guide), leavesOut: notUsed.contains(where: \.mayMatter))
    let day = try #require(CalendarDay("2026-11-20"))
    return try ParsedJSON(
      AdviceRecord(Report(try #require(checklist), day: day, notUsed: notUsed, file: file)))
  }

  @Test func everyKeyIsThere() throws {
    let record = try Self.json(Made.sheet(yes: ["alpha", "beta"], age: Made.ages(60, 60)))
    #expect(
      record.keys.isSuperset(of: [
        "guide", "language", "edition", "urgency", "couldBecome", "headline", "doNow", "watchFor", "reasons",
        "fits", "mimics",
        "open", "schema", "settled", "answers", "notHigher",
        "notUsed",
      ]))
    let reason = try #require(record["reasons"].items.first)
    #expect(reason.keys.isSuperset(of: ["rule", "text", "urgency", "because", "sources"]))
    #expect(reason["because"].items.first?.keys.isSuperset(of: ["finding", "code", "answer"]) == true)
    #expect(
      record["fits"].items.first?.keys.isSuperset(of: ["condition", "level", "for", "against", "unknown"])
        == true)
    #expect(record["mimics"].items.first?.keys.isSuperset(of: ["condition", "because"]) == true)
    let open = try #require(try Self.json(Made.sheet())["open"].items.first)
    #expect(open.keys.isSuperset(of: ["finding", "code", "couldRaiseTo"]))
  }

  @Test func theLevelAndWhatToDo() throws {
    let record = try Self.json(Made.sheet(yes: ["alpha"], no: ["beta"]))
    #expect(record["guide"].text == "small-guide")
    #expect(record["language"].text == "en")
    #expect(record["edition"].text == "7")
    #expect(record["urgency"].text == "soon")
    #expect(record["couldBecome"].text == "emergency")
    #expect(record["headline"].text == "This is soon.")
    #expect(record["doNow"].texts == ["Do soon."])
    #expect(record["watchFor"].texts == ["Watch soon."])
    #expect(record["schema"].number == 2)
    #expect(record["notUsed"].items.isEmpty && record["notUsed"].texts == [])
    #expect(record["file"].text == nil)
  }

  @Test func reasonsWithTheirAnswersAndSources() throws {
    let reasons = try Self.json(Made.sheet(yes: ["alpha", "beta"], age: Made.ages(60, 60)))["reasons"].items
    #expect(reasons.map(\.["rule"].text) == ["older", "alpha"])
    #expect(reasons.map(\.["urgency"].text) == ["emergency", "soon"])
    #expect(reasons.map(\.["text"].text) == ["About older.", "alpha means this."])
    #expect(reasons.map(\.["sources"].texts) == [["older-work"], ["alpha-work"]])
    #expect(
      reasons.map { $0["because"].items.map(\.textsByKey) } == [
        [
          ["finding": "beta", "code": "BETA", "answer": "yes"],
          ["finding": "age", "code": "age", "answer": "60"],
        ], [["finding": "alpha", "code": "ALPHA", "answer": "yes"]],
      ])
  }

  @Test(arguments: [
    (Made.sheet(unsure: ["alpha"]), "not-sure", "ALPHA", "unsure"),
    (Self.slow(Made.sheet(no: ["beta", "gamma"])), "not-enough", "ALPHA", "open"),
    (Self.slow(Made.sheet(no: ["alpha", "beta", "gamma"])), "self-care", "ALPHA", "no"),
    (AnswerSheet(answers: ["speed": .chose(["fast"])]), "gamma", "GAMMA", "yes"),
  ])
  func evidenceOfEachKind(sheet: AnswerSheet, rule: String, code: String, answer: String) throws {
    let reason = try #require(try Self.json(sheet)["reasons"].items.first)
    #expect(reason["rule"].text == rule)
    #expect(reason["because"].items.first?["code"].text == code)
    #expect(reason["because"].items.first?["answer"].text == answer)
  }

  /// The same sheet, and nothing came fast.
  private static func slow(_ sheet: AnswerSheet) -> AnswerSheet {
    var sheet = sheet
    sheet.answers["speed"] = .chose(["slow"])
    return sheet
  }

  @Test func aBandOfAges() throws {
    let because = try Self.json(Made.sheet(yes: ["beta"], age: Made.ages(50, 59)))["reasons"].items[0][
      "because"
    ].items
    #expect(because.last?["answer"].text == "50-59")
  }

  @Test func fitsBestFirst() throws {
    let fits = try Self.json(Made.sheet(yes: ["alpha"]))["fits"].items
    #expect(fits.map(\.["condition"].text) == ["first", "second"])
    #expect(fits.map(\.["level"].text) == ["partly", "poorly"])
    #expect(fits.map(\.["for"].texts) == [["ALPHA"], []])
    #expect(fits.map(\.["against"].texts) == [[], ["ALPHA"]])
    #expect(fits.map(\.["unknown"].texts) == [["BETA"], []])
  }

  @Test func mimicsAndWhatIsOpen() throws {
    let record = try Self.json(Made.sheet(yes: ["beta"], no: ["gamma"], age: Made.ages(70, 70)))
    #expect(record["mimics"].items.map(\.["condition"].text) == ["other"])
    #expect(record["mimics"].items.map(\.["because"].texts) == [["BETA", "age"]])
    let open = try Self.json(Made.sheet(no: ["gamma"], age: Made.ages(20, 20)))["open"].items.first
    #expect(open?["finding"].text == "alpha")
    #expect(open?["code"].text == "ALPHA")
    #expect(open?["couldRaiseTo"].text == "soon")
  }

  @Test func whatWasNotUnderstoodIsListed() throws {
    let record = try Self.json(
      Made.sheet(),
      notUsed: [NotUsed("One", at: "a[0]", mayMatter: true), NotUsed("Two", at: "b", mayMatter: false)])
    #expect(record["notUsed"].items.map(\.["where"].text) == ["a[0]", "b"])
    #expect(record["notUsed"].items.map(\.["what"].text) == ["One", "Two"])
    #expect(record["notUsed"].items.map(\.["mayMatter"].truth) == [true, false])
  }

  @Test func whatWasUnderstood() throws {
    var sheet = Made.sheet(yes: ["beta"], no: ["alpha"], unsure: ["gamma"], age: Made.ages(60, 69))
    sheet.answers["speed"] = .chose(["slow"])
    sheet.answers["gone"] = .yes
    let answers = try Self.json(sheet)["answers"].items
    #expect(answers.map(\.["code"].text) == ["age", "ALPHA", "BETA", "GAMMA", "SPEED", "gone"])
    #expect(answers.map(\.["answer"].text) == ["60-69", "no", "yes", "unsure", "slow", "yes"])
  }

  @Test func whereItCameFrom() throws {
    let record = try Self.json(Made.sheet(), file: ReportFile("a.json", part: "line 2"))
    #expect(record["file"].text == "a.json")
    #expect(record["part"].text == "line 2")
  }

  /// What was left out may change everything: then nothing is settled, and nothing calm is said.
  @Test func whatWasLeftOutTakesACalmHeadline() throws {
    var calm = Made.sheet(no: ["alpha", "beta", "gamma"], age: Made.ages(20, 20))
    calm.answers["speed"] = .chose(["slow"])
    let left = [NotUsed("x", at: "", mayMatter: true)]
    #expect(try Self.json(calm)["settled"].truth == true)
    #expect(try Self.json(calm)["headline"].text == "This is selfcare.")
    #expect(try Self.json(calm, notUsed: left)["settled"].truth == false)
    #expect(try Self.json(calm, notUsed: left)["headline"].text == "This is not enough.")
    #expect(try Self.json(calm, notUsed: left)["urgency"].text == "selfcare")
    let unimportant = [NotUsed("x", at: "", mayMatter: false)]
    #expect(try Self.json(calm, notUsed: unimportant)["headline"].text == "This is selfcare.")
    let urgent = Made.sheet(yes: ["gamma"])
    #expect(try Self.json(urgent, notUsed: left)["headline"].text == "This is emergency.")
  }
}
